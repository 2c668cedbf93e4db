import { expect, it } from 'vitest';
import { Report } from '../../../src/diagnostics/report.ts';
import { hint, message } from '../../../src/diagnostics/sentences.ts';
import { checkWeb } from '../../../src/web/checks/checks.ts';
import { project } from '../../second-city/project.ts';
import { layOutEdition, proofPictures } from '../../support/edition.ts';

it.each([
  ['the flagship', {}],
  ['a second city', { project, edition: '2026' }],
])('%s has nothing that the web edition must not have', async (_, setting) => {
  const edition = await layOutEdition(setting);
  const report = new Report();
  await checkWeb(edition.volumes, await proofPictures(edition), edition.template, new Map(), report);
  const told = report.diagnostics.map(
    (one) => `${one.at?.sheet?.publication} ${one.at?.sheet?.page}: ${message(one, 'en')} ${hint(one, 'en')}`,
  );
  expect(told).toEqual([]);
});
