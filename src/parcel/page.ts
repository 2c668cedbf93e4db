import type { Row, Section } from './contents.ts';
import type { Ticket } from './ticket.ts';

/** Small enough in print for the job bag; on a screen it needs nothing from elsewhere. */
const style = `
@page { size: A4; margin: 15mm; }
body { font-family: system-ui, sans-serif; line-height: 1.6; color: #1a1a1a; background: #fff; margin: 0; }
main { max-width: 54rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; margin: 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; border-bottom: 2px solid #1a1a1a; break-after: avoid; }
.job { font-size: 1.1rem; margin: 0 0 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
th { font-weight: 600; white-space: nowrap; }
tbody th { width: 9.5rem; }
tr { break-inside: avoid; }
.items thead th { border-bottom: 2px solid #1a1a1a; }
.files th, .files td { font-size: .9rem; }
.files tbody th { width: auto; }
.files .count { text-align: right; white-space: nowrap; }
@media print { html { font-size: 9.5pt; } main { padding: 0; max-width: none; } h2 { margin-top: 1.2rem; } }
code { font: .78rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
`;

/** The ticket as a page: to be read, and printed for the job bag. */
export const ticketPage = ({
  title,
  job,
  requests,
  items,
  sections,
  files,
}: Ticket): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title}: ${job}`)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="job">${escaped(job)}</p>
<h2>お願い</h2>
<ul>${requests.map((request) => `<li>${escaped(request)}</li>`).join('')}</ul>
<h2>品目</h2>
${matrix(items)}
${sections.map(({ heading, rows }) => section(heading, rows)).join('\n')}
<h2>ファイル</h2>
<table class="files">
<caption>ファイルの一覧</caption>
<thead><tr><th scope="col">名前</th><th scope="col">内容</th><th scope="col" class="count">ページ</th><th scope="col" class="count">バイト</th><th scope="col">SHA-256</th></tr></thead>
<tbody>
${files.map(fileRow).join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`;

/** Items side by side. */
function matrix(items: readonly Section[]): string {
  const heads = items.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`);
  const rows = items[0]!.rows.map(([label], row) => {
    const values = items.map(({ rows: own }) => `<td>${escaped(own[row]![1])}</td>`);
    return `<tr><th scope="row">${escaped(label)}</th>${values.join('')}</tr>`;
  });
  return `<table class="items">
<caption>品目</caption>
<thead><tr><td></td>${heads.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table>`;
}

const section = (heading: string, rows: readonly Row[]): string => `<h2>${escaped(heading)}</h2>
<table>
<caption>${escaped(heading)}</caption>
<tbody>${rows.map(([label, value]) => `<tr><th scope="row">${escaped(label.trim())}</th><td>${escaped(value)}</td></tr>`).join('\n')}</tbody>
</table>`;

const fileRow = ({ path, title, pages, bytes, sha256 }: Ticket['files'][number]): string =>
  `<tr><th scope="row">${escaped(path)}</th><td>${escaped(title)}</td><td class="count">${pages ?? ''}</td><td class="count">${bytes.toLocaleString('en')}</td><td><code>${sha256}</code></td></tr>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
