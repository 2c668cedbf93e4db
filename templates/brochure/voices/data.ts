import type { Book, FlatplanEntry, Voice, VoicesHeads } from '#model';

/** How many voices may stand beside the leading one. */
const OTHERS = 3;

export interface VoicesData {
  heads: VoicesHeads;
  lead: Voice;
  others: Voice[];
}

/**
 * The voices that the flatplan names for a spread, the first one leading.
 * @throws Error when it names none, too many, or one that does not exist.
 */
export function voicesOf({ voices, voicesHeads }: Book, { of = [] }: FlatplanEntry): VoicesData {
  const [lead, ...others] = of.map((slug) => {
    const voice = voices.find((one) => one.slug === slug);
    if (!voice) throw new Error(`no voice "${slug}"; there are: ${voices.map((one) => one.slug).join(', ')}`);
    return voice;
  });
  if (!lead) throw new Error('name the voices of the spread in `of`, the leading one first');
  if (others.length > OTHERS)
    throw new Error(`a spread holds one leading voice and ${OTHERS} others at most`);
  return { heads: voicesHeads, lead, others };
}

/** The bureau, unless the workplace names it already, and the workplace. */
export const placeOf = ({ bureau, workplace }: Voice): string[] =>
  bureau && !workplace.includes(bureau) ? [bureau, workplace] : [workplace];

export const joinedOf = ({ joined }: Voice): string => `${joined}年度入庁`;
