import type { Language } from '../../diagnostics/rule.ts';
import type { Preflight } from '../result.ts';
import type { Digest } from './digest.ts';
import { escaped } from './escape.ts';
import { anchorOf, section } from './section.ts';
import { style } from './style.ts';
import { words } from './words.ts';

/** For people: one file without anything from elsewhere, readable without colours and by screen readers. */
export const html = async (result: Preflight, name: string, lang: Language): Promise<string> =>
  document(`${words[lang].title}: ${name}`, await section(result, name, lang), lang);

/** The same for several files together, a list of them first, in Japanese. */
export function collected(title: string, files: readonly { name: string; digest: Digest }[]): string {
  const say = words.ja;
  const rows = files.map(
    ({ name, digest: { pages, errors, warnings } }) =>
      `<tr><th scope="row"><a href="#${anchorOf(name)}">${escaped(name)}</a></th><td>${pages}</td><td>${errors}</td><td>${warnings}</td></tr>`,
  );
  const head = [say.file, say.pageCount, say.errors, say.warnings].map(
    (one) => `<th scope="col">${one}</th>`,
  );
  const table = `<table>
<caption>${say.files}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`;
  const sections = files.map(({ digest }) => digest.section);
  return document(title, [`<p>${escaped(title)}</p>`, table, ...sections].join('\n'), 'ja');
}

const document = (title: string, body: string, lang: Language): string => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(words[lang].title)}</h1>
${body}
</main>
</body>
</html>
`;
