import { type Element, type Node, textOf } from '../../structure/structure.ts';
import { type Finding, shortened, type TreeCheck } from './finding.ts';

/** Several Western words in a row, names of at most two left aside. */
const PASSAGE = /[A-Za-z][A-Za-z'’.-]*(?:[\s,;:&]+[A-Za-z][A-Za-z'’.-]*){2,}/;

/** Addresses are no language. */
const ADDRESSES = /\S+@\S+|https?:\/\/\S+|www\.\S+/g;

/**
 * Languages of passages (WCAG 2.2, 3.1.2; Matterhorn Protocol 1.1, 11): tags that are well formed, and no passage of
 * several Western words in Japanese that does not say its language.
 */
export const checkLanguages: TreeCheck = ({ language, root }) => below(root, language);

function below(element: Element, around: string): Finding[] {
  const language = element.language ?? around;
  const invalid = element.language !== undefined && !isTag(element.language);
  return [
    ...(invalid ? [{ rule: 'web/bad-language', values: { tag: language }, element } as const] : []),
    ...element.children.flatMap((child) => inside(child, element, language)),
  ];
}

function inside(child: Node, element: Element, language: string): Finding[] {
  if (child.kind === 'element') return below(child, language);
  if (child.kind === 'art' || !/^(ja|zh|ko)\b/.test(language)) return [];
  const [passage] = PASSAGE.exec(textOf(child).replace(ADDRESSES, '')) ?? [];
  if (!passage) return [];
  return [{ rule: 'web/unnamed-language', values: { words: shortened(passage) }, element }];
}

/** A well-formed language tag (BCP 47). */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
