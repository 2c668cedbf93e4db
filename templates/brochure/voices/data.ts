import type { Book, FlatplanEntry, Voice, VoicesHeads } from '#model';

/** How many voices may stand beside the leading one. */
const OTHERS = 3;

export interface VoicesData {
  heads: VoicesHeads;
  lead: Voice;
  others: Voice[];
  /** What holds for all voices: said on their first spread. */
  note: string | undefined;
}

/**
 * The voices that the flatplan names for a spread, the first one leading.
 * @throws Error when it names none, too many, or one that does not exist.
 */
export function voicesOf(
  { voices, voicesHeads, flatplan }: Book,
  { sheet, pages, of = [] }: FlatplanEntry,
): VoicesData {
  const [lead, ...others] = of.map((slug) => {
    const voice = voices.find((one) => one.slug === slug);
    if (!voice) throw new Error(`職員の声「${slug}」はありません。`);
    return voice;
  });
  if (!lead) throw new Error('見開きに載せる職員の声を、大きく扱う一人から順に of に書いてください。');
  if (others.length > OTHERS) throw new Error(`職員の声は、ひと見開きに${OTHERS + 1}人までです。`);
  const first = flatplan.sheets.find((entry) => entry.sheet === sheet);
  const note = first?.pages[0] === pages[0] ? voicesHeads.note : undefined;
  return { heads: voicesHeads, lead, others, note };
}

/** The bureau, unless the workplace names it already, and the workplace. */
export const placeOf = ({ bureau, workplace }: Voice): string[] =>
  bureau && !workplace.includes(bureau) ? [bureau, workplace] : [workplace];

export const joinedOf = ({ joined }: Voice): string => `${joined}年度入庁`;
