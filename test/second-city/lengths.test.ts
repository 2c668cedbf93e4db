import { expect, it } from 'vitest';
import { compose, read, type Source } from '../../src/content/content.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { project } from './project.ts';

async function toldOf(edit: (desk: Source[]) => Source[]): Promise<string[]> {
  const report = new Report();
  compose(edit(await read(project, '2026', report)), report);
  return report.diagnostics.map(({ rule }) => rule);
}

it('holds texts to the lengths that the city promised, not to the usual ones', async () => {
  expect(await toldOf((desk) => desk)).toEqual([]);
  const usual = await toldOf((desk) =>
    desk.map((source) => ({ ...source, text: source.text?.replace(/^lengths:\n(?: .*\n)+/m, '') })),
  );
  expect(new Set(usual)).toEqual(new Set(['content/text-length']));
});
