import type { LaidPage, Pages, PressJob, Rasters, Template } from '#model';
import type { Report } from '../../diagnostics/report.ts';
import { isBound, spineOf } from '../binding.ts';
import { shortEdges } from './bleed.ts';
import { spotsInGradients } from './gradients.ts';
import { checkPalette } from './palette.ts';
import { sheerPlaces } from './transparency.ts';

/**
 * Holds the palette and the laid-out pages against what the press needs: inks, bleed, spot inks, and for X-1a nothing
 * sheer. With errors in the report the pages are not to be written.
 */
export function checkPress(
  volumes: readonly Pages[],
  pictures: Rasters,
  template: Pick<Template, 'swatches' | 'format'>,
  job: PressJob,
  report: Report,
): void {
  checkPalette(template, job, report);
  for (const volume of volumes) {
    checkName(volume.name, report);
    for (const page of volume.pages) checkPage(page, volume, pictures, template, job, report);
  }
}

/** Bytes that a file name may have at every printer: old file systems cut longer ones off. */
const MOST_BYTES = 31;

function checkName(name: string, report: Report): void {
  const file = `${name.slice(name.lastIndexOf('/') + 1)}.pdf`;
  if (file.length > MOST_BYTES || !/^[\w.-]+$/.test(file)) {
    report.add('press/file-name', { name: file, most: MOST_BYTES });
  }
}

function checkPage(
  page: LaidPage,
  volume: Pages,
  pictures: Rasters,
  { swatches, format }: Pick<Template, 'swatches' | 'format'>,
  { standard, binding }: PressJob,
  report: Report,
): void {
  const sheet = { publication: volume.name, page: page.label };
  const spine = isBound(volume) ? spineOf(page, binding) : undefined;
  for (const { side, short, box } of shortEdges(page, format.bleed, spine)) {
    report.add('press/short-bleed', { side, short }, { sheet: { ...sheet, box } });
  }
  for (const swatch of spotsInGradients(page, swatches)) {
    report.add('press/spot-in-gradient', { swatch }, { sheet });
  }
  if (standard !== 'x-1a') return;
  for (const { what, count, box } of sheerPlaces(page, pictures)) {
    report.add('press/transparency', { what, count }, { sheet: { ...sheet, box } });
  }
}
