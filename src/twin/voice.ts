import type { Template } from '#model';
import { type Element, inOneLine, leavesOf, levelOf, type Node, type Role } from '../structure/structure.ts';
import { labelled, type Read } from './site.ts';
import { measured, sentence } from './spoken.ts';

/** Characters that a voice code of size M holds (Uni-Voice). */
export const MOST = 800;

/** A text to be put into a voice code, or the list of them all. */
interface VoiceFile {
  path: string;
  text: string;
}

/** What of a page may be left out of a script that is too long, in this order. */
const OMISSIBLE = ['図の数値', '表の中身', '注', '項目の一覧'] as const;
type Omissible = (typeof OMISSIBLE)[number];

/** The scripts of a publication, one for each page, and a list of them that tells what had to be left out. */
export function voiceFiles(
  publication: keyof Template['publications'],
  volumes: readonly Read[],
): VoiceFile[] {
  const scripts = volumes.flatMap(({ pages, tree }) =>
    pages.pages.map(({ label }, index) => {
      const part = (tree.root.children as Element[]).find(({ places }) =>
        places.some(({ page }) => page === index),
      );
      const path = `voice/${pages.name}-${asciiOf(label)}.txt`;
      return { path, label, ...scriptOf(label, part, index) };
    }),
  );
  const rows = scripts.map(({ path, label, text, left }) =>
    [path.slice('voice/'.length), label, String([...text].length), left.join('・')].join(','),
  );
  const list = ['ファイル,ページ,字数,省いたもの', ...rows].join('\r\n');
  return [
    ...scripts.map(({ path, text }) => ({ path, text: `${text}\n` })),
    { path: `voice/${publication}.csv`, text: `\ufeff${list}\r\n` },
  ];
}

/** Covers are C1 to C4. */
const asciiOf = (label: string): string => label.replace('表', 'C');

/** What a page says, within what a code holds; and what was left out for it. */
export function scriptOf(
  label: string,
  part: Element | undefined,
  page: number,
): { text: string; left: string[] } {
  const start = sentence(labelled([label]));
  const saying = (left: readonly Omissible[]) => {
    const said = part ? new Reading(page, new Set(left)).of(part) : [];
    return [start, ...(said.length > 0 ? said : ['文字はありません。'])];
  };
  for (let count = 0; count <= OMISSIBLE.length; count += 1) {
    const left = OMISSIBLE.slice(0, count);
    const told = count > 0 ? [LEFT] : [];
    const text = [...saying(left), ...told].join('');
    if (lengthOf(text) <= MOST) return { text, left: left.filter((one) => isIn(one, saying, left)) };
  }
  const left = OMISSIBLE.filter((one) => isIn(one, saying, OMISSIBLE));
  return { text: cut(saying(OMISSIBLE)), left: [...left, '終わりの文章'] };
}

/** Whether leaving it out made a difference. */
const isIn = (
  one: Omissible,
  saying: (left: readonly Omissible[]) => string[],
  left: readonly Omissible[],
): boolean => saying(left.filter((other) => other !== one)).join('') !== saying(left).join('');

const LEFT = '省いたところは、ウェブページでお読みください。';
const MORE = 'このページの続きは、ウェブページでお読みください。';

/** As many whole sentences as the code holds. */
function cut(pieces: readonly string[]): string {
  const sentences = pieces.join('').match(/[^。]*。|[^。]+$/g) ?? [];
  let said = '';
  for (const one of sentences) {
    if (lengthOf(said + one) + lengthOf(MORE) > MOST) break;
    said += one;
  }
  return said + MORE;
}

const lengthOf = (text: string): number => [...text].length;

/** Reads out what of an element stands on one page. */
class Reading {
  constructor(
    private readonly page: number,
    private readonly left: ReadonlySet<Omissible>,
  ) {}

  of(element: Element): string[] {
    const { role } = element;
    if (role === 'Figure') return this.figure(element);
    if (role === 'Table') return this.table(element);
    if (role === 'L') return this.list(element);
    if (role === 'Note' && this.left.has('注')) return [];
    if (levelOf(element) !== undefined || ENDS.has(role)) return this.ended(element);
    const said: string[] = [];
    let line = '';
    for (const child of element.children) {
      if (child.kind !== 'element' || INLINE.has(child.role)) line += this.words(child);
      else {
        said.push(sentence(inOneLine(line)), ...this.of(child));
        line = '';
      }
    }
    return [...said, sentence(inOneLine(line))].filter((one) => one !== '');
  }

  private ended(element: Element): string[] {
    const said = sentence(inOneLine(this.words(element)));
    return said === '' ? [] : [said];
  }

  /** Words of this page; where there is a reading, the reading. */
  private words(node: Node): string {
    if (node.kind === 'art') return '';
    if (node.kind === 'text') return node.page === this.page ? node.text : '';
    if (node.role === 'Figure') return this.figure(node).join('');
    const reading =
      node.role === 'Ruby' && node.children.filter((one) => one.kind === 'element' && one.role === 'RT');
    return (reading && reading.length > 0 ? reading : node.children)
      .map((child) => this.words(child))
      .join('');
  }

  private figure({ alt, long, places, children }: Element): string[] {
    if (places[0]?.page !== this.page) return [];
    const caption = children.filter(
      (child): child is Element => child.kind === 'element' && child.role === 'Caption',
    );
    const rows = long && !this.left.has('図の数値') ? long.rows : [];
    return [
      sentence(`図、${alt ?? ''}`),
      ...rows.map((row) => sentence(row.filter((cell) => cell !== '').join('、'))),
      ...caption.flatMap((one) => this.ended(one)),
    ];
  }

  private table(table: Element): string[] {
    const rows = rowsOf(table).filter((row) => leavesOf(row).some(({ page }) => page === this.page));
    if (rows.length === 0) return [];
    if (this.left.has('表の中身')) return ['ここに表があります。'];
    const heads = new Map(
      rowsOf(table)
        .flatMap(cellsOf)
        .flatMap((cell) => (cell.id ? [[cell.id, cell] as const] : [])),
    );
    const nameOf = (id: string) => inOneLine(this.words(heads.get(id)!));
    return rows
      .filter((row) => cellsOf(row).some(({ role }) => role === 'TD'))
      .map((row) => {
        const data = cellsOf(row).filter(({ role, children }) => role === 'TD' && children.length > 0);
        const headers = data.flatMap((cell) => cell.headers ?? []);
        const beside = [...new Set(headers)].filter((id) => heads.get(id)!.scope === 'Row').map(nameOf);
        const said = data.map((cell) => {
          const above = (cell.headers ?? []).filter((id) => heads.get(id)!.scope !== 'Row').map(nameOf);
          return measured(above, inOneLine(this.words(cell)));
        });
        return sentence([...beside, ...said].join('、'));
      });
  }

  /** Points of a word or two in one sentence; longer ones a sentence each, behind their labels. */
  private list({ children }: Element): string[] {
    const items = children.filter((child): child is Element => child.kind === 'element');
    const said = items.flatMap((item) => {
      const label = this.words({ ...item, children: item.children.filter(isLabel) });
      const body = item.children
        .filter((child) => !isLabel(child))
        .flatMap((child) => (child.kind === 'element' ? this.of(child) : []));
      const [first = '', ...rest] = body;
      const start = [inOneLine(label), first].filter((one) => one !== '').join('、');
      return start === '' ? [] : [[start, ...rest]];
    });
    if (said.every((item) => item.length === 1 && [...item[0]!].length <= 20)) {
      if (said.length === 0) return [];
      if (said.length > 3 && this.left.has('項目の一覧'))
        return [sentence(`${said[0]![0]!.slice(0, -1)}など`)];
      return [sentence(said.map(([one]) => one!.replace(/。$/, '')).join('、'))];
    }
    return said.flat().map(sentence);
  }
}

const ENDS = new Set<Role>(['P', 'Lbl', 'Caption', 'Link']);
const INLINE = new Set<Role>(['Span', 'Link', 'Quote', 'Ruby', 'RB', 'RT']);

const isLabel = (child: Node): boolean => child.kind === 'element' && child.role === 'Lbl';

const rowsOf = (table: Element): Element[] =>
  table.children.flatMap((part) =>
    part.kind === 'element' && /^T(Head|Body)$/.test(part.role) ? (part.children as Element[]) : [],
  );

const cellsOf = (row: Element): Element[] =>
  row.children.filter((child): child is Element => child.kind === 'element');
