import type { Language } from '../../diagnostics/rule.ts';
import { type Coverage, inkBox, type PageFacts } from '../facts/facts.ts';
import type { Preflight } from '../result.ts';
import { pictureUrl } from './picture.ts';
import { words } from './words.ts';

/** Frames drawn on one page for one problem; more say nothing new. */
const MOST_FRAMES = 60;

/** A page with frames around what was found on it; nothing for a page without any. */
export async function figure(
  page: PageFacts,
  { problems }: Preflight,
  id: string,
  lang: Language,
): Promise<string | undefined> {
  const { coverage, number } = page;
  if (!coverage?.view) return undefined;
  const found = problems.map(({ severity, places }, index) => ({
    severity,
    number: index + 1,
    boxes: places.filter((place) => place.page === number && place.box).map(({ box }) => box!),
  }));
  const marked = found.filter(({ boxes }) => boxes.length > 0);
  if (marked.length === 0) return undefined;
  const say = words[lang];
  const [left, bottom, right, top] = inkBox(page);
  const frames = marked.flatMap(({ severity, number: own, boxes }) =>
    boxes.slice(0, MOST_FRAMES).map(([l, b, r, t]) => {
      const [x, y] = [l - left, top - t].map(short);
      const label = `<text x="${x}" y="${short(Math.max(8, top - t - 2))}">${own}</text>`;
      return `<rect class="${severity}" x="${x}" y="${y}" width="${short(r - l)}" height="${short(t - b)}"/>${label}`;
    }),
  );
  const width = short(right - left);
  const height = short(top - bottom);
  return `<figure>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${say.page} ${number}${say.pageAlt}">
<image href="${await pictureUrl(coverage, coverage.view)}" ${extent(coverage, [left, top])}/>
${frames.join('\n')}
</svg>
<figcaption>${say.page} ${number}: ${marked.map(({ number: own }) => `<a href="#${id}${own}">${own}</a>`).join(', ')}</figcaption>
</figure>`;
}

/** Where the picture stands: its cells end short of the page by less than one. */
function extent(
  { cell, columns, rows, left, bottom }: Coverage,
  [pageLeft, pageTop]: [number, number],
): string {
  const y = pageTop - (bottom + rows * cell);
  return `x="${short(left - pageLeft)}" y="${short(y)}" width="${short(columns * cell)}" height="${short(rows * cell)}" preserveAspectRatio="none"`;
}

const short = (value: number): number => Math.round(value * 10) / 10;
