import { type Element, elementsOf, inOneLine, textOf } from '../../structure/structure.ts';
import { type Finding, shortened, type TreeCheck } from './finding.ts';

/** Words that say nothing by themselves, as a screen reader lists them. */
const EMPTY =
  /^(こちら|ここ|コチラ|こちらへ|こちらから|詳細|詳しく|詳しくは|くわしくは|詳しくはこちら|もっと見る|続きを読む|リンク|click here|here|more|read more|link)[。．.！!>＞→…]*$/iu;

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

/** Links whose words say where they go, the same words always to the same place (WCAG 2.2, 2.4.4 and 3.2.4). */
export const checkLinks: TreeCheck = ({ root }) => {
  const targets = new Map<string, string>();
  return elementsOf(root).flatMap((element): Finding[] => {
    if (element.role !== 'Link' || element.link === undefined) return [];
    const words = wordsOf(element);
    const target = element.link;
    if (EMPTY.test(words) || words === '') {
      return [{ rule: 'web/empty-link', values: { words, target }, element }];
    }
    if (ADDRESS.test(words)) return [{ rule: 'web/bare-address', values: { target }, element }];
    const known = targets.get(words);
    targets.set(words, known ?? target);
    if (known === undefined || known === target) return [];
    const values = { words: shortened(words), one: known, other: target };
    return [{ rule: 'web/two-targets', values, element }];
  });
};

/** What is read out: the words, and what pictures in it show. */
const wordsOf = (link: Element): string =>
  [inOneLine(textOf(link)), ...elementsOf(link).flatMap(({ alt }) => alt ?? [])].join(' ').trim();
