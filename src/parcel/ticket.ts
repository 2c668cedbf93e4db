import { sha256 } from './checksums.ts';
import type { ParcelFile, Particulars, Volume } from './contents.ts';
import type { Binding } from './words.ts';
import * as say from './words.ts';

/** 出力仕様書: what the printer has to know, as headings with rows of label and value. */
export interface Ticket {
  title: string;
  /** What it is for. */
  job: string;
  requests: readonly string[];
  sections: { heading: string; rows: Row[] }[];
  files: { path: string; title: string; pages: number | undefined; bytes: number; sha256: string }[];
}

export type Row = readonly [label: string, value: string];

type Printed = ParcelFile & { volume: Volume };

/** The ticket of these files, in Japanese. */
export function ticketOf(files: readonly ParcelFile[], particulars: Particulars): Ticket {
  const { edition, job } = particulars;
  const printed = files.filter((file): file is Printed => file.volume !== undefined);
  const publications = [...new Set(printed.map(({ volume }) => volume.publication))];
  return {
    title: '出力仕様書',
    job: `${edition.title} ${edition.year}年度版（${edition.era}）`,
    requests: say.requests(printed.some(({ volume }) => volume.isBound)),
    sections: [
      ...publications.map((publication) => {
        const own = printed.filter(({ volume }) => volume.publication === publication);
        return { heading: headingOf(publication, own), rows: itemRows(own, particulars) };
      }),
      { heading: 'すべてに共通', rows: commonRows(printed, job) },
      { heading: '連絡先', rows: contactRows(particulars) },
    ],
    files: files.map(({ path, bytes, pages, volume }) => ({
      path,
      title: volume?.title ?? '見本（印刷しません）',
      pages,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
}

function headingOf(publication: string, own: readonly Printed[]): string {
  const name = say.publications[publication] ?? publication;
  return own.length > 1 ? `${name}（${own.length}種類）` : name;
}

/** What one publication is made like. Files that differ are told together: `A4、B5`. */
function itemRows(own: readonly Printed[], { edition, job }: Particulars): Row[] {
  const [{ path, volume }] = own as [Printed];
  const digests = own.map(({ volume: one }) => one.digest);
  const blank = own.flatMap(({ volume: one }) => one.digest.blank.map((page) => one.labels[page - 1]!));
  const inks = unique(digests.flatMap((digest) => digest.inks));
  const coverages = digests.map(({ coverage }) => coverage);
  const pictures = digests.flatMap(({ ppi }) => ppi ?? []);
  const warnings = digests.reduce((sum, digest) => sum + digest.warnings, 0);
  return [
    ['ファイル', own.length > 1 ? `${path.replace(/[^/]*$/, '')} の${own.length}ファイル` : path],
    ['仕上がり', unique(digests.flatMap(({ trims }) => trims.map(say.size))).join('、')],
    ['塗り足し', `各辺 ${Math.min(...digests.map(({ bleed }) => bleed))} mm`],
    ['ページ数', pagesOf(own)],
    ['白ページ', blank.length > 0 ? blank.join('、') : 'なし'],
    ['製本', volume.isBound ? say.binding(edition.binding as Binding) : 'なし（一枚もの）'],
    ['トンボ', unique(own.map(({ volume: one }) => say.marks[one.marks])).join('、')],
    ['インキ', say.inks(inks)],
    ['インキの総量', say.coverage(coverages, job.inkLimit)],
    ['写真', pictures.length > 0 ? `${Math.min(...pictures)} ppi以上（原寸）` : 'なし'],
    [
      '書体',
      say.fonts(
        unique(digests.flatMap(({ fonts }) => fonts)),
        digests.every((one) => one.areFontsEmbedded),
      ),
    ],
    ['検査', `エラー なし、注意 ${warnings}件（preflight.html）`],
  ];
}

function pagesOf(own: readonly Printed[]): string {
  const counts = unique(own.map(({ volume }) => volume.digest.pages));
  const [{ volume }] = own as [Printed];
  if (!volume.isBound) return own.length > 1 ? `各${counts.join('〜')}ページ` : `${counts[0]}ページ`;
  return `${counts[0]}ページ（表紙を含む。1ページずつ、${volume.labels[0]}から${volume.labels.at(-1)}まで読む順）`;
}

function commonRows(
  printed: readonly Printed[],
  { standard, profile, inkLimit, spots }: Particulars['job'],
): Row[] {
  const isTransparent = printed.some(({ volume }) => volume.digest.isTransparent);
  return [
    ['形式', say.standards[standard]],
    ['出力条件', `${profile.identifier}（${profile.condition}）`],
    ['ICCプロファイル', `${profile.file}（PDF に埋め込み）`],
    ['　SHA-256', profile.sha256],
    ['インキの上限', `${inkLimit}%`],
    ['特色', spots.length > 0 ? spots.join('、') : 'なし'],
    ['オーバープリント', '墨の文字と、2 pt 未満の墨の線だけ指定済み（OPM 1）。白と色はノックアウト'],
    ['透明', isTransparent ? 'あり（分割・統合していません）' : 'なし'],
    ['用紙・部数・納期', '発注書のとおり'],
  ];
}

function contactRows({ edition, contact }: Particulars): Row[] {
  const { phone, mail } = contact;
  const noted = (text: string, note: string | undefined) => (note ? `${text}（${note}）` : text);
  return [
    [
      '発注者',
      contact.office.startsWith(edition.city) ? contact.office : `${edition.city} ${contact.office}`,
    ],
    ['住所', `〒${contact.postalCode} ${contact.address.join('')}`],
    ['電話', noted(phone.number, phone.note)],
    ...(mail ? [['メール', noted(mail.address, mail.note)] as const] : []),
  ];
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
