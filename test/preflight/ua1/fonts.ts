import type { Draft } from './draft.ts';
import type { Mutation } from './mutations.ts';

const change =
  (name: string, from: string, to = '') =>
  (draft: Draft): void =>
    draft.change(name, from, to);

const cmap = (entries: string, more = '') => `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
${more}
/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def
/CMapName /Own def
/CMapType 1 def
${entries}
1 begincodespacerange
<0000> <ffff>
endcodespacerange
1 begincidrange
<0000> <00ff> 0
endcidrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

/** A map of the file's own, with this in its dictionary and in its data. */
const ownMap =
  ({
    system = '/Registry (Adobe) /Ordering (Identity) /Supplement 0',
    dict = '',
    entries = '/WMode 0 def',
    more = '',
  }) =>
  (draft: Draft): void => {
    draft.set('map', {
      dict: `/Type /CMap /CMapName /Own /CIDSystemInfo << ${system} >> ${dict}`,
      data: cmap(entries, more),
    });
    draft.change('cid', '/Encoding /Identity-H', '/Encoding @map');
  };

const differences = (name: string) =>
  `/Encoding << /BaseEncoding /WinAnsiEncoding /Differences [66 /${name}] >>`;
const LETTERS = '/Encoding /WinAnsiEncoding';

/** Checkpoints 10 and 31. */
export const fontMutations: readonly Mutation[] = [
  [
    '10-001',
    'a code without Unicode',
    (draft) => {
      draft.change('unicode', '<0001> <0041>', '');
      draft.change('unicode', '2 beginbfchar', '1 beginbfchar');
    },
  ],
  [
    '31-001',
    'a map of another registry',
    ownMap({ system: '/Registry (Other) /Ordering (Identity) /Supplement 0' }),
  ],
  [
    '31-002',
    'a map of another collection',
    ownMap({ system: '/Registry (Adobe) /Ordering (Other) /Supplement 0' }),
  ],
  [
    '31-003',
    'a map of a later supplement',
    ownMap({ system: '/Registry (Adobe) /Ordering (Identity) /Supplement 1' }),
  ],
  ['31-004', 'a wrong glyph map', change('descendant', '/CIDToGIDMap /Identity', '/CIDToGIDMap /Other')],
  ['31-005', 'no glyph map', change('descendant', '/CIDToGIDMap /Identity', '')],
  ['31-006', 'a map that is nowhere', change('cid', '/Identity-H', '/Elsewhere-H')],
  ['31-007', 'a map in two directions', ownMap({ dict: '/WMode 0', entries: '/WMode 1 def' })],
  [
    '31-008',
    'a map on a map of nobody',
    ownMap({ dict: '/UseCMap /Elsewhere-H', more: '/Elsewhere-H usecmap' }),
  ],
  ['31-009', 'a font that is not there', change('letterdescriptor', '/FontFile2 @letterprogram', '')],
  [
    '31-011',
    'a glyph beyond the last',
    (draft) => {
      draft.change('content', '<0001> Tj', '<0009> Tj');
      draft.change('unicode', '2 beginbfchar', '3 beginbfchar <0009> <0043>');
    },
  ],
  [
    '31-014',
    'a list without a glyph',
    (draft) => draft.set('cidset', { dict: '', data: new Uint8Array([0b11000000]) }),
  ],
  [
    '31-015',
    'a list with a glyph too many',
    (draft) => draft.set('cidset', { dict: '', data: new Uint8Array([0b11110000]) }),
  ],
  ['31-016', 'another width', change('descendant', '[600 700]', '[610 700]')],
  [
    '31-017',
    'letters with a map of symbols',
    (draft) => draft.program('letterprogram', [{ platform: 3, encoding: 0, first: 0xf041, glyphs: [1, 2] }]),
  ],
  [
    '31-018',
    'letters that no map has',
    (draft) => draft.program('letterprogram', [{ platform: 3, encoding: 1, first: 66, glyphs: [2] }]),
  ],
  ['31-019', 'letters without an encoding', change('letterfont', LETTERS, '')],
  [
    '31-020',
    'an encoding without a base',
    change('letterfont', LETTERS, '/Encoding << /Differences [66 /B] >>'),
  ],
  ['31-021', 'an encoding of old', change('letterfont', LETTERS, '/Encoding /StandardEncoding')],
  ['31-022', 'a glyph of no name', change('letterfont', LETTERS, differences('g123'))],
  [
    '31-023',
    'names without Unicode',
    (draft) => {
      draft.change('letterfont', LETTERS, differences('B'));
      draft.program('letterprogram', [{ platform: 1, encoding: 0, first: 65, glyphs: [1, 2] }]);
    },
  ],
  ['31-024', 'symbols with an encoding', change('symbolfont', '/ToUnicode', `${LETTERS} /ToUnicode`)],
  ['31-025', 'symbols without a map', (draft) => draft.program('symbolprogram', [])],
  [
    '31-026',
    'symbols with two maps of letters',
    (draft) =>
      draft.program('symbolprogram', [
        { platform: 1, encoding: 0, first: 65, glyphs: [1, 2] },
        { platform: 3, encoding: 1, first: 0xf041, glyphs: [1, 2] },
      ]),
  ],
  ['31-027', 'no Unicode', change('cid', '/ToUnicode @unicode', '')],
  ['31-028', 'Unicode 0', change('unicode', '<0001> <0041>', '<0001> <0000>')],
  ['31-029', 'a byte order mark', change('unicode', '<0001> <0041>', '<0001> <feff>')],
  [
    '31-030',
    'no glyph',
    (draft) => {
      draft.change('content', '<0001> Tj', '<0000> Tj');
      draft.change('unicode', '2 beginbfchar', '3 beginbfchar <0000> <0043>');
    },
  ],
];
