import type { Rule } from '../rule.ts';

/** Content: facts that must agree with one another. */
export const factRules = {
  'content/wards-sum': {
    severity: 'error',
    ja: {
      message:
        '区の{term:figure}を足すと {sum} ですが、市の{term:figure}は {total} です（差 {difference}）。',
      hint: '市と各区の{term:figure}を、もとの統計と照らし合わせてください。',
    },
    en: {
      message:
        'The {term:figure} of the wards add up to {sum}, but the city has {total} (difference {difference}).',
      hint: 'Compare the figures of the city and of each ward with their source.',
    },
  },
  'content/listed-twice': {
    severity: 'error',
    ja: { message: '「{name}」が二度あります。', hint: 'どちらか一方を消してください。' },
    en: { message: '"{name}" is listed twice.', hint: 'Remove one of them.' },
  },
  'content/map-ward': {
    severity: 'error',
    ja: {
      message:
        '地図（wards.yaml）と市の姿（city.yaml）の区がそろいません：「{name}」がもう一方にありません。',
      hint: '区の名前を両方のファイルで同じにしてください。',
    },
    en: {
      message: 'The map (wards.yaml) and the city (city.yaml) differ: "{name}" is not in the other file.',
      hint: 'Give the wards the same names in both files.',
    },
  },
  'content/number-gap': {
    severity: 'error',
    ja: {
      message: '番号が {found} です。順番では {wanted} のはずです。',
      hint: '1から順に、抜けも重なりもなく付けてください。',
    },
    en: {
      message: 'The number is {found}; in order it would be {wanted}.',
      hint: 'Count from 1 without gaps or repetition.',
    },
  },
  'content/contact-section': {
    severity: 'error',
    ja: {
      message: '問い合わせ先「{name}」が、この局の課の一覧にありません。',
      hint: '「{nearest}」の書き誤りではありませんか。',
    },
    en: {
      message: 'The contact "{name}" is not among the sections of this bureau.',
      hint: 'Did you mean "{nearest}"?',
    },
  },
  'content/unknown-bureau': {
    severity: 'error',
    ja: {
      message: '局「{name}」は組織（departments）にありません。',
      hint: '「{nearest}」の書き誤りではありませんか。',
    },
    en: { message: 'There is no bureau "{name}" among the departments.', hint: 'Did you mean "{nearest}"?' },
  },
  'content/unknown-vision': {
    severity: 'error',
    ja: { message: 'ビジョン {no} はありません（1から{last}まで）。' },
    en: { message: 'There is no vision {no} (1 to {last}).' },
  },
  'content/vision-lines': {
    severity: 'error',
    ja: {
      message: '行に分けた文「{joined}」が、題名「{title}」と一致しません。',
      hint: '題名の文字を変えずに、行だけを分けてください。',
    },
    en: {
      message: 'The lines "{joined}" do not add up to the title "{title}".',
      hint: 'Break the title into lines without changing a character.',
    },
  },
  'content/as-of-differs': {
    severity: 'error',
    ja: {
      message: '基準日が {found} ですが、この年度版（edition.yaml の asOf.default）は {wanted} です。',
      hint: 'どちらかの日付を直してください。',
    },
    en: {
      message:
        'The as-of date is {found}, but the edition stands on {wanted} (asOf.default in edition.yaml).',
      hint: 'Correct one of the two.',
    },
  },
  'content/as-of-late': {
    severity: 'error',
    ja: { message: '基準日 {found} が、発行日 {published} より後です。', hint: '日付を確かめてください。' },
    en: {
      message: 'The as-of date {found} is later than publication ({published}).',
      hint: 'Check the dates.',
    },
  },
  'content/previous-as-of': {
    severity: 'error',
    ja: { message: '前年の基準日が {found} です。{wanted} のはずです。' },
    en: { message: 'The as-of date of the year before is {found}; {wanted} was expected.' },
  },
  'content/era-year': {
    severity: 'error',
    ja: {
      message: '「{found}」の元号と西暦が合いません。{era}年は{wanted}年です。',
      hint: '元号か西暦のどちらかを直してください。',
    },
    en: {
      message: 'The years in "{found}" do not agree: {era} is {wanted}.',
      hint: 'Correct one of the two.',
    },
  },
  'content/era-unknown': {
    severity: 'error',
    ja: {
      message: '「{found}」という年はありません。',
      hint: '令和は2019年から、平成は31年まで、昭和は64年までです。',
    },
    en: {
      message: 'There is no year "{found}".',
      hint: 'Reiwa begins in 2019; Heisei ends with 31, Showa with 64.',
    },
  },
  'content/era-first-year': {
    severity: 'warning',
    ja: { message: '「{found}」とあります。', hint: '改元の年は「{wanted}」と書くのがふつうです。' },
    en: { message: 'Found "{found}".', hint: 'The first year of an era is written "{wanted}".' },
  },
  'content/time-order': {
    severity: 'error',
    ja: {
      message: '時の順になっていません：{later} が {earlier} より前に来ています。',
      hint: '早いものから順に並べてください。',
    },
    en: {
      message: 'Not in order of time: {later} comes before {earlier}.',
      hint: 'Put the earlier one first.',
    },
  },
  'content/joined-late': {
    severity: 'error',
    ja: { message: '採用が {found} ですが、この年度版は {edition} のものです。' },
    en: { message: 'Joined in {found}, but this is the edition of {edition}.' },
  },
  'content/unknown-axis': {
    severity: 'error',
    ja: {
      message: '「{name}」は子の年齢の軸（axis）にありません。',
      hint: '「{nearest}」の書き誤りではありませんか。',
    },
    en: { message: '"{name}" is not on the axis of the child\'s age.', hint: 'Did you mean "{nearest}"?' },
  },
  'content/axis-order': {
    severity: 'error',
    ja: {
      message: '終わり「{to}」が、始まり「{from}」より後にありません。',
      hint: 'from と to を確かめてください。',
    },
    en: { message: 'The end "{to}" does not come after the beginning "{from}".', hint: 'Check from and to.' },
  },
  'content/stage-range': {
    severity: 'error',
    ja: { message: '{from} から {to} までは、段階 0 から {last} の中に収まりません。' },
    en: { message: '{from} to {to} is not within the stages 0 to {last}.' },
  },
  'content/shares-length': {
    severity: 'error',
    ja: { message: '割合が{found}個ありますが、手段（modes）は{wanted}個です。' },
    en: { message: 'There are {found} shares for {wanted} modes.' },
  },
  'content/shares-sum': {
    severity: 'warning',
    ja: {
      message: '割合を足すと {sum} % です。',
      hint: '四捨五入のためでなければ、数字を確かめてください。',
    },
    en: { message: 'The shares add up to {sum} %.', hint: 'Unless this is rounding, check the figures.' },
  },
} as const satisfies Record<string, Rule>;
