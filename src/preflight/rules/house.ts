import * as colours from './checks/colours.ts';
import * as document from './checks/document.ts';
import * as fonts from './checks/fonts.ts';
import * as ink from './checks/ink.ts';
import * as pages from './checks/pages.ts';
import * as print from './checks/print.ts';
import type { Profile } from './row.ts';
import { readable } from './x.ts';

/** What Japanese printers ask of a saddle-stitched job in four colours, where they differ the stricter one. */
export const house: Profile = {
  title: { ja: '国内印刷所の入稿規定（冊子・4色）', en: 'Japanese printers, four-colour booklet' },
  needsCoverage: true,
  limits: ['trapping', 'paper', 'legibility'],
  rows: [
    ...readable,
    {
      rule: 'preflight/bleed',
      severity: 'error',
      source: 'inkart, yamain: 3 mm',
      find: pages.bleedAtLeast(3),
    },
    { rule: 'preflight/wide-bleed', severity: 'warning', source: 'inkart: 3 mm', find: pages.bleedAtMost(5) },
    { rule: 'preflight/short-bleed', severity: 'error', source: 'wave: 塗り足し', find: pages.bleedFilled },
    {
      rule: 'preflight/safe-zone',
      severity: 'error',
      source: 'inkart, yamain: 3 mm',
      find: pages.safeZone(3),
    },
    {
      rule: 'preflight/safe-zone',
      severity: 'warning',
      source: 'insatsushop: 5 mm',
      find: pages.safeZone(5, 3),
    },
    {
      rule: 'preflight/colour-space',
      severity: 'error',
      source: 'ko-yo-print: CMYK',
      find: colours.spacesOf('DeviceCMYK', 'Separation', 'DeviceN', 'Indexed', 'Pattern'),
    },
    { rule: 'preflight/spot-colour', severity: 'error', source: '4C/4C', find: colours.spotsDeclared },
    {
      rule: 'preflight/registration-colour',
      severity: 'error',
      source: 'digitaprint, tcpc',
      find: colours.allOutside,
    },
    { rule: 'preflight/font-not-embedded', severity: 'error', source: 'alps-pps', find: fonts.fontsEmbedded },
    { rule: 'preflight/missing-glyph', severity: 'error', source: 'alps-pps', find: fonts.glyphsThere },
    {
      rule: 'preflight/picture-resolution',
      severity: 'error',
      source: 'kotonara: 350',
      find: print.picturesAtLeast(200),
    },
    {
      rule: 'preflight/picture-resolution',
      severity: 'warning',
      source: 'kotonara: 350, 300',
      find: print.picturesAtLeast(300, 200),
    },
    {
      rule: 'preflight/bitmap-resolution',
      severity: 'error',
      source: 'senkousya: 1200',
      find: print.bitmapsAtLeast(600),
    },
    {
      rule: 'preflight/bitmap-resolution',
      severity: 'warning',
      source: 'senkousya: 1200',
      find: print.bitmapsAtLeast(1200, 600),
    },
    {
      rule: 'preflight/thin-line',
      severity: 'error',
      source: 'senkousya: 0.25 pt',
      find: print.linesAtLeast(0.1),
    },
    {
      rule: 'preflight/thin-line',
      severity: 'warning',
      source: 'senkousya: 0.25 pt',
      find: print.linesAtLeast(0.25, 0.1),
    },
    {
      rule: 'preflight/thin-line',
      severity: 'warning',
      source: 'ooban-senmon: 0.3 pt',
      find: print.tintedLinesAtLeast(0.3, 0.25),
    },
    {
      rule: 'preflight/small-text',
      severity: 'error',
      source: '34insatsu: 5 pt',
      find: print.textAtLeast(4),
    },
    {
      rule: 'preflight/small-text',
      severity: 'warning',
      source: '34insatsu: 5 pt',
      find: print.textAtLeast(5, 4),
    },
    {
      rule: 'preflight/small-reversed-text',
      severity: 'warning',
      source: 'tokuabe: 7 pt',
      find: print.whiteTextAtLeast(7),
    },
    {
      rule: 'preflight/small-coloured-text',
      severity: 'warning',
      source: 'tokuabe: 8 pt',
      find: print.colouredTextAtLeast(8),
    },
    {
      rule: 'preflight/black-text-knocks-out',
      severity: 'warning',
      source: 'moriwaty: 墨ノセ',
      find: print.blackTextOverprints(Infinity),
    },
    {
      rule: 'preflight/black-line-knocks-out',
      severity: 'warning',
      source: 'moriwaty: 墨ノセ',
      find: print.blackLinesOverprint(2),
    },
    {
      rule: 'preflight/white-overprints',
      severity: 'error',
      source: 'sellmarke: 白ノセ',
      find: print.whiteKnocksOut,
    },
    {
      rule: 'preflight/rich-black-text',
      severity: 'error',
      source: 'tcpc: K100',
      find: print.richBlackTextBelow(14),
    },
    {
      rule: 'preflight/rgb-black',
      severity: 'error',
      source: 'digitaprint: K100',
      find: print.rgbBlack('text'),
    },
    {
      rule: 'preflight/rgb-black',
      severity: 'warning',
      source: 'digitaprint: K100',
      find: print.rgbBlack('graphics'),
    },
    {
      rule: 'preflight/ink-coverage',
      severity: 'error',
      source: 'digitaprint, kimoto: 300%',
      find: ink.inkAtMost(320),
    },
    {
      rule: 'preflight/ink-coverage',
      severity: 'warning',
      source: 'digitaprint, kimoto: 300%',
      find: ink.inkAtMost(320, 300),
    },
    { rule: 'preflight/ink-peak', severity: 'warning', source: 'Raksul: 350%', find: ink.inkPeakAtMost(350) },
    {
      rule: 'preflight/page-count',
      severity: 'error',
      source: 'nishioka: 4の倍数',
      find: document.pagesInFours,
    },
    {
      rule: 'preflight/many-pages',
      severity: 'warning',
      source: 'nishioka: 8-40',
      find: document.pagesAtMost(40),
    },
    { rule: 'preflight/trim-size', severity: 'error', source: 'nishioka', find: pages.oneSize },
    { rule: 'preflight/annotation', severity: 'error', source: 'ko-yo-print', find: pages.noAnnotations },
    { rule: 'preflight/action', severity: 'error', source: 'ko-yo-print', find: document.actions },
    { rule: 'preflight/form', severity: 'error', source: 'ko-yo-print', find: document.formFields },
    { rule: 'preflight/layers', severity: 'error', source: 'ko-yo-print', find: document.noLayers },
    { rule: 'preflight/attachment', severity: 'error', source: 'ko-yo-print', find: document.attachments },
  ],
};
