import type { ParcelFile, Particulars, Row, Section, Volume } from './contents.ts';
import type { Binding } from './words.ts';
import * as say from './words.ts';

export type Printed = ParcelFile & { volume: Volume };

/** A publication: its name, and what it is made like. Files that differ are told together: `A4、B5`. */
export const itemOf = (publication: string, own: readonly Printed[], particulars: Particulars): Section => ({
  heading: headingOf(publication, own),
  rows: itemRows(own, particulars),
});

function headingOf(publication: string, own: readonly Printed[]): string {
  const name = say.publications[publication] ?? publication;
  return own.length > 1 ? `${name}（${own.length}種類）` : name;
}

function itemRows(own: readonly Printed[], { edition, job }: Particulars): Row[] {
  const [{ path, volume }] = own as [Printed];
  const digests = own.map(({ volume: one }) => one.digest);
  const blank = own.flatMap(({ volume: one }) => one.digest.blank.map((page) => one.labels[page - 1]!));
  const inks = unique(digests.flatMap((digest) => digest.inks));
  const coverages = digests.map(({ coverage }) => coverage);
  const pictures = digests.flatMap(({ ppi }) => ppi ?? []);
  const warnings = digests.reduce((sum, digest) => sum + digest.warnings, 0);
  return [
    ['ファイル', own.length > 1 ? `${path.replace(/[^/]*$/, '')} の ${own.length} ファイル` : path],
    ['仕上がり', unique(digests.flatMap(({ trims }) => trims.map(say.size))).join('、')],
    ['塗り足し', `各辺 ${Math.min(...digests.map(({ bleed }) => bleed))} mm`],
    ['ページ数', pagesOf(own)],
    ['白ページ', blank.length > 0 ? blank.join('、') : 'なし'],
    ['製本', volume.isBound ? say.binding(edition.binding as Binding) : 'なし（一枚もの）'],
    ['トンボ', unique(own.map(({ volume: one }) => say.marks(one))).join('、')],
    ['インキ', say.inks(inks)],
    ['インキの総量', say.coverage(coverages, job.inkLimit)],
    ['写真', pictures.length > 0 ? `${Math.min(...pictures)} ppi以上（原寸）` : 'なし'],
    ['検査', `エラーなし、注意 ${warnings > 0 ? `${warnings}件` : 'なし'}（preflight.html）`],
  ];
}

function pagesOf(own: readonly Printed[]): string {
  const counts = unique(own.map(({ volume }) => volume.digest.pages));
  const [{ volume }] = own as [Printed];
  if (!volume.isBound) return own.length > 1 ? `各${counts.join('〜')}ページ` : `${counts[0]}ページ`;
  return `${counts[0]}ページ（表紙を含む。1ページずつ、${volume.labels[0]}から${volume.labels.at(-1)}まで読む順）`;
}

export const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
