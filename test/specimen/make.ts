import { createRequire } from 'node:module';
import { Report } from '../../src/diagnostics/report.ts';
import type { Template } from '../../src/model/index.ts';
import { proof } from '../../src/proof/proof.ts';
import { openFaces } from '../../src/typeset/fonts/store.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { faces, fallback } from '../../templates/style/faces.ts';
import { format } from '../../templates/style/format.ts';
import { swatches } from '../../templates/style/swatches.ts';
import { specimen } from './specimen.tsx';

const { resolve } = createRequire(import.meta.url);

const template = { format, swatches, faces, fallback, publications: {} } as unknown as Template;

const imprint = { producer: 'Sasshi', date: new Date('2024-04-01T00:00:00Z') };

/** The specimen as a PDF, and what was found wrong with it. */
export async function makeSpecimen() {
  const report = new Report();
  const volume = { name: 'specimen', title: '組版見本', language: 'ja', entries: [specimen] };
  const store = openFaces(faces, fallback, resolve);
  const pages = await typeset('specimen', volume, new Map(), template, new Map(), store, report);
  return { bytes: await proof(pages, new Map(), template, imprint), diagnostics: report.diagnostics };
}
