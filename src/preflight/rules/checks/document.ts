import type { DocumentFacts, Facts } from '../../facts/facts.ts';
import { byPage, type Check, whole } from '../row.ts';

/** Looks at the file as a whole. */
const file =
  (look: (document: DocumentFacts, facts: Facts) => Record<string, string | number>[]): Check =>
  (facts) =>
    look(facts.document, facts).map(whole);

/** Parts of the file or of a page's content that cannot be read. */
export const damaged: Check = (facts) => [
  ...facts.document.damaged.map(({ reason }) => whole({ reason })),
  ...byPage(facts, ({ broken }) => broken.map((reason) => ({ values: { reason } }))),
];

export const lostResources: Check = (facts) =>
  byPage(facts, ({ lost }) => lost.map((name) => ({ values: { name } })));

export const unknownOperators: Check = (facts) =>
  byPage(facts, ({ operators }) => operators.map((operator) => ({ values: { operator } })));

export const versionAtMost = (most: string): Check =>
  file(({ version }) => (version > most ? [{ version, most }] : []));

export const compressedObjects = file(({ isCompressed }) => (isCompressed ? [{}] : []));

/** The XMP property says what the file is, and the Info key, if it is there, says the same. */
export const labelInXmp = (wanted: string): Check =>
  file(({ xmp, info }) => {
    const found = xmp?.properties['pdfxid:GTS_PDFXVersion'] ?? '';
    const twin = info.GTS_PDFXVersion;
    if (found !== wanted) return [{ found, wanted }];
    return twin !== undefined && twin !== wanted ? [{ found: twin, wanted }] : [];
  });

/** PDF/X-1a:2003, or PDF/X-1:2001 with the conformance of PDF/X-1a:2001. */
export const labelInInfo = (wanted: string): Check =>
  file(({ info }) => {
    const found = info.GTS_PDFXVersion ?? '';
    const isOlder = found === 'PDF/X-1:2001' && info.GTS_PDFXConformance === 'PDF/X-1a:2001';
    return found === wanted || isOlder ? [] : [{ found, wanted }];
  });

export const xmpHas = (properties: readonly string[]): Check =>
  file(({ xmp }) =>
    properties.filter((property) => !xmp?.properties[property]).map((property) => ({ property })),
  );

/** Entries of the information dictionary with their twins in XMP (XMP specification, part 3; ISO 15930-7, 6.8). */
const twins: Record<string, string> = {
  Title: 'dc:title',
  Creator: 'xmp:CreatorTool',
  Producer: 'pdf:Producer',
  Keywords: 'pdf:Keywords',
  CreationDate: 'xmp:CreateDate',
  ModDate: 'xmp:ModifyDate',
  Trapped: 'pdf:Trapped',
};

export const metadataAgree = file(({ info, xmp }) =>
  Object.entries(twins).flatMap(([key, property]) => {
    const [ours, theirs] = [info[key], xmp?.properties[property]];
    if (!ours || !theirs) return [];
    const same = key.endsWith('Date')
      ? instantOf(ours) === instantOf(theirs)
      : ours.replace(/^\//, '') === theirs;
    return same ? [] : [{ key, info: ours, xmp: theirs }];
  }),
);

/** A date of PDF (7.9.4) or of ISO 8601 as milliseconds; NaN for something else. */
function instantOf(date: string): number {
  const parts =
    /^(?:D:)?(\d{4})-?(\d\d)?-?(\d\d)?T?(\d\d)?:?(\d\d)?:?(\d\d)?(?:\.\d+)?(Z|[+-]\d\d'?:?(?:\d\d)?)?/.exec(
      date,
    );
  if (!parts) return Number.NaN;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = 'Z'] = parts;
  const [sign, hours, minutes] = /^([+-])(\d\d)\D*(\d\d)?/.exec(zone)?.slice(1) ?? ['+', '00', '00'];
  const offset = `${sign}${hours}:${minutes ?? '00'}`;
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
}

export const infoHas = (keys: readonly string[]): Check =>
  file(({ info }) =>
    keys
      .filter((key) => !info[key] || (key.endsWith('Date') && Number.isNaN(instantOf(info[key]))))
      .map((key) => ({ key })),
  );

export const trapped = file(({ info, xmp }) => {
  const found = info.Trapped?.replace(/^\//, '') ?? xmp?.properties['pdf:Trapped'] ?? '';
  const isName = info.Trapped === undefined || info.Trapped.startsWith('/');
  return isName && (found === 'True' || found === 'False') ? [] : [{ found }];
});

export const fileId = file(({ identifiers }) => (identifiers === 2 ? [] : [{}]));

const printing = ({ intents }: DocumentFacts) => intents.filter(({ subtype }) => subtype === 'GTS_PDFX');

export const oneIntent = file((document) => {
  const count = printing(document).length;
  return count === 1 ? [] : [{ count }];
});

/** A condition that is not in the ICC's registry must be explained in words (ISO 32000-1, table 365). */
export const conditionNamed = file((document) =>
  printing(document).flatMap(({ identifier, info, registry }) => {
    if (!identifier) return [{ key: 'OutputConditionIdentifier' }];
    return registry || info ? [] : [{ key: 'Info' }];
  }),
);

/** The profile is there and fit for printing. `optional` where a registered condition may stand alone (PDF/X-1a). */
export const profileFit = ({ spaces, optional }: { spaces: readonly string[]; optional: boolean }): Check =>
  file((document) =>
    printing(document).flatMap(({ profile, registry }) => {
      if (!profile) return optional && registry ? [] : [{ problem: 'DestOutputProfile' }];
      if (!profile.valid) return [{ problem: 'ICC' }];
      if (profile.class !== 'prtr') return [{ problem: profile.class }];
      if (!spaces.includes(profile.space)) return [{ problem: profile.space }];
      if (profile.version > 4) return [{ problem: `ICC ${profile.version}` }];
      const components = { CMYK: 4, RGB: 3, GRAY: 1 }[profile.space];
      return profile.components === components ? [] : [{ problem: `N ${profile.components ?? '?'}` }];
    }),
  );

export const viewerBoxes = file(({ viewerBoxes: boxes }) =>
  Object.entries(boxes)
    .filter(([, box]) => box !== 'MediaBox' && box !== 'BleedBox')
    .map(([key, box]) => ({ key, box })),
);

export const actions = file(({ actions: found }) => found.map((action) => ({ action })));

export const formFields = file(({ hasForm }) => (hasForm ? [{}] : []));

export const attachments = file(({ attachments: found }) => found.map((name) => ({ name })));

export const noLayers = file(({ layers }) => (layers ? [{ problem: 'OCProperties' }] : []));

/** Layers as PDF/X-4 wants them (ISO 15930-7, 6.16). */
export const soundLayers = file(({ layers }) => {
  if (!layers) return [];
  const { configurations } = layers;
  const names = configurations.map(({ name }) => name);
  return [
    ...(names.some((name) => !name) || new Set(names).size < names.length ? [{ problem: 'Name' }] : []),
    ...(configurations.some(({ hasUsage }) => hasUsage) ? [{ problem: 'AS' }] : []),
    ...(configurations.some(({ listsAll }) => !listsAll) ? [{ problem: 'Order' }] : []),
  ];
});

/** One configuration is enough (GWG 2015, 4.29). */
export const oneConfiguration = file(({ layers }) =>
  layers && layers.configurations.length > 1 ? [{ problem: 'Configs' }] : [],
);

export const forbiddenEntries: Check = (facts) => [
  ...facts.document.forbidden.map((name) => whole({ name })),
  ...byPage(facts, ({ forbidden }) => forbidden.map((name) => ({ values: { name } }))),
];

export const filtersBut = (unwanted: readonly string[]): Check =>
  file(({ filters }) => filters.filter((filter) => unwanted.includes(filter)).map((filter) => ({ filter })));

export const externalStreams = file(({ externalStreams: count }) => (count > 0 ? [{ count }] : []));

export const ambiguousInks = file(({ ambiguousInks: inks }) => inks.map((ink) => ({ ink })));

/** Of a booklet: a leaf has two pages and is not bound. */
const booklet =
  (look: (count: number) => Record<string, number>[]): Check =>
  ({ pages: { length: count } }, { isBound = count > 2 }) =>
    isBound ? look(count).map(whole) : [];

export const pagesInFours = booklet((count) => (count % 4 === 0 ? [] : [{ count }]));

export const pagesAtMost = (most: number): Check =>
  booklet((count) => (count > most ? [{ count, most }] : []));
