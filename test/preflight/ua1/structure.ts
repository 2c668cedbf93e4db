import { speakFor } from './annotations.ts';
import type { Draft } from './draft.ts';
import type { Mutation } from './mutations.ts';

const change =
  (name: string, from: string, to = '') =>
  (draft: Draft): void =>
    draft.change(name, from, to);

/** Makes the content of an element an artifact, and takes the element out. */
function without(draft: Draft, name: string): void {
  const [, type, mcid] = /\/S \/(\w+) .*\/K \[(\d+)/.exec(draft.objects.get(name) as string)!;
  draft.change('doc', `@${name} `, '');
  draft.change('content', `/${type} << /MCID ${mcid}`, `/Artifact << /None ${mcid}`);
  draft.change('parents', `@${name} `, 'null ');
}

/** Only words: nothing that has an alternative, no annotations, bookmarks or metadata in a language. */
function onlyWords(draft: Draft): void {
  draft.change('catalog', '/Lang (ja)', '');
  draft.change('catalog', '/Outlines @outlines', '');
  draft.change('catalog', '/AcroForm << /Fields [@widget] >>', '');
  draft.change('xmp', 'x-default', 'ja');
  draft.change('figure', '/Alt (A square)', '/S /P');
  draft.change('figure', '/S /Figure', '');
  draft.change('formula', '/Alt (One)', '/S /P');
  draft.change('formula', '/S /Formula', '');
  draft.change('page', '/Annots [@link @comment @attachment @screen @widget @mark]', '');
  draft.change('linked', '<< /Type /OBJR /Obj @link >>', '');
  for (const name of ['commented', 'attached', 'screened', 'field']) draft.change('doc', `@${name}`, '');
  draft.change('parents', ' 2 @linked 3 @commented 4 @attached 5 @screened 6 @field', '');
}

/** Checkpoints 01 to 26, and what they take for granted. */
export const structureMutations: readonly Mutation[] = [
  [
    'version',
    'PDF 2.0',
    (draft) => {
      draft.header = '2.0';
    },
  ],
  ['ua1-tagged', 'not marked', change('catalog', '/Marked true', '/Marked false')],
  ['ua1-tree', 'an element in two places', change('doc', '@h2 ', '@h2 @h2 ')],
  ['ua1-tree', 'a kid that is no element', change('doc', '@h2 ', '@h2 << /A 1 >> ')],
  ['ua1-tree', 'another parent', change('h2', '/P @doc', '/P @list')],
  ['ua1-parent-tree', 'no parent tree', change('tree', '/ParentTree @parents', '')],
  ['ua1-parent-tree', 'content that is not there', change('h2', '/K [1]', '/K [1 99]')],
  ['ua1-parent-tree', 'content of another element', change('parents', '@h1 @h2', '@h2 @h1')],
  ['ua1-language', 'no language', change('doc', '/Lang (ja)', '/Lang (Japanese language)')],
  ['ua1-table-shape', 'a cell too wide', change('td1', '/K [', '/A << /O /Table /ColSpan 2 >> /K [')],
  [
    '01-003',
    'an artifact in a heading',
    change('content', '<0001> Tj ET Q EMC', '<0001> Tj ET Q /Artifact BMC 0 0 1 1 re f EMC EMC'),
  ],
  ['01-004', 'a heading in an artifact', change('content', '/H1 <<', '/Artifact BMC /H1 <<')],
  [
    '01-005',
    'a line that is neither',
    change('content', '/Artifact BMC 0 90 300 1 re f EMC', '0 90 300 1 re f'),
  ],
  ['01-007', 'suspects', change('catalog', '/Marked true', '/Marked true /Suspects true')],
  ['02-001', 'a type without a mapping', change('p', '/S /Headline', '/S /Byline')],
  ['02-003', 'a circle', change('tree', '/Headline /P', '/Headline /Byline /Byline /Headline')],
  ['02-003', 'a standard type mapped to itself', change('tree', '/Headline /P', '/Headline /P /P /P')],
  ['02-004', 'a standard type mapped', change('tree', '/Headline /P', '/Headline /P /H2 /P')],
  ['06-001', 'no metadata', change('catalog', '/Metadata @xmp', '')],
  ['06-002', 'no claim', change('xmp', '<pdfuaid:part>1</pdfuaid:part>', '')],
  ['06-002', 'another part', change('xmp', '<pdfuaid:part>1<', '<pdfuaid:part>2<')],
  [
    '06-003',
    'no title',
    change('xmp', '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sample</rdf:li></rdf:Alt></dc:title>', ''),
  ],
  ['07-001', 'nothing about the title', change('catalog', '/DisplayDocTitle true', '')],
  ['07-002', 'the file name shown', change('catalog', '/DisplayDocTitle true', '/DisplayDocTitle false')],
  [
    '09-004',
    'a row in the document',
    (draft) => {
      draft.change('doc', '@table', '@row2');
      draft.change('row2', '/P @tbody', '/P @doc');
      draft.change('parents', '@th1 @th2', 'null null');
      draft.change('content', '/TH << /MCID', '/Artifact << /No');
      draft.change('content', '/TH << /MCID', '/Artifact << /No');
    },
  ],
  ['09-004', 'a section in a table', change('tbody', '/S /TBody', '/S /Sect')],
  [
    '09-004',
    'heads without a body',
    (draft) => {
      draft.change('table', '@thead @tbody', '@thead');
      draft.change('thead', '@row1', '@row1 @row2');
      draft.change('row2', '/P @tbody', '/P @thead');
    },
  ],
  ['09-005', 'a paragraph in a list', change('item', '/S /LI', '/S /P')],
  ['09-005', 'a paragraph in an item', change('body', '/S /LBody', '/S /P')],
  ['09-006', 'a heading in a table of contents', change('toci', '/S /TOCI', '/S /P')],
  ['09-006', 'an entry outside', change('toc', '/S /TOC', '/S /Sect')],
  ['09-007', 'a reading without ruby', change('ruby', '/S /Ruby', '/S /Span')],
  ['09-007', 'ruby without a reading', change('rt', '/S /RT', '/S /RB')],
  ['09-008', 'warichu without an end', change('wp2', '/S /WP', '/S /Span')],
  [
    '11-001',
    'words in no language',
    (draft) => {
      onlyWords(draft);
      draft.change('doc', '/Lang (ja)', '');
    },
  ],
  [
    '11-002',
    'an alternative in no language',
    (draft) => {
      onlyWords(draft);
      draft.change('doc', '/Lang (ja)', '/Alt (All of it)');
      for (const name of textElements) draft.change(name, '/Pg @page', '/Pg @page /Lang (ja)');
    },
  ],
  [
    '11-003',
    'bookmarks in no language',
    (draft) => {
      speakFor(draft, 'linked', 'commented', 'attached', 'screened', 'field');
      draft.change('catalog', '/Lang (ja)', '');
      draft.change('xmp', 'x-default', 'ja');
    },
  ],
  [
    '11-006',
    'metadata in no language',
    (draft) => {
      speakFor(draft, 'linked', 'commented', 'attached', 'screened', 'field');
      draft.change('catalog', '/Lang (ja)', '');
      draft.change('catalog', '/Outlines @outlines', '');
    },
  ],
  ['13-004', 'a figure without words', change('figure', '/Alt (A square)', '')],
  ['13-004', 'a figure with empty words', change('figure', '/Alt (A square)', '/Alt ()')],
  ['14-002', 'H2 first', (draft) => without(draft, 'h1')],
  ['14-003', 'H3 after H1', change('h2', '/S /H2', '/S /H3')],
  [
    '14-006',
    'two H in one element',
    (draft) => {
      draft.change('h1', '/S /H1', '/S /H');
      draft.change('h2', '/S /H2', '/S /H');
    },
  ],
  ['14-007', 'H and H1', change('h2', '/S /H2', '/S /H')],
  ['15-003', 'a head without a scope', change('th1', '/A << /O /Table /Scope /Column >>', '')],
  [
    '15-003',
    'a head that is not there',
    (draft) => {
      for (const name of ['th1', 'th2']) {
        draft.change(name, '/A << /O /Table /Scope /Column >>', `/ID (${name})`);
      }
      draft.change('td1', '/K [', '/A << /O /Table /Headers [(nobody)] >> /K [');
      draft.change('td2', '/K [', '/A << /O /Table /Headers [(th1) (th2)] >> /K [');
    },
  ],
  ['17-002', 'a formula without words', change('formula', '/Alt (One)', '')],
  [
    '17-003',
    'a formula that is not Unicode',
    (draft) => {
      draft.change('unicode', '<0002> <0042>', '');
      draft.change('unicode', '2 beginbfchar', '1 beginbfchar');
    },
  ],
  ['19-003', 'a note without a name', change('note', '/ID (n1)', '')],
  ['19-004', 'two notes with one name', change('note2', '/ID (n2)', '/ID (n1)')],
  [
    '20-001',
    'another configuration without a name',
    change('catalog', '/Configs [<< /Name (Other) >>]', '/Configs [<< >>]'),
  ],
  ['20-002', 'a configuration without a name', change('catalog', '/Name (All)', '')],
  ['20-003', 'layers that change', change('catalog', '/Name (All)', '/Name (All) /AS []')],
  ['21-001', 'a file without its Unicode name', change('file', '/UF (a.txt)', '')],
  [
    '25-001',
    'a dynamic form',
    (draft) => {
      draft.set('config', {
        dict: '',
        data: '<config xmlns="http://www.xfa.org/schema/xci/3.0/"><acrobat><acrobat7><dynamicRender>required</dynamicRender></acrobat7></acrobat></config>',
      });
      draft.change('catalog', '/AcroForm <<', '/AcroForm << /XFA [(config) @config]');
    },
  ],
];

const textElements = [
  'h1',
  'h2',
  'letters',
  'symbols',
  'note',
  'note2',
  'th1',
  'th2',
  'td1',
  'td2',
  'label',
  'body',
  'reference',
  'rb',
  'rt',
  'wp1',
  'wt',
  'wp2',
  'linked',
  'formula',
];
