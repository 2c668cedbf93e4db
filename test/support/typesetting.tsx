import { createRequire } from 'node:module';
import { Page } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { Report } from '../../src/diagnostics/report.ts';
import type { Art, Format, Item, LaidPage, Origin, Template } from '../../src/model/index.ts';
import { openFaces } from '../../src/typeset/fonts/store.ts';
import { typeset } from '../../src/typeset/typeset.ts';

/** A small page: 200 by 300 pt, 9 pt bleed. */
export const format: Format = {
  trim: { width: 200, height: 300 },
  bleed: 9,
};

export const swatches = {
  sumi: { screen: '#221e1f', ink: [0, 0, 0, 100] },
  mizu: { screen: '#1583b7', ink: [85, 30, 10, 0] },
  shu: { screen: '#e4573d', ink: [0, 80, 70, 0] },
  shiro: { screen: '#ffffff', ink: [0, 0, 0, 0] },
} as const satisfies Template['swatches'];

const google = (path: string) => `@expo-google-fonts/${path}.ttf`;

const faceSpecs = [
  { family: 'body', weight: 400, file: google('biz-udpgothic/400Regular/BIZUDPGothic_400Regular') },
  { family: 'body', weight: 700, file: google('biz-udpgothic/700Bold/BIZUDPGothic_700Bold') },
  { family: 'rare', weight: 400, file: google('noto-sans-jp/400Regular/NotoSansJP_400Regular') },
];

export const template: Template = {
  format,
  swatches,
  faces: faceSpecs,
  fallback: 'rare',
  publications: {} as Template['publications'],
};

const { resolve } = createRequire(import.meta.url);

export const faces = openFaces(faceSpecs, 'rare', resolve);

/** A style for words: 10 pt on 15 pt, black. */
export const type = { fontFamily: 'body', fontSize: 10, lineHeight: 1.5, color: '#221e1f' };

/** A page of the small format. */
export const Leaf = ({ children }: { children?: ReactNode }) => (
  <Page size={[format.trim.width, format.trim.height]} experimentalPagination wrap={false}>
    {children}
  </Page>
);

interface Setting {
  art?: Art;
  /** Words of the desk, with the place they come from. */
  desk?: Record<string, Origin | Origin[]>;
  /** Pages that the flatplan promises. */
  promised?: number;
  of?: string[];
  /** What type keeps to. */
  keeps?: Pick<Format, 'safe' | 'leastType'>;
}

/** Lays out what a sheet renders; gives its pages and what was found wrong. */
export async function set(
  render: () => ReactElement,
  { art, desk = {}, promised = 1, of, keeps }: Setting = {},
) {
  const slots = Array.from({ length: promised }, (_, index) => ({
    label: `P${index + 1}`,
    side: 'recto' as const,
  }));
  const entry = { sheet: 'trial', pages: slots.map(({ label }) => label), ...(of ? { of } : {}) };
  const origins = new Map(Object.entries(desk).map(([words, origin]) => [words, [origin].flat()]));
  const volume = { name: 'trial', title: 'Trial', language: 'ja', entries: [{ entry, slots, draw: render }] };
  const report = new Report();
  const strict = { ...template, format: { ...format, ...keeps } };
  const pages = await typeset('brochure', volume, origins, strict, art ?? new Map(), faces, report);
  return { pages, page: pages.pages[0] as LaidPage, diagnostics: report.diagnostics };
}

/** Every item of a page, groups before what they hold. */
export const everyItem = (items: Item[]): Item[] =>
  items.flatMap((item) => (item.kind === 'group' ? [item, ...everyItem(item.items)] : [item]));

/** Items of one kind. */
export const ofKind = <Kind extends Item['kind']>(
  items: Item[],
  kind: Kind,
): Extract<Item, { kind: Kind }>[] =>
  everyItem(items).filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
