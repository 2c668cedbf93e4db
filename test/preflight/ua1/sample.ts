import type { Draft } from './draft.ts';

/** An element of the sample: its name, its type, and its kids or what it shows. */
interface Node {
  name: string;
  type: string;
  entries?: string;
  kids?: Node[];
  /** Operators of its content; a square if none are given and it has no kids. */
  shows?: string;
  /** Annotations that are its content. */
  objects?: string[];
}

const SQUARE = '0 0 4 4 re f';
const text = (font: string, string: string) => `BT /${font} 10 Tf ${string} Tj ET`;

const words = (name: string, type: string, entries?: string): Node => ({
  name,
  type,
  entries,
  shows: text('Cid', '<0001>'),
});
const group = (name: string, type: string, ...kids: Node[]): Node => ({ name, type, kids });
const scope = (name: string) => `/A << /O /Table /Scope /${name} >>`;
const noted = (name: string, object: string): Node => ({ name, type: 'Annot', objects: [object], shows: '' });

/** One of everything that a condition is about. */
const tree: Node = {
  ...group(
    'doc',
    'Document',
    words('h1', 'H1'),
    words('h2', 'H2'),
    words('p', 'Headline', '/Lang (en-US)'),
    { name: 'letters', type: 'P', shows: text('Letters', '(A)') },
    { name: 'symbols', type: 'P', shows: text('Symbols', '(A)') },
    { name: 'figure', type: 'Figure', entries: '/Alt (A square)' },
    { name: 'formula', type: 'Formula', entries: '/Alt (One)', shows: text('Cid', '<0002>') },
    words('note', 'Note', '/ID (n1)'),
    words('note2', 'Note', '/ID (n2)'),
    group(
      'table',
      'Table',
      group(
        'thead',
        'THead',
        group('row1', 'TR', words('th1', 'TH', scope('Column')), words('th2', 'TH', scope('Column'))),
      ),
      group('tbody', 'TBody', group('row2', 'TR', words('td1', 'TD'), words('td2', 'TD'))),
    ),
    group('list', 'L', group('item', 'LI', words('label', 'Lbl'), words('body', 'LBody'))),
    group('toc', 'TOC', group('toci', 'TOCI', words('reference', 'Reference'))),
    group('pruby', 'P', group('ruby', 'Ruby', words('rb', 'RB'), words('rt', 'RT'))),
    group(
      'pwari',
      'P',
      group('warichu', 'Warichu', words('wp1', 'WP'), words('wt', 'WT'), words('wp2', 'WP')),
    ),
    { ...words('linked', 'Link'), objects: ['link'] },
    noted('commented', 'comment'),
    noted('attached', 'attachment'),
    noted('screened', 'screen'),
    { name: 'field', type: 'Form', objects: ['widget'], shows: '' },
  ),
  entries: '/Lang (ja)',
};

/** Puts the whole conforming file into a draft. */
export function build(draft: Draft): void {
  const content: string[] = [];
  const owners: string[] = [];
  const objects: [annotation: string, element: string][] = [];
  const put = (node: Node, parent: string): void => {
    const { name, type, entries = '', kids = [], shows = SQUARE } = node;
    const own: string[] = kids.map((kid) => `@${kid.name}`);
    if (kids.length === 0 && shows !== '') {
      own.push(String(owners.length));
      content.push(
        `/${type} << /MCID ${owners.length} >> BDC q 1 0 0 1 ${10 + 5 * owners.length} 100 cm ${shows} Q EMC`,
      );
      owners.push(`@${name}`);
    }
    for (const object of node.objects ?? []) {
      own.push(`<< /Type /OBJR /Obj @${object} >>`);
      objects.push([object, name]);
    }
    draft.set(
      name,
      `<< /Type /StructElem /S /${type} /P @${parent} /Pg @page /K [${own.join(' ')}] ${entries} >>`,
    );
    for (const kid of kids) put(kid, name);
  };
  draft.set('catalog', catalog);
  draft.set('pages', '<< /Type /Pages /Kids [@page] /Count 1 >>');
  draft.set('page', page);
  draft.set('tree', '<< /Type /StructTreeRoot /K @doc /ParentTree @parents /RoleMap << /Headline /P >> >>');
  put(tree, 'tree');
  content.push('/Form Do', '/Artifact BMC 0 90 300 1 re f EMC');
  draft.change('doc', '/K [', '/K [@boxed ');
  draft.set(
    'boxed',
    `<< /Type /StructElem /S /P /P @doc /K [<< /Type /MCR /Pg @page /Stm @form /MCID 0 >>] >>`,
  );
  draft.set('form', { dict: form, data: `/P << /MCID 0 >> BDC ${SQUARE} EMC` });
  draft.set('content', { dict: '', data: content.join('\n') });
  const keys = objects.map(([annotation], index) => ({ annotation, key: index + 2 }));
  const parents = objects.map(([, element], index) => `${index + 2} @${element}`);
  draft.set('parents', `<< /Nums [0 [${owners.join(' ')}] 1 [@boxed] ${parents.join(' ')}] >>`);
  for (const { annotation, key } of keys) {
    draft.set(
      annotation,
      annotations[annotation]!.replace('>>', () => `/StructParent ${key} >>`),
    );
  }
  draft.set(
    'mark',
    `<< /Type /Annot /Subtype /PrinterMark /Rect [0 0 9 9] /Contents (Cut) /F 4 /AP << /N @cross >> >>`,
  );
  draft.set('cross', {
    dict: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]',
    data: `/Artifact BMC ${SQUARE} EMC`,
  });
  for (const [name, object] of Object.entries(others)) draft.set(name, object);
  fonts(draft);
}

const catalog = `<< /Type /Catalog /Pages @pages /Lang (ja) /MarkInfo << /Marked true >> /StructTreeRoot @tree
/ViewerPreferences << /DisplayDocTitle true >> /Metadata @xmp /Outlines @outlines /AcroForm << /Fields [@widget] >>
/OCProperties << /OCGs [@layer] /D << /Name (All) /Order [@layer] >> /Configs [<< /Name (Other) >>] >>
/Names << /EmbeddedFiles << /Names [(a) @file] >> >> >>`;

const page = `<< /Type /Page /Parent @pages /MediaBox [0 0 300 200] /StructParents 0 /Tabs /S /Contents @content
/Annots [@link @comment @attachment @screen @widget @mark]
/Resources << /Font << /Cid @cid /Letters @letterfont /Symbols @symbolfont >> /XObject << /Form @form >> >> >>`;

const form = '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 10 50] /StructParents 1';

const annotations: Record<string, string> = {
  link: '<< /Type /Annot /Subtype /Link /Rect [10 10 20 20] /Border [0 0 0] /F 4 /Contents (Home) /Dest [@page /Fit] >>',
  comment: '<< /Type /Annot /Subtype /Square /Rect [20 10 30 20] /F 4 /Contents (A frame) >>',
  attachment:
    '<< /Type /Annot /Subtype /FileAttachment /Rect [30 10 40 20] /F 4 /Contents (A file) /FS @attachedfile >>',
  screen: '<< /Type /Annot /Subtype /Screen /Rect [40 10 50 20] /F 4 /Contents (A film) /A @action >>',
  widget: '<< /Type /Annot /Subtype /Widget /Rect [50 10 60 20] /F 4 /FT /Tx /T (name) /TU (Your name) >>',
};

const others = {
  action: '<< /S /Rendition /OP 0 /AN @screen /R << /S /MR /C @clip >> >>',
  clip: '<< /Type /MediaClip /S /MCD /CT (video/mp4) /Alt [() (A film)] /D @attachedfile >>',
  outlines: '<< /Type /Outlines /First @bookmark /Last @bookmark /Count 1 >>',
  bookmark: '<< /Title (Top) /Parent @outlines /Dest [@page /Fit] >>',
  layer: '<< /Type /OCG /Name (Layer) >>',
  file: '<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F @embedded >> >>',
  attachedfile: '<< /Type /Filespec /F (b.txt) /UF (b.txt) /EF << /F @embedded >> >>',
  embedded: { dict: '/Type /EmbeddedFile /Subtype /text#2Fplain', data: 'text' },
  xmp: {
    dict: '/Type /Metadata /Subtype /XML',
    data: `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sample</rdf:li></rdf:Alt></dc:title><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  },
};

const descriptor = (name: string, flags: number, program: string, more = '') =>
  `<< /Type /FontDescriptor /FontName /${name} /Flags ${flags} /FontBBox [0 0 500 500] /ItalicAngle 0 /Ascent 800
/Descent -200 /CapHeight 500 /StemV 80 /FontFile2 @${program} ${more} >>`;

const simple = (name: string, widths: string, own: string, more: string) =>
  `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /FirstChar 65 /LastChar 66 /Widths [${widths}] /FontDescriptor @${own} ${more} >>`;

/** A composite font, one of letters, one of symbols; all with glyphs 1 and 2. */
function fonts(draft: Draft): void {
  draft.set(
    'cid',
    '<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Cid /Encoding /Identity-H /DescendantFonts [@descendant] /ToUnicode @unicode >>',
  );
  draft.set(
    'descendant',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Cid /FontDescriptor @ciddescriptor /CIDToGIDMap /Identity
/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /W [1 [600 700]] >>`,
  );
  draft.set('ciddescriptor', descriptor('ABCDEF+Cid', 4, 'cidprogram', '/CIDSet @cidset'));
  draft.set('cidset', { dict: '', data: new Uint8Array([0b11100000]) });
  draft.program('cidprogram', []);
  draft.set('unicode', { dict: '', data: toUnicode('<0001> <0041>\n<0002> <0042>') });
  draft.set('letterfont', simple('Letters', '600 700', 'letterdescriptor', '/Encoding /WinAnsiEncoding'));
  draft.set('letterdescriptor', descriptor('Letters', 32, 'letterprogram'));
  draft.program('letterprogram', [{ platform: 3, encoding: 1, first: 65, glyphs: [1, 2] }]);
  draft.set('symbolfont', simple('Symbols', '600 700', 'symboldescriptor', '/ToUnicode @symbolunicode'));
  draft.set('symboldescriptor', descriptor('Symbols', 4, 'symbolprogram'));
  draft.program('symbolprogram', [{ platform: 3, encoding: 0, first: 0xf041, glyphs: [1, 2] }]);
  draft.set('symbolunicode', { dict: '', data: toUnicode('<41> <2605>\n<42> <2606>', '<00> <ff>') });
}

/** A map from codes to Unicode. */
const toUnicode = (pairs: string, space = '<0000> <ffff>'): string => `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
${space}
endcodespacerange
2 beginbfchar
${pairs}
endbfchar
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
