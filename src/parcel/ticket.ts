import { plain } from '#model';
import { sha256 } from './checksums.ts';
import type { ParcelFile, Particulars, Row, Section } from './contents.ts';
import { itemOf, type Printed, unique } from './items.ts';
import * as say from './words.ts';

/** 出力仕様書: what the printer has to know, as headings with rows of label and value. */
export interface Ticket {
  title: string;
  /** What it is for. */
  job: string;
  requests: readonly string[];
  /** What is printed; all have rows with the same labels. */
  items: Section[];
  sections: Section[];
  files: { path: string; title: string; pages: number | undefined; bytes: number; sha256: string }[];
}

/** The ticket of these files, in Japanese. */
export function ticketOf(files: readonly ParcelFile[], particulars: Particulars): Ticket {
  const { edition, job } = particulars;
  const printed = files.filter((file): file is Printed => file.volume !== undefined);
  const publications = [...new Set(printed.map(({ volume }) => volume.publication))];
  return {
    title: '出力仕様書',
    job: `${plain(edition.title)} ${edition.year}年度版（${edition.era}）`,
    requests: say.requests(printed.some(({ volume }) => volume.isBound)),
    items: publications.map((publication) => {
      const own = printed.filter(({ volume }) => volume.publication === publication);
      return itemOf(publication, own, particulars);
    }),
    sections: [
      { heading: 'すべてに共通', rows: commonRows(printed, job) },
      { heading: '連絡先', rows: contactRows(particulars) },
    ],
    files: samplesLast(files).map(({ path, bytes, pages, volume }) => ({
      path,
      title: volume?.title ?? '見本（印刷しません）',
      pages,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
  };
}

function commonRows(
  printed: readonly Printed[],
  { standard, profile, inkLimit, spots }: Particulars['job'],
): Row[] {
  const digests = printed.map(({ volume }) => volume.digest);
  const isTransparent = digests.some((one) => one.isTransparent);
  const areEmbedded = digests.every((one) => one.areFontsEmbedded);
  return [
    ['形式', say.standards[standard]],
    ['出力条件', `${profile.identifier}（${profile.condition}）`],
    ['ICCプロファイル', `${profile.file}（PDF に埋め込み）`],
    ['　SHA-256', profile.sha256],
    ['インキの上限', `${inkLimit}%`],
    ['特色', spots.length > 0 ? spots.join('、') : 'なし'],
    ['オーバープリント', '墨の文字と、2 pt 未満の墨の線だけ指定済み（OPM 1）。白と色はノックアウト'],
    ['書体', say.fonts(unique(digests.flatMap(({ fonts }) => fonts)).sort(), areEmbedded)],
    ['透明', isTransparent ? 'あり（分割・統合していません）' : 'なし'],
    ['用紙・部数・納期', '発注書のとおり'],
  ];
}

function contactRows({ edition, contact }: Particulars): Row[] {
  const { phone, mail } = contact;
  const [city, office] = [plain(edition.city), plain(contact.office)];
  const noted = (text: string, note: string | undefined) => (note ? `${text}（${note}）` : text);
  return [
    ['発注者', office.startsWith(city) ? office : `${city} ${office}`],
    ['住所', `〒${contact.postalCode} ${plain(contact.address.join(''))}`],
    ['電話', noted(phone.number, phone.note)],
    ...(mail ? [['メール', noted(mail.address, mail.note)] as const] : []),
  ];
}

const samplesLast = (files: readonly ParcelFile[]): ParcelFile[] => [
  ...files.filter(({ volume }) => volume),
  ...files.filter(({ volume }) => !volume),
];
