import type { Rule } from '../rule.ts';

/** Content: salaries and bonus. */
export const payRules = {
  'content/salary-step': {
    severity: 'error',
    ja: {
      message: '初任給 {found} 円は100円の倍数ではありません。',
      hint: '給料表の額と照らし合わせてください。',
    },
    en: {
      message: 'The salary {found} is not a multiple of 100 yen.',
      hint: 'Compare it with the pay scale.',
    },
  },
  'content/salary-order': {
    severity: 'error',
    ja: {
      message:
        '{job}の初任給が、{lower}（{lowerYen}円）より{higher}（{higherYen}円）のほうが低くなっています。',
      hint: '二つの行の金額が入れ替わっていないか、給料表と照らし合わせてください。',
    },
    en: {
      message: '{job}: {higher} ({higherYen} yen) earns less than {lower} ({lowerYen} yen).',
      hint: 'See whether the two amounts were swapped.',
    },
  },
  'content/salary-unchanged': {
    severity: 'warning',
    ja: {
      message: '{job}の初任給が前年と同じ {found} 円です。',
      hint: '据え置きで正しいか確かめてください。',
    },
    en: {
      message: '{job}: the salary of {found} yen is that of the year before.',
      hint: 'See that it really stays.',
    },
  },
  'content/salary-lower': {
    severity: 'warning',
    ja: {
      message: '{job}の初任給が前年の {previous} 円から {found} 円に下がっています。',
      hint: '金額を確かめてください。',
    },
    en: { message: '{job}: the salary falls from {previous} to {found} yen.', hint: 'Check the amount.' },
  },
  'content/salary-jump': {
    severity: 'warning',
    ja: {
      message: '{job}の初任給が前年より {percent} % 上がっています（{previous} 円から {found} 円）。',
      hint: '桁や行を取り違えていないか確かめてください。',
    },
    en: {
      message: '{job}: the salary rises by {percent} % (from {previous} to {found} yen).',
      hint: 'See that no digit and no row was mistaken.',
    },
  },
  'content/salary-unmatched': {
    severity: 'warning',
    ja: {
      message: '「{row}」の行が前年度の表にありません。',
      hint: '新設・廃止でなければ、両方の年の区分・職種・学歴を同じ書き方にしてください。',
    },
    en: {
      message: 'The row "{row}" is not in the table of the year before.',
      hint: 'Unless the row is new or gone, write it the same way in both years.',
    },
  },
  'content/unknown-salary-row': {
    severity: 'error',
    ja: {
      message: '名前「{name}」に当たる初任給の行がありません。',
      hint: '区分・職種・学歴を salaries/*.csv と同じ書き方にしてください。',
    },
    en: {
      message: 'No row of salaries/*.csv answers to the name "{name}".',
      hint: 'Write category, job and education as they stand in the CSV file.',
    },
  },
  'content/unknown-salary-name': {
    severity: 'error',
    ja: { message: '初任給の行の名前「{name}」がありません。', hint: '「{nearest}」ではありませんか。' },
    en: { message: 'No salary row is named "{name}".', hint: 'Did you mean "{nearest}"?' },
  },
  'content/first-year-bonus': {
    severity: 'error',
    ja: {
      message: '1年目の期末・勤勉手当が {found} 月分ですが、年間 {months} 月分の65 % は {wanted} 月分です。',
      hint: '4月採用の1年目は、6月分が30 % になるため、年間の0.65倍です。',
    },
    en: {
      message: 'The first-year bonus is {found} months, but 65 % of {months} months is {wanted}.',
      hint: 'Who joins in April gets 30 % of the June half: 0.65 of the year.',
    },
  },
} as const satisfies Record<string, Rule>;
