import type { Book, CropMarks, PressJob } from '#model';

/** What the ticket says, in the words of Japanese printers. */

export type Binding = Book['edition']['binding'];

export const publications: Record<string, string> = {
  brochure: '冊子',
  departments: '部局紹介',
  salaries: '給与表',
};

export const standards = {
  'x-4': 'PDF/X-4:2010（透明を生かしたまま）',
  'x-1a': 'PDF/X-1a:2003',
} as const satisfies Record<PressJob['standard'], string>;

export function marks({ marks: kind, isBound }: { marks: CropMarks; isBound: boolean }): string {
  if (kind === 'jp') return 'あり（二重トンボとセンタートンボ）';
  return isBound ? 'なし（面付けのため）' : 'なし';
}

const methods = { saddle: '中綴じ', perfect: '無線綴じ' } as const satisfies Record<
  Binding['method'],
  string
>;
const sides = {
  left: '左綴じ（左開き）',
  right: '右綴じ（右開き）',
} as const satisfies Record<Binding['side'], string>;

export const binding = ({ method, side }: Binding): string => `${methods[method]}、${sides[side]}`;

const process = { Cyan: 'シアン', Magenta: 'マゼンタ', Yellow: 'イエロー', Black: 'ブラック' } as const;

/** Process inks in the order of printing, spot inks by their names. */
export function inks(names: readonly string[]): string {
  const used = Object.entries(process).flatMap(([ink, word]) => (names.includes(ink) ? [word] : []));
  const spots = names.filter((ink) => !(ink in process));
  const all = [...used, ...spots.map((ink) => `特色「${ink}」`)];
  return `${all.length}色（${all.join('、')}）`;
}

/** The most that was measured; where a page could not be measured, that is said. */
export function coverage(measured: readonly (number | undefined)[], limit: number): string {
  const known = measured.filter((one) => one !== undefined);
  const most = known.length > 0 ? `最大 ${Math.max(...known)}%` : '';
  const lacking = known.length < measured.length ? '測れなかったページがあります。' : '';
  return `${lacking}${most}（15 mm² の平均。上限 ${limit}%）`;
}

export const fonts = (names: readonly string[], areEmbedded: boolean): string =>
  `${areEmbedded ? 'すべて埋め込み（サブセット）' : '埋め込まれていない書体があります'}: ${names.join('、')}`;

const papers: [name: string, width: number, height: number][] = [
  ['A3', 297, 420],
  ['A4', 210, 297],
  ['A5', 148, 210],
  ['B4', 257, 364],
  ['B5', 182, 257],
  ['B6', 128, 182],
];

/** `A4（210 × 297 mm）`; a size without a name by its numbers. */
export function size([width, height]: readonly [number, number]): string {
  const near = (one: number, other: number) => Math.abs(one - other) < 0.2;
  const found = papers.find(
    ([, short, long]) =>
      (near(short, width) && near(long, height)) || (near(long, width) && near(short, height)),
  );
  const numbers = `${width} × ${height} mm`;
  if (!found) return numbers;
  return `${found[0]}${width > height ? '横' : ''}（${numbers}）`;
}

/** What is asked of the printer. */
export const requests = (isBound: boolean): string[] => [
  'PDF をそのまま出力してください。色、文字、画像の直しは要りません。',
  ...(isBound ? ['冊子は1ページずつの PDF です。面付けと、綴じによるずれの補正をお願いします。'] : []),
  '墨のオーバープリントは指定済みです。RIP で変えないでください。',
  '仕上がりは sample フォルダーの見本（RGB、低解像度）と比べてください。見本は印刷しません。',
  '直しが要るときは、PDF に手を加えず、下の連絡先へお知らせください。',
];
