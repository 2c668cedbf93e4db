import { createRequire } from 'node:module';
import { Report } from '../../src/diagnostics/report.ts';
import type { Template } from '../../src/model/index.ts';
import { proof } from '../../src/proof/proof.ts';
import { openFaces } from '../../src/typeset/fonts/store.ts';
import { typeset } from '../../src/typeset/typeset.ts';
import { sheets } from '../../templates/kit/sheets.tsx';
import { faces, fallback } from '../../templates/style/faces.ts';
import { format } from '../../templates/style/format.ts';
import { swatches } from '../../templates/style/swatches.ts';

const { resolve } = createRequire(import.meta.url);

const template = { format, swatches, faces, fallback, publications: {} } as unknown as Template;

const entries = sheets.map(({ label, draw }) => ({
  entry: { sheet: 'kit', pages: [label] },
  slots: [{ label, side: 'recto' as const }],
  draw,
}));

/** The kit as a PDF, and what was found wrong with it. */
export async function makeKit() {
  const report = new Report();
  const volume = { name: 'kit', title: '部品の見本帳', language: 'ja', entries };
  const store = openFaces(faces, fallback, resolve);
  const pages = await typeset('kit', volume, new Map(), template, new Map(), store, report);
  const imprint = { producer: 'Sasshi', date: new Date('2024-04-01T00:00:00Z') };
  return { bytes: await proof(pages, new Map(), template, imprint), diagnostics: report.diagnostics };
}
