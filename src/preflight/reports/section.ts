import type { Language } from '../../diagnostics/rule.ts';
import { hint, message } from '../../diagnostics/sentences.ts';
import type { Preflight } from '../result.ts';
import { profiles } from '../rules/profiles.ts';
import { diagnosticsOf, pagesOf } from './diagnostics.ts';
import { escaped } from './escape.ts';
import { figure } from './figure.ts';
import { questionList } from './questions.ts';
import { summaryRows } from './summary.ts';
import { sayUnchecked, words } from './words.ts';

/** What was found in one file, with pictures of its pages where they were made: a part of a report in HTML. */
export async function section(result: Preflight, name: string, lang: Language): Promise<string> {
  const say = words[lang];
  const id = anchorOf(name);
  const failed = result.problems.some(({ severity }) => severity === 'error');
  const verdict = !result.facts ? say.unreadable : failed ? say.failed : say.passed;
  const figures = await Promise.all(
    (result.facts?.pages ?? []).map((page) => figure(page, result, `${id}-`, lang)),
  );
  const shown = figures.filter(Boolean);
  const unchecked = result.unchecked.map((one) =>
    sayUnchecked(one, lang, pagesOf(one.pages.map((page) => ({ page })))),
  );
  return `<section aria-labelledby="${id}">
<h2 id="${id}" class="file">${escaped(name)}</h2>
<p class="verdict ${failed ? 'failed' : 'passed'}">${verdict}</p>
${profileTable(result, lang)}
<h3>${say.findings}</h3>
${problemTable(result, name, `${id}-`, lang)}
${shown.length > 0 ? `<h3>${say.pages}</h3>\n<div class="pages">\n${shown.join('\n')}\n</div>` : ''}
<h3>${say.unchecked}</h3>
${list(unchecked, say.none)}
${questionList(result, `${id}-`, lang)}
${result.facts ? factTable(summaryRows(result.facts, lang), say.facts) : ''}
</section>`;
}

/** Where a file stands in a report. */
export const anchorOf = (name: string): string => `f-${encodeURIComponent(name).replaceAll('%', '-')}`;

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

function problemTable(result: Preflight, name: string, id: string, lang: Language): string {
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
<th scope="row" id="${id}${index + 1}">${index + 1}</th>
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

const list = (items: readonly string[], none: string): string =>
  items.length === 0
    ? `<p>${none}</p>`
    : `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;

const factTable = (rows: readonly (readonly [string, string])[], caption: string): string =>
  `<h3>${caption}</h3>
<table>
<caption>${caption}</caption>
<tbody>${rows.map(([key, value]) => `<tr><th scope="row">${key}</th><td>${escaped(value)}</td></tr>`).join('')}</tbody>
</table>`;
