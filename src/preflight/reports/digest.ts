import { inksIn, PROCESS } from '../colour/tints.ts';
import { cutBox, type Facts, inkBox, type PageFacts, visible } from '../facts/facts.ts';
import { intersection, isEmpty } from '../geometry.ts';
import type { Preflight } from '../result.ts';
import { windowMeans } from '../rules/checks/ink.ts';
import { section } from './section.ts';

const MM = 72 / 25.4;

/** What a check found and measured, as plain data that goes from thread to thread. Lengths in mm. */
export interface Digest {
  /** The findings as a part of a report in HTML, in Japanese. */
  section: string;
  errors: number;
  warnings: number;
  pages: number;
  /** Width and height of the trim, each size once. */
  trims: [width: number, height: number][];
  /** The least that a page has. */
  bleed: number;
  /** Process inks in the order of printing, then spot inks. */
  inks: string[];
  /** Most ink in a window of 15 mm², in per cent. Absent: not measured on all pages. */
  coverage?: number;
  /** Least resolution of a picture; absent where there is none. */
  ppi?: number;
  fonts: string[];
  areFontsEmbedded: boolean;
  /** Pages without a mark, from 1. */
  blank: number[];
  isTransparent: boolean;
}

/** The digest of a file that could be read; nothing of another. `name` is the file's in the report. */
export async function digestOf(result: Preflight, name: string): Promise<Digest | undefined> {
  const { facts, problems } = result;
  if (!facts) return undefined;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    section: await section(result, name, 'ja'),
    errors,
    warnings: problems.length - errors,
    ...measures(facts),
  };
}

function measures({ pages, fonts }: Facts): Omit<Digest, 'section' | 'errors' | 'warnings'> {
  const sizes = new Map(
    pages.map((page) => sizeOf(cutBox(page))).map((size) => [size.join(), size] as const),
  );
  const ppi = Math.min(...pages.flatMap(visible).flatMap((mark) => mark.ppi ?? []));
  const coverages = pages.flatMap(({ coverage }) => (coverage ? [largest(windowMeans(coverage))] : []));
  return {
    pages: pages.length,
    trims: [...sizes.values()],
    bleed: Math.min(...pages.map(bleedOf)),
    inks: inksOf(pages),
    ...(coverages.length === pages.length && { coverage: Math.round(Math.max(...coverages)) }),
    ...(Number.isFinite(ppi) && { ppi: Math.round(ppi) }),
    fonts: [...new Set(fonts.map(({ facts: font }) => font.name.replace(/^[A-Z]{6}\+/, '')))].sort(),
    areFontsEmbedded: fonts.every(({ facts: font }) => font.embedded),
    blank: pages.flatMap((page) => (visible(page).length === 0 ? [page.number] : [])),
    isTransparent: pages.some(({ transparency }) => transparency.length > 0),
  };
}

/**
 * Inks of what is painted within the bleed, marks on all plates aside. Of pictures and gradients all process inks are taken
 * to be in use.
 */
function inksOf(pages: readonly PageFacts[]): string[] {
  const found = new Set<string>();
  for (const page of pages) {
    for (const { box, paint } of visible(page)) {
      if (isEmpty(intersection(box, inkBox(page)))) continue;
      for (const ink of paint.tints ? inksIn(paint.tints) : PROCESS) found.add(ink);
    }
  }
  found.delete('All');
  const process = PROCESS.filter((ink) => found.has(ink));
  return [...process, ...[...found].filter((ink) => !isProcess(ink)).sort()];
}

const isProcess = (ink: string): boolean => PROCESS.some((one) => one === ink);

function bleedOf(page: PageFacts): number {
  const [trim, bleed] = [cutBox(page), inkBox(page)];
  return millimetres(
    Math.min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]),
  );
}

const sizeOf = ([left, bottom, right, top]: readonly [number, number, number, number]): [number, number] => [
  millimetres(right - left),
  millimetres(top - bottom),
];

const millimetres = (points: number): number => Math.round((points / MM) * 100) / 100;

function largest(values: Float32Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i += 1) if (values[i]! > most) most = values[i]!;
  return most;
}
