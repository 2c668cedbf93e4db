import { describe, expect, it } from 'vitest';
import { type ProfileName, profiles } from '../../src/preflight/preflight.ts';
import { type Draft, iccHead, x1a, x4 } from './sample.ts';
import { rulesFound } from './support.ts';

type Spoil = (draft: Draft) => void;

/** Tint transform of a spot colour whose alternate is one process ink. */
const tint = (ink: number[]) =>
  `<< /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [${ink.join(' ')}] /N 1 >>`;
const spot = (name: string, ink = [0, 1, 0, 0]) => `[/Separation /${name} /DeviceCMYK ${tint(ink)}]`;

const form = (draft: Draft, dict: string, content = '') =>
  draft.stream(`/Subtype /Form /BBox [0 0 240 340] ${dict}`, content);

const annotation =
  (subtype: string, box: string): Spoil =>
  (draft) =>
    draft.page.set('Annots', `[<< /Type /Annot /Subtype /${subtype} /Rect [${box}] >>]`);

/** One spoilt file for each rule of PDF/X that both standards have. */
const shared: [rule: string, what: string, spoil: Spoil][] = [
  [
    'damaged',
    'an object that cannot be read',
    (draft) => draft.catalog.set('PageLabels', draft.add('<< /A ] >>')),
  ],
  ['missing-resource', 'a picture that is not there', (draft) => draft.paint('/Nowhere Do')],
  ['operator', 'an operator of another language', (draft) => draft.paint('1 setgray')],
  ['operator', 'an operator without operands', (draft) => draft.paint('1 0 0 k')],
  ['file-id', 'no identifier', (draft) => draft.trailer.set('ID', '[]')],
  [
    'output-intent',
    'two output intents',
    (draft) => {
      draft.intents = 2;
    },
  ],
  ['output-condition', 'no condition', (draft) => draft.intent.delete('OutputConditionIdentifier')],
  [
    'output-condition',
    'a condition of nobody knows what',
    (draft) => {
      draft.intent.delete('RegistryName');
      draft.intent.delete('Info');
    },
  ],
  [
    'output-profile',
    'the profile of a monitor',
    (draft) => {
      draft.profile = iccHead({ kind: 'mntr' });
    },
  ],
  ['trim-box', 'no TrimBox', (draft) => draft.page.delete('TrimBox')],
  ['trim-box', 'a TrimBox and an ArtBox', (draft) => draft.page.set('ArtBox', '[20 20 220 320]')],
  ['box-order', 'a bleed beyond the sheet', (draft) => draft.page.set('BleedBox', '[-5 11.4 228.6 328.6]')],
  [
    'viewer-box',
    'printing of the CropBox',
    (draft) => draft.catalog.set('ViewerPreferences', '<< /PrintArea /CropBox >>'),
  ],
  [
    'font-not-embedded',
    'a font that is not embedded',
    (draft) => {
      draft.fontFile = undefined;
    },
  ],
  [
    'missing-glyph',
    'a character without a glyph',
    (draft) => draft.paint('/Over gs BT /F 10 Tf 60 220 Td <0000> Tj ET'),
  ],
  [
    'missing-glyph',
    'a glyph beyond the font',
    (draft) => draft.paint('/Over gs BT /F 10 Tf 60 220 Td <0009> Tj ET'),
  ],
  ['font-widths', 'widths of another font', (draft) => draft.descendant.set('W', '[1 [600 650]]')],
  ['font-broken', 'a font without a map to its glyphs', (draft) => draft.descendant.delete('CIDToGIDMap')],
  [
    'font-broken',
    'a font that is cut off',
    (draft) => {
      draft.fontFile = draft.fontFile!.subarray(0, 40);
    },
  ],
  [
    'ambiguous-ink',
    'one ink with two colours',
    (draft) => {
      draft.name('ColorSpace', 'A', spot('Gold'));
      draft.name('ColorSpace', 'B', spot('Gold', [0, 0, 1, 0]));
      draft.paint('/A cs 1 scn 60 250 20 20 re f /B cs 1 scn 90 250 20 20 re f');
    },
  ],
  [
    'transfer-function',
    'a transfer function',
    (draft) => {
      draft.name('ExtGState', 'T', '<< /TR /Identity >>');
      draft.paint('/T gs');
    },
  ],
  [
    'transfer-function',
    'a halftone of type 6',
    (draft) => {
      draft.name('ExtGState', 'H', '<< /HT << /HalftoneType 6 >> >>');
      draft.paint('/H gs');
    },
  ],
  [
    'xobject',
    'PostScript',
    (draft) => {
      draft.name('XObject', 'P', draft.stream('/Subtype /PS', ''));
      draft.paint('/P Do');
    },
  ],
  [
    'xobject',
    'a reference to another file',
    (draft) => {
      draft.name('XObject', 'P', form(draft, '/Ref << /F (other.pdf) /Page 0 >>'));
      draft.paint('/P Do');
    },
  ],
  ['xobject', 'a picture of an OPI server', (draft) => draft.image.set('OPI', '<< >>')],
  ['external-stream', 'data in another file', (draft) => void draft.stream('/F (data.bin)', '')],
  ['annotation', 'a link on the page', annotation('Link', '60 60 90 90')],
  ['annotation', 'a mark of the printer within the trim', annotation('PrinterMark', '60 60 90 90')],
  [
    'action',
    'an action on opening',
    (draft) => draft.catalog.set('OpenAction', '<< /S /GoTo /D [0 /Fit] >>'),
  ],
  ['action', 'a script', (draft) => void draft.add('<< /S /JavaScript /JS (app.alert(1)) >>')],
  [
    'attachment',
    'an attached file',
    (draft) => draft.catalog.set('Names', '<< /EmbeddedFiles << /Names [] >> >>'),
  ],
  ['forbidden-entry', 'a slide show', (draft) => draft.page.set('PresSteps', '<< >>')],
  [
    'version',
    'PDF 1.7',
    (draft) => {
      draft.header = '1.7';
    },
  ],
];

const only: Record<Exclude<ProfileName, 'ua1'>, [rule: string, what: string, spoil: Spoil][]> = {
  x4: [
    [
      'trapped',
      'an unknown trapping',
      (draft) => {
        draft.info.set('Trapped', '/Unknown');
        draft.xmp!['pdf:Trapped'] = 'Unknown';
      },
    ],
    ['label', 'no label', (draft) => void delete draft.xmp!['pdfxid:GTS_PDFXVersion']],
    ['label', 'two labels', (draft) => draft.info.set('GTS_PDFXVersion', '(PDF/X-3:2003)')],
    ['xmp', 'no version of the document', (draft) => void delete draft.xmp!['xmpMM:VersionID']],
    ['metadata-differ', 'two titles', (draft) => draft.info.set('Title', '(Another)')],
    ['metadata-differ', 'two dates', (draft) => draft.info.set('ModDate', '(D:20240402000000Z)')],
    ['box-order', 'a CropBox within the trim', (draft) => draft.page.set('CropBox', '[30 30 210 310]')],
    ['colour-space', 'RGB', (draft) => draft.paint('1 0 0 rg 60 250 20 20 re f')],
    ['colour-space', 'a picture in RGB', (draft) => draft.image.set('ColorSpace', '/DeviceRGB')],
    [
      'colour-space',
      'RGB beneath a spot colour',
      (draft) => {
        draft.name('ColorSpace', 'A', `[/Separation /Gold /DeviceRGB ${tint([1, 0, 0])}]`);
        draft.paint('/A cs 1 scn 60 250 20 20 re f');
      },
    ],
    [
      'colour-space',
      'a gradient in RGB',
      (draft) => {
        const f = '<< /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >>';
        draft.name(
          'Shading',
          'S',
          `<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 9 9] /Function ${f} >>`,
        );
        draft.paint('q 60 250 20 20 re W n /S sh Q');
      },
    ],
    [
      'colour-space',
      'RGB in a pattern',
      (draft) => {
        const cell =
          '/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << >>';
        draft.name('Pattern', 'P', draft.stream(cell, '1 0 0 rg 0 0 5 5 re f'));
        draft.paint('/Pattern cs /P scn 60 250 20 20 re f');
      },
    ],
    [
      'colour-space',
      'RGB in an inline picture',
      (draft) => draft.paint('q 9 0 0 9 60 250 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI Q'),
    ],
    [
      'colour-space',
      'RGB in a glyph of Type 3',
      (draft) => {
        const glyph = draft.stream('', '500 0 d0 1 0 0 rg 0 0 500 500 re f');
        draft.name(
          'Font',
          'T',
          draft.add(
            `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 500 500] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a ${glyph} >> /Encoding << /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [500] >>`,
          ),
        );
        draft.paint('BT /T 10 Tf 60 250 Td (a) Tj ET');
      },
    ],
    [
      'icc-cmyk',
      'the output profile as a source',
      (draft) => {
        const profile = draft.stream('/N 4', draft.profile);
        draft.name('ColorSpace', 'A', `[/ICCBased ${profile}]`);
        draft.paint('/A cs 0 0 0 1 scn 60 250 20 20 re f');
      },
    ],
    [
      'icc-cmyk',
      'a CMYK profile that overprints',
      (draft) => {
        const profile = draft.stream('/N 4', Buffer.concat([draft.profile, Buffer.from('other')]));
        draft.name('ColorSpace', 'A', `[/ICCBased ${profile}]`);
        draft.paint('/Over gs /A cs 0 0 0 1 scn 60 250 20 20 re f');
      },
    ],
    [
      'blend-space',
      'a page blended in RGB',
      (draft) => draft.page.set('Group', '<< /S /Transparency /CS /DeviceRGB >>'),
    ],
    [
      'blend-space',
      'a form blended in RGB',
      (draft) => {
        draft.name('XObject', 'G', form(draft, '/Group << /S /Transparency /CS /DeviceRGB >>'));
        draft.paint('/G Do');
      },
    ],
    [
      'blend-mode',
      'a mode of another program',
      (draft) => {
        draft.name('ExtGState', 'B', '<< /BM /Glow >>');
        draft.paint('/B gs');
      },
    ],
    [
      'layers',
      'a layer set without a name',
      (draft) => draft.catalog.set('OCProperties', '<< /OCGs [] /D << >> >>'),
    ],
  ],
  x1a: [
    ['trapped', 'a trapping that is a string', (draft) => draft.info.set('Trapped', '(False)')],
    ['label', 'no label', (draft) => draft.info.delete('GTS_PDFXVersion')],
    ['info', 'no title', (draft) => draft.info.delete('Title')],
    ['info', 'a date that is none', (draft) => draft.info.set('ModDate', '(yesterday)')],
    [
      'colour-space',
      'Lab',
      (draft) => {
        draft.name('ColorSpace', 'L', '[/Lab << /WhitePoint [0.96 1 0.82] >>]');
        draft.paint('/L cs 50 0 0 scn 60 250 20 20 re f');
      },
    ],
    [
      'transparency',
      'opacity',
      (draft) => {
        draft.name('ExtGState', 'O', '<< /ca 0.5 >>');
        draft.paint('/O gs 60 250 20 20 re f');
      },
    ],
    [
      'transparency',
      'a picture with alpha',
      (draft) =>
        draft.image.set(
          'SMask',
          draft.stream('/Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', 'a'),
        ),
    ],
    [
      'compressed-objects',
      'a cross-reference stream',
      (draft) => {
        draft.isCompressed = true;
      },
    ],
    ['filter', 'LZW', (draft) => void draft.stream('/Filter /LZWDecode', Buffer.from([0x80, 0x40, 0x40]))],
    ['layers', 'layers', (draft) => draft.catalog.set('OCProperties', '<< /OCGs [] /D << /Name (All) >> >>')],
  ],
  'gwg-sheetfed': [
    ['user-unit', 'a UserUnit', (draft) => draft.page.set('UserUnit', '2')],
    ['crop-box', 'a CropBox', (draft) => draft.page.set('CropBox', '[1 1 239 339]')],
    ['trim-size', 'one page of another size', (draft) => draft.firstPage.set('TrimBox', '[20 20 219 320]')],
    ['rotated', 'a turned page', (draft) => draft.page.set('Rotate', '90')],
    ['empty-page', 'an empty page', (draft) => draft.firstPage.set('Contents', draft.stream('', 'q Q'))],
    ['gray-overprints', 'grey that overprints', (draft) => draft.paint('/Over gs 0.5 g 60 250 20 20 re f')],
    [
      'white-overprints',
      'white that overprints',
      (draft) => draft.paint('/Over gs 0 0 0 0 k 60 250 20 20 re f'),
    ],
    [
      'black-text-knocks-out',
      'black text that knocks out',
      (draft) => draft.paint('/Out gs 0 0 0 1 k BT /F 10 Tf 60 250 Td <0001> Tj ET'),
    ],
    [
      'gray-black',
      'black text in DeviceGray',
      (draft) => draft.paint('/Out gs 0 g BT /F 10 Tf 60 250 Td <0001> Tj ET'),
    ],
    [
      'black-line-knocks-out',
      'a thin black line that knocks out',
      (draft) => draft.paint('/Out gs 0 0 0 1 K 1 w 60 250 m 90 250 l S'),
    ],
    ['courier', 'Courier', (draft) => draft.font.set('BaseFont', '/ABCDEF+Courier')],
    [
      'rich-black-text',
      'text in rich black',
      (draft) => draft.paint('0.3 0 0 1 k BT /F 10 Tf 60 250 Td <0001> Tj ET'),
    ],
    [
      'small-coloured-text',
      'small text in two inks',
      (draft) => draft.paint('1 1 0 0 k BT /F 7 Tf 60 250 Td <0001> Tj ET'),
    ],
    [
      'small-coloured-text',
      'text that is scaled down',
      (draft) => draft.paint('1 1 0 0 k q 0.5 0 0 0.5 0 0 cm BT /F 12 Tf 120 500 Td <0001> Tj ET Q'),
    ],
    [
      'small-reversed-text',
      'small white text',
      (draft) => draft.paint('0 0 0 0 k BT /F 7 Tf 60 250 Td <0001> Tj ET'),
    ],
    ['thin-line', 'a hairline', (draft) => draft.paint('0 w 60 250 m 90 250 l S')],
    [
      'thin-line',
      'a line that is scaled down',
      (draft) => draft.paint('q 0.1 0 0 0.1 0 0 cm 0.5 w 600 2500 m 900 2500 l S Q'),
    ],
    [
      'spot-colour',
      'a spot colour',
      (draft) => {
        draft.name('ColorSpace', 'A', spot('Silver'));
        draft.paint('/A cs 1 scn 60 250 20 20 re f');
      },
    ],
    [
      'ink-name',
      'two names that look alike',
      (draft) => {
        draft.name('ColorSpace', 'A', spot('Gold'));
        draft.name('ColorSpace', 'B', spot('GOLD'));
        draft.paint('/A cs 1 scn 60 250 20 20 re f /B cs 1 scn 90 250 20 20 re f');
      },
    ],
    [
      'registration-colour',
      'the registration colour on the page',
      (draft) => {
        draft.name('ColorSpace', 'A', spot('All', [1, 1, 1, 1]));
        draft.paint('/A cs 0.1 scn 60 250 20 20 re f');
      },
    ],
    ['ink-coverage', '340 % of ink', (draft) => draft.paint('0.9 0.8 0.8 0.9 k 60 250 20 20 re f')],
    [
      'ink-coverage',
      '340 % in several layers',
      (draft) => {
        draft.name('ExtGState', 'M', '<< /BM /Multiply >>');
        draft.paint('0.9 0.8 0 0 k 60 250 20 20 re f /M gs 0 0 0.8 0.9 k 60 250 20 20 re f');
      },
    ],
    [
      'colour-space',
      'a profile',
      (draft) => {
        draft.name(
          'ColorSpace',
          'A',
          `[/ICCBased ${draft.stream('/N 3', iccHead({ kind: 'mntr', space: 'RGB ' }))}]`,
        );
        draft.paint('/A cs 1 0 0 scn 60 250 20 20 re f');
      },
    ],
    ['filter', 'JPEG 2000', (draft) => void draft.stream('/Filter /JPXDecode', '')],
    [
      'blend-space',
      'a group in grey',
      (draft) => draft.page.set('Group', '<< /S /Transparency /CS /DeviceGray >>'),
    ],
    [
      'picture-resolution',
      'a picture of 200 ppi',
      (draft) => draft.paint('q 28.8 0 0 28.8 60 250 cm /Im Do Q'),
    ],
    [
      'picture-resolution',
      'a turned picture of 100 ppi',
      (draft) => draft.paint('q 0 57.6 -57.6 0 160 250 cm /Im Do Q'),
    ],
    [
      'bitmap-resolution',
      'a stencil of 400 ppi',
      (draft) => {
        draft.image.set('ImageMask', 'true').delete('ColorSpace');
        draft.image.set('BitsPerComponent', '1');
      },
    ],
    [
      'picture-page',
      'a page that is one picture',
      (draft) => {
        draft.image.set('Width', '1200').set('Height', '1700');
        draft.pixels = new Uint8Array(1200 * 1700 * 4);
        draft.content = 'q 217.2 0 0 317.2 11.4 11.4 cm /Im Do Q';
      },
    ],
    [
      'layers',
      'two sets of layers',
      (draft) =>
        draft.catalog.set('OCProperties', '<< /OCGs [] /D << /Name (A) >> /Configs [<< /Name (B) >>] >>'),
    ],
    [
      'output-profile',
      'a profile for three colours',
      (draft) => {
        draft.profile = new Uint8Array();
        draft.intent.set('DestOutputProfile', draft.stream('/N 3', iccHead({ space: 'RGB ' })));
        draft.content = '0.5 g 60 250 20 20 re f';
      },
    ],
  ],
  house: [
    [
      'bleed',
      'a bleed of 2 mm',
      (draft) => {
        draft.page.set('BleedBox', '[14.3 14.3 225.7 325.7]');
        draft.content = draft.content.replace('11.4 11.4 217.2', '14.3 14.3 211.4');
      },
    ],
    ['bleed', 'no bleed', (draft) => draft.page.delete('BleedBox')],
    [
      'wide-bleed',
      'a bleed of 7 mm',
      (draft) => {
        draft.page.set('BleedBox', '[0.1 0.1 239.9 339.9]');
        draft.content = draft.content.replace('11.4 11.4 217.2', '0.1 0.1 239.8');
      },
    ],
    [
      'short-bleed',
      'a ground that ends at the trim',
      (draft) => draft.paint('0.2 0 0 0 k 20 270 200 50 re f'),
    ],
    ['safe-zone', 'text at the trim', (draft) => draft.paint('/Over gs BT /F 10 Tf 22 250 Td <0001> Tj ET')],
    [
      'safe-zone',
      'text 4 mm from the trim',
      (draft) => draft.paint('/Over gs BT /F 10 Tf 31.5 250 Td <0001> Tj ET'),
    ],
    ['colour-space', 'grey', (draft) => draft.paint('0.5 g 60 250 20 20 re f')],
    [
      'spot-colour',
      'a spot colour',
      (draft) => {
        draft.name('ColorSpace', 'A', spot('Silver'));
        draft.paint('/A cs 1 scn 60 250 20 20 re f');
      },
    ],
    ['picture-resolution', 'a picture of 250 ppi', (draft) => draft.paint('q 23 0 0 23 60 250 cm /Im Do Q')],
    ['thin-line', 'a line of 0.2 pt', (draft) => draft.paint('1 0 0 0 K 0.2 w 60 250 m 90 250 l S')],
    [
      'thin-line',
      'a screened line of 0.28 pt',
      (draft) => draft.paint('0.5 0 0 0 K 0.28 w 60 250 m 90 250 l S'),
    ],
    ['small-text', 'text of 4.5 pt', (draft) => draft.paint('/Over gs BT /F 4.5 Tf 60 250 Td <0001> Tj ET')],
    [
      'small-reversed-text',
      'white text of 6 pt',
      (draft) => draft.paint('0 0 0 0 k BT /F 6 Tf 60 250 Td <0001> Tj ET'),
    ],
    [
      'black-text-knocks-out',
      'a black headline that knocks out',
      (draft) => draft.paint('/Out gs 0 0 0 1 k BT /F 40 Tf 60 250 Td <0001> Tj ET'),
    ],
    [
      'rich-black-text',
      'a line in rich black',
      (draft) => draft.paint('0.3 0 0 1 k BT /F 13 Tf 60 250 Td <0001> Tj ET'),
    ],
    [
      'rgb-black',
      'black as a profile makes it',
      (draft) => draft.paint('0.7 0.65 0.65 0.8 k BT /F 30 Tf 60 250 Td <0001> Tj ET'),
    ],
    ['ink-coverage', '310 % of ink', (draft) => draft.paint('0.7 0.7 0.7 1 k 60 250 20 20 re f')],
    ['ink-peak', 'a dot of 380 %', (draft) => draft.paint('1 1 0.8 1 k 60 250 4 4 re f')],
    [
      'page-count',
      'three pages',
      (draft) => {
        draft.pages = 3;
      },
    ],
    [
      'many-pages',
      'forty-four pages',
      (draft) => {
        draft.pages = 44;
      },
    ],
    ['annotation', 'a link outside', annotation('Link', '0 0 5 5')],
    ['form', 'a form', (draft) => draft.catalog.set('AcroForm', '<< /Fields [] >>')],
  ],
};

const makers = { x4, x1a, 'gwg-sheetfed': x4, house: x4 } as const;
const isForPress = (name: string): name is keyof typeof makers => name in makers;

describe('a conforming file', () => {
  it.each(Object.keys(makers).filter(isForPress))('is silent in %s', async (profile) => {
    expect(await rulesFound(makers[profile](), profile)).toEqual([]);
  });
});

describe.each(Object.keys(makers).filter(isForPress))('%s finds', (profile) => {
  const cases = profile === 'x4' || profile === 'x1a' ? [...shared, ...only[profile]] : only[profile];
  it.each(cases)('%s: %s, and nothing else', async (rule, _, spoil) => {
    expect(await rulesFound(makers[profile](spoil), profile)).toEqual([rule]);
  });
});

describe('the suite', () => {
  it.each(Object.keys(makers).filter(isForPress))('has a spoilt file for every rule of %s', (profile) => {
    const tried = [...shared, ...only.x4, ...only[profile], ...only['gwg-sheetfed']].map(([rule]) => rule);
    const rules = profiles[profile].rows.map(({ rule }) => rule.replace('preflight/', ''));
    expect(rules.filter((rule) => !tried.includes(rule))).toEqual([]);
  });
});
