import * as colours from './checks/colours.ts';
import * as document from './checks/document.ts';
import * as fonts from './checks/fonts.ts';
import * as ink from './checks/ink.ts';
import * as pages from './checks/pages.ts';
import * as print from './checks/print.ts';
import type { Profile } from './row.ts';
import { x4 } from './x.ts';

/** Ghent Workgroup 2015, sheet-fed CMYK: PDF/X-4 and what prints badly. Sections of the GWG specification. */
export const gwgSheetfed: Profile = {
  title: { ja: 'GWG 2015 枚葉オフセット', en: 'GWG 2015, sheet-fed offset' },
  needsCoverage: true,
  limits: ['fontLicence', 'registeredCondition', 'iccContent', 'trapping'],
  rows: [
    ...x4.rows,
    { rule: 'preflight/user-unit', severity: 'error', source: 'GWG 2015, 4.2', find: pages.unscaled },
    { rule: 'preflight/crop-box', severity: 'error', source: 'GWG 2015, 4.3', find: pages.cropIsMedia },
    { rule: 'preflight/trim-size', severity: 'error', source: 'GWG 2015, 4.4', find: pages.oneSize },
    { rule: 'preflight/rotated', severity: 'error', source: 'GWG 2015, 4.4', find: pages.upright },
    { rule: 'preflight/empty-page', severity: 'warning', source: 'GWG 2015, 4.5', find: pages.notEmpty },
    {
      rule: 'preflight/gray-overprints',
      severity: 'error',
      source: 'GWG 2015, 4.7',
      find: print.grayKnocksOut,
    },
    {
      rule: 'preflight/white-overprints',
      severity: 'error',
      source: 'GWG 2015, 4.8, 4.9',
      find: print.whiteKnocksOut,
    },
    {
      rule: 'preflight/black-text-knocks-out',
      severity: 'warning',
      source: 'GWG 2015, 4.10',
      find: print.blackTextOverprints(12),
    },
    {
      rule: 'preflight/gray-black',
      severity: 'error',
      source: 'GWG 2015, 4.11, 4.13',
      find: print.blackIsCmyk(12, 2),
    },
    {
      rule: 'preflight/black-line-knocks-out',
      severity: 'warning',
      source: 'GWG 2015, 4.12',
      find: print.blackLinesOverprint(2),
    },
    { rule: 'preflight/courier', severity: 'warning', source: 'GWG 2015, 4.14', find: fonts.noCourier },
    {
      rule: 'preflight/rich-black-text',
      severity: 'warning',
      source: 'GWG 2015, 4.15',
      find: print.richBlackTextBelow(12),
    },
    {
      rule: 'preflight/small-coloured-text',
      severity: 'warning',
      source: 'GWG 2015, 4.16',
      find: print.colouredTextAtLeast(8),
    },
    {
      rule: 'preflight/small-reversed-text',
      severity: 'warning',
      source: 'GWG 2015, 4.16',
      find: print.whiteTextAtLeast(8),
    },
    {
      rule: 'preflight/thin-line',
      severity: 'error',
      source: 'GWG 2015, 4.17',
      find: print.linesAtLeast(0.1),
    },
    {
      rule: 'preflight/spot-colour',
      severity: 'error',
      source: 'GWG 2015, 4.18',
      find: colours.spotsDeclared,
    },
    { rule: 'preflight/ink-name', severity: 'error', source: 'GWG 2015, 4.19, 4.20', find: colours.inkNames },
    {
      rule: 'preflight/registration-colour',
      severity: 'error',
      source: 'GWG 2015, 4.21',
      find: colours.allOutside,
    },
    { rule: 'preflight/ink-coverage', severity: 'error', source: 'GWG 2015, 4.22', find: ink.inkAtMost(320) },
    {
      rule: 'preflight/colour-space',
      severity: 'error',
      source: 'GWG 2015, 4.23, 4.24',
      find: colours.spacesOf('DeviceCMYK', 'DeviceGray', 'Separation', 'DeviceN', 'Indexed', 'Pattern'),
    },
    {
      rule: 'preflight/filter',
      severity: 'error',
      source: 'GWG 2015, 4.24',
      find: document.filtersBut(['JPXDecode']),
    },
    {
      rule: 'preflight/blend-space',
      severity: 'error',
      source: 'GWG 2015, 4.25',
      find: colours.blendSpaces('DeviceCMYK'),
    },
    {
      rule: 'preflight/picture-resolution',
      severity: 'error',
      source: 'GWG 2015, 4.26',
      find: print.picturesAtLeast(149),
    },
    {
      rule: 'preflight/picture-resolution',
      severity: 'warning',
      source: 'GWG 2015, 4.26',
      find: print.picturesAtLeast(224, 149),
    },
    {
      rule: 'preflight/bitmap-resolution',
      severity: 'error',
      source: 'GWG 2015, 4.27',
      find: print.bitmapsAtLeast(549),
    },
    {
      rule: 'preflight/bitmap-resolution',
      severity: 'warning',
      source: 'GWG 2015, 4.27',
      find: print.bitmapsAtLeast(799, 549),
    },
    {
      rule: 'preflight/picture-page',
      severity: 'warning',
      source: 'GWG 2015, 4.28',
      find: pages.notOnePicture,
    },
    {
      rule: 'preflight/layers',
      severity: 'error',
      source: 'GWG 2015, 4.29',
      find: document.oneConfiguration,
    },
    {
      rule: 'preflight/output-profile',
      severity: 'error',
      source: 'GWG 2015, 4.30',
      find: document.profileFit({ spaces: ['CMYK'], optional: false }),
    },
  ],
};
