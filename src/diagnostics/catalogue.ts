/** One rule: what it says in each language. `{name}` in a sentence is filled from the diagnostic's values. */
export interface Rule {
  severity: 'error' | 'warning';
  ja: { message: string; hint?: string };
  en: { message: string; hint?: string };
}

/** Every rule Sasshi knows, by `room/name`. A new rule is a new row. */
export const catalogue = {
  'typeset/overset': {
    severity: 'error',
    ja: {
      message: '文章が枠に収まりません。{characters}字（{lines}行）多すぎます。',
      hint: '文章を{characters}字ほど短くしてください。枠に入るのは「{fits}」までです。',
    },
    en: {
      message: 'The text does not fit its frame: {characters} characters ({lines} lines) too many.',
      hint: 'Shorten it by about {characters} characters; the frame ends at "{fits}".',
    },
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof catalogue;
