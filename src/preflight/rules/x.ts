import * as colours from './checks/colours.ts';
import * as document from './checks/document.ts';
import * as fonts from './checks/fonts.ts';
import * as pages from './checks/pages.ts';
import type { Profile, Row } from './row.ts';

/** What every printer needs: a file that can be read to its end. */
export const readable = [
  { rule: 'preflight/damaged', severity: 'error', source: 'ISO 32000-1, 7', find: document.damaged },
  {
    rule: 'preflight/missing-resource',
    severity: 'error',
    source: 'ISO 32000-1, 7.8.3',
    find: document.lostResources,
  },
  {
    rule: 'preflight/operator',
    severity: 'error',
    source: 'ISO 32000-1, annex A',
    find: document.unknownOperators,
  },
] as const satisfies readonly Row[];

/** What PDF/X-1a and PDF/X-4 share. The clauses are those of ISO 15930-7. */
const shared = [
  ...readable,
  { rule: 'preflight/file-id', severity: 'error', source: 'ISO 15930-7, 6.1', find: document.fileId },
  { rule: 'preflight/trapped', severity: 'error', source: 'ISO 15930-7, 6.9', find: document.trapped },
  {
    rule: 'preflight/output-intent',
    severity: 'error',
    source: 'ISO 15930-7, 6.2.1',
    find: document.oneIntent,
  },
  {
    rule: 'preflight/output-condition',
    severity: 'error',
    source: 'ISO 32000-1, 14.11.5',
    find: document.conditionNamed,
  },
  { rule: 'preflight/trim-box', severity: 'error', source: 'ISO 15930-7, 6.10', find: pages.oneTrim },
  { rule: 'preflight/box-order', severity: 'error', source: 'ISO 15930-7, 6.10', find: pages.boxesNested },
  {
    rule: 'preflight/viewer-box',
    severity: 'error',
    source: 'ISO 15930-7, 6.15',
    find: document.viewerBoxes,
  },
  {
    rule: 'preflight/font-not-embedded',
    severity: 'error',
    source: 'ISO 15930-7, 6.5',
    find: fonts.fontsEmbedded,
  },
  { rule: 'preflight/missing-glyph', severity: 'error', source: 'ISO 15930-7, 6.5', find: fonts.glyphsThere },
  { rule: 'preflight/font-widths', severity: 'error', source: 'ISO 15930-7, 6.5', find: fonts.widthsAgree },
  { rule: 'preflight/font-broken', severity: 'error', source: 'ISO 15930-7, 6.5', find: fonts.fontsSound },
  {
    rule: 'preflight/ambiguous-ink',
    severity: 'error',
    source: 'ISO 15930-7, 6.2.4',
    find: document.ambiguousInks,
  },
  {
    rule: 'preflight/transfer-function',
    severity: 'error',
    source: 'ISO 15930-7, 6.11',
    find: colours.noTransfer,
  },
  {
    rule: 'preflight/transfer-function',
    severity: 'error',
    source: 'ISO 15930-7, 6.11',
    find: colours.plainHalftones,
  },
  { rule: 'preflight/xobject', severity: 'error', source: 'ISO 15930-7, 6.12', find: colours.plainXobjects },
  {
    rule: 'preflight/external-stream',
    severity: 'error',
    source: 'ISO 15930-7, 6.13',
    find: document.externalStreams,
  },
  {
    rule: 'preflight/annotation',
    severity: 'error',
    source: 'ISO 15930-7, 6.17',
    find: pages.annotationsOutside,
  },
  { rule: 'preflight/action', severity: 'error', source: 'ISO 15930-7, 6.18', find: document.actions },
  {
    rule: 'preflight/attachment',
    severity: 'error',
    source: 'ISO 15930-7, 6.19',
    find: document.attachments,
  },
  {
    rule: 'preflight/forbidden-entry',
    severity: 'error',
    source: 'ISO 15930-7, 6.20',
    find: document.forbiddenEntries,
  },
] as const satisfies readonly Row[];

const metadata = [
  ...['dc:title', 'xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate'],
  ...['xmpMM:DocumentID', 'xmpMM:VersionID', 'xmpMM:RenditionClass', 'pdf:Trapped'],
];

export const x4: Profile = {
  title: { ja: 'PDF/X-4（ISO 15930-7）', en: 'PDF/X-4 (ISO 15930-7)' },
  needsCoverage: false,
  limits: ['fontLicence', 'registeredCondition', 'iccContent'],
  rows: [
    ...shared,
    {
      rule: 'preflight/version',
      severity: 'error',
      source: 'ISO 15930-7, 6.1',
      find: document.versionAtMost('1.6'),
    },
    {
      rule: 'preflight/label',
      severity: 'error',
      source: 'ISO 15930-7, 6.7',
      find: document.labelInXmp('PDF/X-4'),
    },
    { rule: 'preflight/xmp', severity: 'error', source: 'ISO 15930-7, 6.8', find: document.xmpHas(metadata) },
    {
      rule: 'preflight/metadata-differ',
      severity: 'error',
      source: 'ISO 15930-7, 6.8',
      find: document.metadataAgree,
    },
    {
      rule: 'preflight/output-profile',
      severity: 'error',
      source: 'ISO 15930-7, 6.2.1',
      find: document.profileFit({ spaces: ['CMYK', 'RGB', 'GRAY'], optional: false }),
    },
    {
      rule: 'preflight/box-order',
      severity: 'error',
      source: 'ISO 15930-7, 6.10',
      find: pages.trimWithinCrop,
    },
    {
      rule: 'preflight/colour-space',
      severity: 'error',
      source: 'ISO 15930-7, 6.2.2',
      find: colours.deviceColoursDefined,
    },
    {
      rule: 'preflight/icc-cmyk',
      severity: 'error',
      source: 'ISO 15930-7, 6.2.3',
      find: colours.profiledCmyk,
    },
    {
      rule: 'preflight/blend-space',
      severity: 'error',
      source: 'ISO 15930-7, 6.3',
      find: colours.blendSpacesSuitOutput,
    },
    {
      rule: 'preflight/blend-mode',
      severity: 'error',
      source: 'ISO 32000-1, 11.3.5',
      find: colours.knownBlendModes,
    },
    { rule: 'preflight/layers', severity: 'error', source: 'ISO 15930-7, 6.16', find: document.soundLayers },
  ],
};

export const x1a: Profile = {
  title: { ja: 'PDF/X-1a:2003（ISO 15930-4）', en: 'PDF/X-1a:2003 (ISO 15930-4)' },
  needsCoverage: false,
  limits: ['fontLicence', 'registeredCondition', 'iccContent'],
  rows: [
    ...shared,
    {
      rule: 'preflight/version',
      severity: 'error',
      source: 'ISO 15930-4, 6.1',
      find: document.versionAtMost('1.4'),
    },
    {
      rule: 'preflight/compressed-objects',
      severity: 'error',
      source: 'ISO 15930-4, 6.1',
      find: document.compressedObjects,
    },
    {
      rule: 'preflight/label',
      severity: 'error',
      source: 'ISO 15930-4, 6.6',
      find: document.labelInInfo('PDF/X-1a:2003'),
    },
    {
      rule: 'preflight/info',
      severity: 'error',
      source: 'ISO 15930-4, 6.6',
      find: document.infoHas(['Title', 'CreationDate', 'ModDate']),
    },
    {
      rule: 'preflight/output-profile',
      severity: 'error',
      source: 'ISO 15930-4, 6.2',
      find: document.profileFit({ spaces: ['CMYK'], optional: true }),
    },
    {
      rule: 'preflight/colour-space',
      severity: 'error',
      source: 'ISO 15930-4, 6.2',
      find: colours.spacesOf('DeviceCMYK', 'DeviceGray', 'Separation', 'DeviceN', 'Indexed', 'Pattern'),
    },
    {
      rule: 'preflight/transparency',
      severity: 'error',
      source: 'ISO 15930-4, 6.4',
      find: colours.noTransparency,
    },
    {
      rule: 'preflight/filter',
      severity: 'error',
      source: 'ISO 15930-4, 6.3',
      find: document.filtersBut(['LZWDecode', 'JBIG2Decode', 'JPXDecode']),
    },
    { rule: 'preflight/layers', severity: 'error', source: 'ISO 15930-4, 6.1', find: document.noLayers },
  ],
};
