import type { Draft } from './draft.ts';
import type { Mutation } from './mutations.ts';

const change =
  (name: string, from: string, to = '') =>
  (draft: Draft): void =>
    draft.change(name, from, to);

/** Lets elements of annotations name a language. A printer's mark has no element, so there is none. */
export function speakFor(draft: Draft, ...elements: string[]): void {
  for (const name of elements) draft.change(name, '/S /', '/Lang (ja) /S /');
  draft.change('page', ' @mark', '');
}

/** Neither document nor metadata nor bookmarks have a language; all elements of annotations but one have. */
function silence(draft: Draft, silent: string): void {
  draft.change('catalog', '/Lang (ja)', '');
  draft.change('catalog', '/Outlines @outlines', '');
  draft.change('xmp', 'x-default', 'ja');
  const elements = ['linked', 'commented', 'attached', 'screened', 'field'];
  speakFor(draft, ...elements.filter((name) => name !== silent));
}

/** Checkpoints 28 and 30, and languages of annotations. */
export const annotationMutations: readonly Mutation[] = [
  ['11-004', 'a comment in no language', (draft) => silence(draft, 'commented')],
  ['11-005', 'a field in no language', (draft) => silence(draft, 'field')],
  ['28-002', 'a comment in a paragraph', change('commented', '/S /Annot', '/S /P')],
  [
    '28-002',
    'a window of its own',
    (draft) => {
      draft.set(
        'popup',
        '<< /Type /Annot /Subtype /Popup /Rect [70 10 80 20] /Parent @comment /Contents (A frame) >>',
      );
      draft.change('page', ' @mark', ' @mark @popup');
    },
  ],
  ['28-004', 'a comment without words', change('comment', '/Contents (A frame)', '')],
  ['28-005', 'a field without a name for people', change('widget', '/TU (Your name)', '')],
  [
    '28-006',
    'an unknown annotation in a paragraph',
    (draft) => {
      draft.change('comment', '/Subtype /Square', '/Subtype /Blot');
      draft.change('commented', '/S /Annot', '/S /P');
    },
  ],
  [
    '28-007',
    'a trap network',
    (draft) => {
      draft.change('comment', '/Subtype /Square', '/Subtype /TrapNet');
    },
  ],
  ['28-008', 'no order', change('page', '/Tabs /S', '')],
  ['28-009', 'another order', change('page', '/Tabs /S', '/Tabs /R')],
  ['28-010', 'a field in a paragraph', change('field', '/S /Form', '/S /P')],
  ['28-011', 'a link in a paragraph', change('linked', '/S /Link', '/S /Span')],
  ['28-012', 'a link without words', change('link', '/Contents (Home)', '')],
  ['28-014', 'a film of no kind', change('clip', '/CT (video/mp4)', '')],
  ['28-015', 'a film without words', change('clip', '/Alt [() (A film)]', '')],
  ['28-016', 'an attachment without its name', change('attachedfile', '/F (b.txt)', '')],
  [
    '28-017',
    "a printer's mark in the structure",
    (draft) => {
      draft.set(
        'marked',
        '<< /Type /StructElem /S /Annot /P @doc /Pg @page /K [<< /Type /OBJR /Obj @mark >>] >>',
      );
      draft.change('doc', '@h2 ', '@h2 @marked ');
      draft.change('mark', '/F 4', '/F 4 /StructParent 9');
      draft.change('parents', '6 @field', '6 @field 9 @marked');
    },
  ],
  ['28-018', "a printer's mark that is no artifact", change('cross', '/Artifact BMC', '/Span BMC')],
  [
    '30-001',
    'a page of another file',
    change('form', '/StructParents 1', '/StructParents 1 /Ref << /F (other.pdf) /Page 0 >>'),
  ],
  ['30-002', 'a paragraph in two places', change('content', '/Form Do', '/Form Do 1 0 0 1 20 0 cm /Form Do')],
];
