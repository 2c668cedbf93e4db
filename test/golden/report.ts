import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Picture, toPng } from './picture.ts';

/** A page that no longer looks like its golden picture. */
export interface Change {
  name: string;
  /** Pixels that differ. */
  count: number;
  before: Picture | undefined;
  after: Picture;
  shown: Picture | undefined;
}

const COLUMNS = ['before', 'after', 'shown'] as const;

/** Writes `index.html` into an emptied folder, with each page before and after, and where they differ. */
export async function writeReport(folder: string, changes: readonly Change[]): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  if (changes.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const sections: string[] = [];
  for (const change of changes) {
    const cells = await Promise.all(COLUMNS.map((column) => cell(folder, change, column)));
    sections.push(`<h2>${change.name}</h2><p>${change.count} pixels differ</p><div>${cells.join('')}</div>`);
  }
  writeFileSync(join(folder, 'index.html'), `${HEAD}${sections.join('\n')}\n`);
}

const CAPTIONS = { before: 'before (golden)', after: 'after', shown: 'difference' };

async function cell(folder: string, change: Change, column: (typeof COLUMNS)[number]): Promise<string> {
  const picture = change[column];
  if (!picture) return '<figure><figcaption>none</figcaption></figure>';
  const file = `${change.name}-${column}.png`;
  writeFileSync(join(folder, file), await toPng(picture));
  return `<figure><img src="${file}" alt=""><figcaption>${CAPTIONS[column]}</figcaption></figure>`;
}

const HEAD = `<!doctype html><meta charset="utf-8"><title>Golden pages</title>
<style>body{font:14px sans-serif;background:#8a8d90;margin:24px}div{display:flex;gap:16px}figure{margin:0}
img{display:block;max-width:31vw}figcaption,p{color:#fff}</style>
<h1>Pages that look different</h1>
<p>If they should: npm run golden -- --update</p>
`;
