import type { Pages } from '#model';

const HEADS = ['ファイル', 'ページ', '原稿', '書き出し', '行数', '入る行数', 'あと何字'];

/**
 * How much room the frames of a publication leave, as a table that spreadsheets open (RFC 4180, with a byte order mark).
 * One row a frame, in the order of the pages; nothing if there is none.
 */
export function fitTable(volumes: readonly Pages[]): string | undefined {
  const rows = volumes.flatMap(({ name, pages }) =>
    pages.flatMap(({ label, rooms }) =>
      rooms.map(({ source, words, lines, holds, left }) => [name, label, source, words, lines, holds, left]),
    ),
  );
  if (rows.length === 0) return undefined;
  return `\ufeff${[HEADS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (value: string | number): string =>
  /[",\r\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
