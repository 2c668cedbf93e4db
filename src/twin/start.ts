import { documentOf } from './frame.ts';
import { element, joined, type Markup, words } from './markup.ts';
import { hrefsOf, type Leaf, labelled, PUBLICATIONS, type Site, shortTitles } from './site.ts';

/** The start page: what the edition holds, with the way to every sheet and every PDF. `leaves` are those known by name. */
export function startPage({ title, publications }: Site, leaves: readonly Leaf[], style: string): string {
  const known = new Map(leaves.map((leaf) => [leaf.href, leaf]));
  const sections = publications.map(({ name, volumes }) => {
    const titles = shortTitles(volumes.map((volume) => volume.title));
    const rows = volumes.flatMap((volume, index) => {
      const hrefs = hrefsOf(volume.name, volume.sheets);
      if (hrefs.length === 1)
        return [row(hrefs[0]!, titles[index]!, undefined, pdfOf(volume.name, titles[index]!))];
      const whole = volumes.length > 1 ? [row(`${volume.name}.pdf`, `${titles[index]}のPDF`)] : [];
      return [...whole, ...hrefs.map((href) => rowOf(href, known.get(href), titles[index]!))];
    });
    const [only, ...others] = volumes;
    // Several volumes are delivered in one file, too.
    const whole = others.length > 0 ? name : rows.length > 1 ? only?.name : undefined;
    return element(
      'section',
      { class: 'publication' },
      element('h2', {}, words(PUBLICATIONS[name])),
      ...(whole ? [element('p', {}, pdfOf(whole, PUBLICATIONS[name], true))] : []),
      element('ul', { class: volumes.length > 5 ? 'contents many' : 'contents', role: 'list' }, ...rows),
    );
  });
  const language = leaves[0]?.volume.pages.language ?? 'ja';
  return documentOf({
    language,
    title,
    style,
    sorts: false,
    body: joined([element('h1', {}, words(title)), ...sections]),
    foot: element(
      'p',
      {},
      words('読み上げ、拡大、印刷に使えるように作られています。内容は、PDFと同じです。'),
    ),
  });
}

/** A sheet, by its own name where that is known. */
function rowOf(href: string, leaf: Leaf | undefined, title: string): Markup {
  if (!leaf) return row(href, title);
  return row(href, leaf.title, leaf.language, words(labelled(leaf.part.sheet!.labels)));
}

const row = (href: string, title: string, lang?: string, beside?: Markup): Markup =>
  element(
    'li',
    {},
    element('a', { href, lang }, words(title)),
    ...(beside ? [element('span', { class: 'beside' }, beside)] : []),
  );

/** The way to a PDF, which says whose it is. */
const pdfOf = (name: string, title: string, whole = false): Markup =>
  whole
    ? element('a', { href: `${name}.pdf` }, words(`${title}全体のPDF`))
    : element(
        'a',
        { href: `${name}.pdf` },
        element('span', { class: 'heard' }, words(`${title}の`)),
        words('PDF'),
      );
