import { eastAsianWidth } from 'get-east-asian-width';
import type { Ticket } from './ticket.ts';

/** Columns that a label fills, a full-width character being two. */
const LABEL = 18;

/** The ticket as plain text, to be pasted into a mail. */
export function ticketText({ title, job, requests, items, sections, files }: Ticket): string {
  const lines = [
    title,
    job,
    '',
    '■ お願い',
    ...requests.map((request) => `・${request}`),
    ...[...items, ...sections].flatMap(({ heading, rows }) => [
      '',
      `■ ${heading}`,
      ...rows.map(([label, value]) => `${padded(label)}${value}`),
    ]),
    '',
    '■ ファイル',
    ...files.flatMap(({ path, title: name, pages, bytes, sha256 }) => [
      `${path}　${name}${pages ? `　${pages}ページ` : ''}　${bytes.toLocaleString('en')} バイト`,
      `  SHA-256 ${sha256}`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function padded(label: string): string {
  const width = [...label].reduce((sum, one) => sum + eastAsianWidth(one.codePointAt(0)!), 0);
  return label + ' '.repeat(Math.max(1, LABEL - width));
}
