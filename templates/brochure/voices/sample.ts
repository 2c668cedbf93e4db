import type { Prose, Voice } from '#model';
import type { VoicesData } from './data.ts';

const SENTENCE = '窓口で受け取った一枚の届けが、あくる年の道になり、公園の木陰になり、誰かの朝になります。';

const paragraphs = (...lengths: number[]): Prose => ({
  blocks: lengths.map((length) => ({
    kind: 'paragraph',
    inlines: [{ kind: 'text', text: `${SENTENCE.repeat(8).slice(0, length - 1)}。` }],
  })),
});

const voice = (slug: string, rest: Partial<Voice>): Voice => ({
  slug,
  job: '技術職（土木・造園）',
  bureau: '文化スポーツ市民局',
  workplace: 'みほん城跡調査研究センター',
  joined: 1989,
  quote: ['ひとつの小さな声に、', '毎日立ち会える場所。'],
  portrait: {
    face: 'square',
    hair: 'crop',
    hairTone: 'kuro',
    skin: 'tan',
    wear: 'jacket',
    cloth: 'ishi',
    gear: 'helmet',
    gearTone: 'kinari',
  },
  body: paragraphs(276),
  ...rest,
});

const nurse = {
  face: 'oval',
  hair: 'bun',
  hairTone: 'kuro',
  skin: 'light',
  wear: 'scrubs',
  cloth: 'wakaba',
} as const;

const teacher = {
  face: 'round',
  hair: 'tied',
  hairTone: 'kuri',
  skin: 'warm',
  wear: 'apron',
  cloth: 'sora',
} as const;

/** Jobs, places and quotes as long as they come, texts that fill their columns. */
export const sample: VoicesData = {
  heads: { label: 'STAFF VOICE', heading: '先輩職員の声', note: '※所属は取材時のものです。' },
  note: '※所属は取材時のものです。',
  lead: voice('lead', {
    job: '臨床検査技師',
    quote: ['いちばん小さな市民の、', 'いちばん近くにいたい。'],
    portrait: nurse,
    body: paragraphs(160, 160),
  }),
  others: [
    voice('first', { portrait: teacher, job: '保育士' }),
    voice('second', { job: '社会福祉職（心理・児童）' }),
    voice('third', {}),
  ],
};
