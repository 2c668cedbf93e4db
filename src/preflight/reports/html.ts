import type { Language } from '../../diagnostics/rule.ts';
import { hint, message } from '../../diagnostics/sentences.ts';
import { type Coverage, inkBox, type PageFacts } from '../facts/facts.ts';
import type { Preflight } from '../result.ts';
import { profiles } from '../rules/profiles.ts';
import { diagnosticsOf, pagesOf } from './diagnostics.ts';
import { pictureUrl } from './picture.ts';
import { style } from './style.ts';
import { summaryRows } from './summary.ts';
import { sayUnchecked, words } from './words.ts';

/** Frames drawn on one page for one problem; more say nothing new. */
const MOST_FRAMES = 60;

/** For people: one file without anything from elsewhere, readable without colours and by screen readers. */
export async function html(result: Preflight, name: string, lang: Language): Promise<string> {
  const say = words[lang];
  const failed = result.problems.some(({ severity }) => severity === 'error');
  const verdict = !result.facts ? say.unreadable : failed ? say.failed : say.passed;
  const figures = await Promise.all((result.facts?.pages ?? []).map((page) => figure(page, result, lang)));
  const shown = figures.filter(Boolean);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.title}: ${escaped(name)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${say.title}</h1>
<p class="file">${escaped(name)}</p>
<p class="verdict ${failed ? 'failed' : 'passed'}">${verdict}</p>
${profileTable(result, lang)}
<h2>${say.findings}</h2>
${problemTable(result, name, lang)}
${shown.length > 0 ? `<h2>${say.pages}</h2>\n<div class="pages">\n${shown.join('\n')}\n</div>` : ''}
<h2>${say.unchecked}</h2>
${list(
  result.unchecked.map((one) => sayUnchecked(one, lang, pagesOf(one.pages.map((page) => ({ page }))))),
  say.none,
)}
${result.facts ? factTable(summaryRows(result.facts, lang), say.facts) : ''}
</main>
</body>
</html>
`;
}

const escaped = (text: string): string =>
  text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function profileTable({ profiles: names, problems }: Preflight, lang: Language): string {
  const say = words[lang];
  const rows = names.map((name) => {
    const own = problems.filter(({ sources }) => sources.some(({ profile }) => profile === name));
    const errors = own.filter(({ severity }) => severity === 'error').length;
    return `<tr><th scope="row">${profiles[name].title[lang]}</th><td>${errors}</td><td>${own.length - errors}</td></tr>`;
  });
  return `<table>
<caption>${say.profile}</caption>
<thead><tr><th scope="col">${say.profile}</th><th scope="col">${say.errors}</th><th scope="col">${say.warnings}</th></tr></thead>
<tbody>${rows.join('')}</tbody>
</table>`;
}

function problemTable(result: Preflight, name: string, lang: Language): string {
  const say = words[lang];
  if (result.problems.length === 0) return `<p>${say.none}</p>`;
  const diagnostics = diagnosticsOf(result, name);
  const rows = result.problems.map(({ severity, rule, places, sources }, index) => {
    const diagnostic = diagnostics[index]!;
    const remedy = hint(diagnostic, lang);
    const pages = pagesOf(places);
    const where = pages
      ? `${say.page} ${pages}${places.length > 1 ? ` (${places.length}${say.count})` : ''}`
      : say.wholeFile;
    return `<tr class="${severity}">
<th scope="row" id="n${index + 1}">${index + 1}</th>
<td><strong>${say[severity]}</strong><br><code>${rule}</code></td>
<td>${escaped(message(diagnostic, lang))}${remedy ? `<br><span class="hint">${escaped(remedy)}</span>` : ''}</td>
<td>${where}</td>
<td>${[...new Set(sources.map(({ source }) => source))].map(escaped).join('<br>')}</td>
</tr>`;
  });
  return `<table>
<caption>${say.findings}</caption>
<thead><tr><th scope="col">#</th><th scope="col">${say.rule}</th><th scope="col">${say.sentence}</th><th scope="col">${say.places}</th><th scope="col">${say.source}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`;
}

/** A page with frames around what was found on it; nothing for a page without any. */
async function figure(page: PageFacts, { problems }: Preflight, lang: Language): Promise<string | undefined> {
  const { coverage, number } = page;
  if (!coverage) return undefined;
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
<image href="${await pictureUrl(coverage)}" ${extent(coverage, [left, top])}/>
${frames.join('\n')}
</svg>
<figcaption>${say.page} ${number}: ${marked.map(({ number: own }) => `<a href="#n${own}">${own}</a>`).join(', ')}</figcaption>
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

const list = (items: readonly string[], none: string): string =>
  items.length === 0
    ? `<p>${none}</p>`
    : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const factTable = (rows: readonly (readonly [string, string])[], caption: string): string =>
  `<h2>${caption}</h2>
<table>
<caption>${caption}</caption>
<tbody>${rows.map(([key, value]) => `<tr><th scope="row">${key}</th><td>${escaped(value)}</td></tr>`).join('')}</tbody>
</table>`;
