import { describe, expect, it } from 'vitest';
import type { Book, PageSlot, Prose, Voice } from '../../../src/model/index.ts';
import { joinedOf, placeOf } from '../../../templates/brochure/voices/data.ts';
import { halves } from '../../../templates/brochure/voices/halves.ts';
import { sample } from '../../../templates/brochure/voices/sample.ts';
import { HEAD, QUOTE, uprightSize } from '../../../templates/brochure/voices/Upright.tsx';
import { voices } from '../../../templates/brochure/voices.tsx';

const slots: PageSlot[] = [
  { label: 'P9', folio: '9', side: 'verso' },
  { label: 'P10', folio: '10', side: 'recto' },
];

const prose = (...paragraphs: string[]): Prose => ({
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', inlines: [{ kind: 'text', text }] })),
});

const texts = ({ blocks }: Prose): string[] =>
  blocks.map((block) =>
    block.kind === 'paragraph' ? block.inlines.map(({ text }) => text).join('') : block.text,
  );

describe('the data of a spread of voices', () => {
  const book = {
    voicesHeads: sample.heads,
    voices: ['lab', 'river', 'tax', 'vet', 'rescue'].map((slug) => ({ ...sample.lead, slug })),
    flatplan: { sheets: [{ sheet: 'voices', pages: ['P9', 'P10'] }] },
  } as Book;
  const entry = (...of: string[]) => ({ sheet: 'voices', pages: ['P9', 'P10'], of });
  const second = { sheet: 'voices', pages: ['P11', 'P12'], of: ['vet'] };

  it('is the voices that the flatplan names, the first one leading', () => {
    const { lead, others } = voices.data(book, entry('vet', 'tax', 'lab'));
    expect([lead, ...others].map(({ slug }) => slug)).toEqual(['vet', 'tax', 'lab']);
  });

  it('has the note on the first spread only', () => {
    expect(voices.data(book, entry('tax')).note).toBe(sample.heads.note);
    expect(voices.data(book, second).note).toBeUndefined();
  });

  it('refuses none, too many, and one that is not there', () => {
    expect(() => voices.data(book, entry())).toThrow('of');
    expect(() => voices.data(book, { sheet: 'voices', pages: ['P9', 'P10'] })).toThrow('of');
    expect(() => voices.data(book, entry('lab', 'river', 'tax', 'vet', 'rescue'))).toThrow('4人まで');
    expect(() => voices.data(book, entry('lab', 'kujira'))).toThrow('kujira');
  });
});

describe('the scene of the leading voice', () => {
  const spread = (scene: string | undefined) =>
    voices.render({ data: { ...sample, lead: { ...sample.lead, scene } }, slots });

  it('chooses the look of the spread', () => {
    const looks = [undefined, 'lab', 'vet'].map((scene) => JSON.stringify(spread(scene).props));
    expect(new Set(looks).size).toBe(3);
  });

  it('must be one that is drawn', () => {
    expect(() => spread('kujira')).toThrow(/「kujira」.*lab、vet/);
    expect(() => spread('constructor')).toThrow('constructor');
  });
});

describe('place and year of a voice', () => {
  const voice = (rest: Partial<Voice>) => ({ ...sample.lead, ...rest });

  it('name the bureau once', () => {
    expect(placeOf(voice({ bureau: '消防局', workplace: '救助隊' }))).toEqual(['消防局', '救助隊']);
    expect(placeOf(voice({ bureau: '区役所', workplace: '北区役所' }))).toEqual(['北区役所']);
    expect(placeOf(voice({ bureau: undefined, workplace: '市民病院' }))).toEqual(['市民病院']);
  });

  it('tell the year of joining', () => {
    expect(joinedOf(voice({ joined: 2017 }))).toBe('2017年度入庁');
  });
});

describe('the halves of a text', () => {
  it('part between the two paragraphs that leave them most alike', () => {
    const [left, right] = halves(prose('あああ。', 'い。', 'ううう。', 'え。'));
    expect(texts(left)).toEqual(['あああ。', 'い。']);
    expect(texts(right)).toEqual(['ううう。', 'え。']);
  });

  it('part after a sentence when there is one paragraph only, never inside of a quotation', () => {
    const [left, right] = halves(prose('朝の窓口。「次の方。」と呼ぶ。雨が降る。夜になる。'));
    expect(texts(left)).toEqual(['朝の窓口。「次の方。」と呼ぶ。']);
    expect(texts(right)).toEqual(['雨が降る。夜になる。']);
  });

  it('lose nothing of a text that cannot be parted', () => {
    const [left, right] = halves(prose('ひとつの文'));
    expect([...texts(left), ...texts(right)]).toEqual(['ひとつの文']);
  });
});

describe('the size of upright lines', () => {
  it('is the wanted one while they keep within their room', () => {
    expect(uprightSize([['あの背中に、', '追いつきたかった。']], HEAD, { w: 23, h: 82 })).toBe(24);
  });

  it('is smaller for long lines and for many columns', () => {
    const long = uprightSize([['あ'.repeat(20)]], QUOTE, { w: 56, h: 152 });
    expect(long).toBe(24);
    expect((long * 20) / 4).toBeLessThanOrEqual(152);
    expect(uprightSize([['あ', 'い', 'う', 'え']], QUOTE, { w: 34, h: 152 })).toBeLessThan(52);
  });

  it('is one for all the heads of a spread', () => {
    expect(uprightSize([['あ'], ['い'.repeat(12)]], HEAD, { w: 23, h: 64 })).toBe(20);
  });
});
