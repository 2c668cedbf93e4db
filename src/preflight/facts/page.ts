import { spacesIn } from '../colour/space.ts';
import { boxOf } from '../geometry.ts';
import type { Mark } from '../interpreter/mark.ts';
import type { Seen } from '../interpreter/run.ts';
import type { PdfFile } from '../reader/file.ts';
import type { Dict } from '../reader/objects.ts';
import type { PageNode } from '../reader/pagetree.ts';
import type { PageFacts } from './facts.ts';

/** Facts of one page, from its dictionary, from what its content was seen to use, and from its marks. */
export function pageFacts(
  file: PdfFile,
  { dict }: PageNode,
  number: number,
  seen: Seen,
  marks: Mark[],
): PageFacts {
  const box = (key: string) => boxOf(file.numbers(dict.get(key)));
  const states = [...seen.graphicsStates];
  return {
    number,
    media: box('MediaBox'),
    crop: box('CropBox'),
    bleed: box('BleedBox'),
    trim: box('TrimBox'),
    art: box('ArtBox'),
    rotate: file.number(dict.get('Rotate')) ?? 0,
    userUnit: file.number(dict.get('UserUnit')),
    annotations: (file.array(dict.get('Annots')) ?? []).flatMap((one) => {
      const annotation = file.dict(one);
      if (!annotation) return [];
      const rectangle = boxOf(file.numbers(annotation.get('Rect')));
      return [{ subtype: file.name(annotation.get('Subtype')) ?? '?', box: rectangle }];
    }),
    tabs: file.name(dict.get('Tabs')),
    forbidden: ['PresSteps', 'SeparationInfo', 'AA'].filter((key) => dict.has(key)),
    marks,
    content: seen.content,
    spaces: [...new Set([...seen.spaces].flatMap(spacesIn))],
    groups: [...seen.groups],
    transparency: transparencyOf(file, seen, states),
    blends: [...new Set(states.flatMap((state) => blendsOf(file, state)))].sort(),
    transfer: unique(states.flatMap((state) => transferOf(file, state))),
    halftones: unique(states.flatMap((state) => halftoneOf(file, state))),
    xobjects: xobjectsOf(file, seen),
    operators: [...seen.operators].sort(),
    lost: [...seen.lost].sort(),
    broken: [...seen.broken],
    unjudged: [...seen.unjudged].sort(),
    coverage: undefined,
  };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)].sort();

function transparencyOf(file: PdfFile, seen: Seen, states: Dict[]): PageFacts['transparency'] {
  const found = new Set<PageFacts['transparency'][number]>();
  if (seen.groups.size > 0) found.add('group');
  for (const state of states) {
    for (const key of ['ca', 'CA']) if ((file.number(state.get(key)) ?? 1) < 1) found.add('opacity');
    if (blendsOf(file, state).some((mode) => mode !== 'Normal' && mode !== 'Compatible')) found.add('blend');
    if (file.dict(state.get('SMask'))) found.add('softMask');
  }
  for (const { dict } of seen.images) {
    if (dict.has('SMask') || (file.number(dict.get('SMaskInData')) ?? 0) > 0) found.add('imageMask');
  }
  return [...found].sort();
}

function blendsOf(file: PdfFile, state: Dict): string[] {
  const value = state.get('BM');
  const modes = file.array(value) ?? (value === undefined ? [] : [value]);
  return modes.flatMap((mode) => file.name(mode) ?? []);
}

function transferOf(file: PdfFile, state: Dict): string[] {
  const found = ['TR', 'HTP'].filter((key) => state.has(key));
  if (state.has('TR2') && file.name(state.get('TR2')) !== 'Default') found.push('TR2');
  return found;
}

/** Halftones other than types 1 and 5, and those with a name (ISO 15930-7, 6.11). */
function halftoneOf(file: PdfFile, state: Dict): string[] {
  const halftone = file.dict(state.get('HT'));
  if (!halftone) return [];
  const type = file.number(halftone.get('HalftoneType'));
  return [
    ...(type === 1 || type === 5 ? [] : [`HalftoneType ${type}`]),
    ...(halftone.has('HalftoneName') ? ['HalftoneName'] : []),
  ];
}

function xobjectsOf(file: PdfFile, seen: Seen): string[] {
  const found = new Set<string>();
  for (const { dict } of [...seen.forms, ...seen.images]) {
    const kind = file.name(dict.get('Subtype'));
    if (kind === 'PS' || file.name(dict.get('Subtype2')) === 'PS') found.add('PS');
    if (dict.has('OPI')) found.add('OPI');
    if (dict.has('Ref')) found.add('Ref');
    for (const one of file.array(dict.get('Alternates')) ?? []) {
      if (file.boolean(file.dict(one)?.get('DefaultForPrinting'))) found.add('Alternates');
    }
  }
  return [...found].sort();
}
