import type { Book, LaidPage, Pages, Rasters, Template } from '#model';
import type { DeskPlace, SheetPlace } from '../../diagnostics/diagnostic.ts';
import type { Report } from '../../diagnostics/report.ts';
import { type StructureTree, structureOf } from '../../structure/structure.ts';
import { checkCharts } from './charts.ts';
import { faintTexts, picturesUnder } from './contrast.ts';
import { checkAlternatives, untoldIn } from './figures.ts';
import { type Finding, placeOf, shortened, type TreeCheck } from './finding.ts';
import { type Looks, type Painted, paintedOn } from './ground/layers.ts';
import { openPixels, type Pixels } from './ground/pixels.ts';
import { checkHeadings } from './headings.ts';
import { checkLanguages } from './languages.ts';
import { checkLinks } from './links.ts';
import { checkTables } from './tables.ts';

/** What is asked of everything that is read. A new check is a new row. */
const treeChecks: readonly TreeCheck[] = [
  checkHeadings,
  checkAlternatives,
  checkTables,
  checkLinks,
  checkLanguages,
];

/**
 * Holds laid-out pages against what an accessible edition needs of content and design (JIS X 8341-3:2016 level AA, which
 * is WCAG 2.0): what is told in words, its order and its languages, and whether it can be seen. `origins` are the places of
 * the desk, where there is one. With errors in the report the pages are not to be written.
 */
export async function checkWeb(
  volumes: readonly Pages[],
  pictures: Rasters,
  { swatches }: Pick<Template, 'swatches'>,
  origins: Book['origins'],
  report: Report,
): Promise<void> {
  const looks = { swatches, pixels: new Map<string, Pixels>() };
  const painted = volumes.map(({ pages }) => pages.map((page) => paintedOn(page, looks)));
  const keys = painted.flat().flatMap(picturesUnder);
  for (const [key, pixels] of await openPixels(keys, pictures)) looks.pixels.set(key, pixels);
  volumes.forEach((volume, index) => {
    checkVolume(volume, painted[index]!, looks, origins, report);
  });
}

function checkVolume(
  volume: Pages,
  painted: readonly Painted[],
  looks: Looks,
  origins: Book['origins'],
  report: Report,
): void {
  const tree = structureOf(volume);
  for (const finding of findingsOf(tree, painted, looks)) tell(finding, volume, origins, report);
  volume.pages.forEach((page, index) => {
    for (const box of untoldIn(page.items))
      report.add('web/no-alt', {}, { sheet: sheetOf(volume, page, box) });
    for (const { box, words, ratio, ...others } of faintTexts(
      painted[index]!,
      volume.faces,
      looks.swatches,
    )) {
      // Rounded down, so that what falls short is not told as what would do.
      const values = { ...others, words: shortened(words), ratio: Math.floor(ratio * 100) / 100 };
      report.add('web/faint-text', values, { sheet: sheetOf(volume, page, box) });
    }
  });
}

const findingsOf = (tree: StructureTree, painted: readonly Painted[], { swatches }: Looks): Finding[] => [
  ...treeChecks.flatMap((check) => check(tree)),
  ...checkCharts(tree, painted, swatches),
];

function tell(
  { rule, values, element }: Finding,
  volume: Pages,
  origins: Book['origins'],
  report: Report,
): void {
  const { page = 0, box } = placeOf(element);
  const desk = element.alt === undefined ? deskOf(element.source) : originOf(element.alt, origins);
  // The desk's own check tells of alternative texts that are written there.
  if (rule === 'web/poor-alt' && desk) return;
  report.add(rule, values, { ...(desk && { desk }), sheet: sheetOf(volume, volume.pages[page]!, box) });
}

const sheetOf = (volume: Pages, { label }: LaidPage, box: SheetPlace['box'] | undefined): SheetPlace => ({
  publication: volume.name,
  page: label,
  ...(box && { box }),
});

const originOf = (words: string, origins: Book['origins']): DeskPlace | undefined =>
  origins.get(words.replace(/\s/gu, ''))?.find(({ field }) => /(^|\.)alt$/.test(field));

/** `file#field`, as pages carry it. */
function deskOf(source: string | undefined): DeskPlace | undefined {
  const [file, field] = source?.split('#') ?? [];
  return file ? { file, ...(field && { field }) } : undefined;
}
