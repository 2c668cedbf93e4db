import type { Conditions, Salaries } from '#model';

const NEWCOMER = '大学卒業・採用時30歳・8年勤務実績の場合';

/** Eleven rows in five categories, the longest job list and the longest condition. */
export const sampleSalaries: Salaries = {
  label: '給与資料',
  heading: '初任給',
  unit: '月額',
  asOf: '2024-04-01',
  previousAsOf: '2023-04-01',
  names: { university: { category: '大学卒業程度', job: '事務職', education: '4年制大学卒業' } },
  headline: 'university',
  notes: [
    '年収の目安は、月額に12か月と期末・勤勉手当の月数を合わせて掛けた額で、ほかの手当と昇給は含みません。',
    '1年目は4月に採用された場合です。',
  ],
  rows: [
    {
      category: '大学卒業程度',
      jobs: [
        '事務職',
        '学校事務職',
        '社会福祉職',
        '保健師',
        '心理相談員',
        '技術職',
        '文化財専門職',
        '学芸員',
      ],
      education: '4年制大学卒業',
      monthly: 204500,
      previous: 193500,
    },
    row('大学卒業程度', '助産師', '4年制大学卒業', 232700, 221500),
    row('大学卒業程度', '獣医師、薬剤師', '6年制大学卒業', 218700, 210400),
    row('短期大学卒業程度', '看護師', '短期大学3年課程卒業', 225800, 213200),
    row('短期大学卒業程度', '理学療法士', '短期大学3年課程卒業', 195300, 184100),
    row('短期大学卒業程度', '保育士、給食栄養士', '短期大学2年課程卒業', 185400, 173400),
    row('高等学校卒業程度', '事務職、学校事務職、技術職', undefined, 171300, 159300),
    row('消防職', '消防職', '大学卒業程度', 212500, 203500),
    row('消防職', '消防職', '高等学校卒業程度', 181400, 169400),
    row('社会人経験者', '事務職、技術職', NEWCOMER, 250000, 244000),
    row('社会人経験者', '動物専門職', NEWCOMER, 250000, 244000),
  ],
};

function row(
  category: string,
  jobs: string,
  education: string | undefined,
  monthly: number,
  previous: number,
): Salaries['rows'][number] {
  return { category, jobs: jobs.split('、'), ...(education ? { education } : {}), monthly, previous };
}

export const sampleConditions: Conditions = {
  label: 'PAY & CONDITIONS',
  asOf: '2024-04-01',
  note: '※組織、給与と勤務条件は、令和6年（2024年）4月1日現在。',
  allowances: {
    heading: '諸手当',
    family: { name: '扶養手当（配偶者）', spouse: 6500, note: 'ほかの扶養親族は人数に応じて' },
    housing: { name: '住居手当（上限）', cap: 27000 },
    commuting: { name: '通勤手当（上限）', cap: 55000 },
    bonus: {
      name: '期末・勤勉手当（年）',
      months: 4.5,
      firstYearMonths: 2.925,
      paid: [6, 12],
      previous: { months: 4.4, firstYearMonths: 2.86 },
      note: '6月と12月に支給。1年目は2.925か月',
    },
  },
  hours: {
    heading: '勤務時間',
    from: '8:30',
    to: '17:15',
    days: '月曜から金曜',
    off: ['土日祝日', '年末年始'],
    flexible: { from: '7:30', to: '10:00', stepMinutes: 30 },
    text: ['職務に支障がなければ、始業を7:30から', '10:00の間で、30分刻みに動かせます。'],
    note: '職種や勤務場所により異なります。',
  },
  leave: {
    heading: '休暇',
    annual: { name: '年次有給休暇（年）', days: 20, firstYearDays: 15, note: '4月採用の1年目は15日' },
    maternity: { name: '産前産後休暇', weeksEach: 8 },
    childcare: { name: '育児休業', untilAge: 3, note: '3歳の誕生日の前日まで' },
    others: ['夏季休暇', '結婚休暇'],
    othersText: 'このほか、夏季休暇、結婚休暇など',
  },
};
