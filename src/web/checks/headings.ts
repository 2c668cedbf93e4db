import { type Element, elementsOf, inOneLine, levelOf, textOf } from '../../structure/structure.ts';
import { type Finding, shortened, type TreeCheck } from './finding.ts';

/**
 * Headings in order (Matterhorn Protocol 1.1, 14; WCAG 2.2, 1.3.1 and 2.4.6): the first of a volume is of level 1, none
 * skips a level on the way down, none is empty.
 */
export const checkHeadings: TreeCheck = ({ title, root }) => {
  const headings = elementsOf(root).filter((element) => levelOf(element) !== undefined);
  if (headings.length === 0) return [{ rule: 'web/no-heading', values: { title }, element: root }];
  return headings.flatMap((heading, index) => judge(heading, headings[index - 1]));
};

function judge(heading: Element, before: Element | undefined): Finding[] {
  const words = shortened(inOneLine(textOf(heading)));
  const level = levelOf(heading)!;
  const most = before ? levelOf(before)! + 1 : 1;
  return [
    ...(words === '' ? [{ rule: 'web/empty-heading', values: { level }, element: heading } as const] : []),
    ...(level > most
      ? [{ rule: 'web/skipped-level', values: { words, level, most }, element: heading } as const]
      : []),
  ];
}
