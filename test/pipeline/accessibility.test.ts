import { describe, expect, it } from 'vitest';
import { Report } from '../../src/diagnostics/report.ts';
import { keepsUa1 } from '../../src/pipeline/accessibility.ts';
import type { Order } from '../../src/pipeline/order.ts';
import { Draft } from '../preflight/ua1/draft.ts';
import { imprint, page, pagesOf } from '../support/pdf.ts';

const order: Order = {
  publication: 'brochure',
  targets: ['web'],
  work: { kind: 'samples', sheets: [] },
  imprint,
};
const pages = { ...pagesOf(page([], '表1')), name: 'brochure' };

describe('a written web edition', () => {
  it('may claim to be accessible when nothing is wrong', async () => {
    const report = new Report();
    expect(await keepsUa1(new Draft().bytes, pages, order, report)).toBe(true);
    expect(report.diagnostics).toEqual([]);
  });

  it('may not when something is, which is told at its page', async () => {
    const draft = new Draft();
    draft.change('figure', '/Alt (A square)', '');
    const report = new Report();
    expect(await keepsUa1(draft.bytes, pages, order, report)).toBe(false);
    expect(report.diagnostics).toMatchObject([
      {
        rule: 'preflight/ua1-13-004',
        severity: 'error',
        at: { sheet: { publication: 'web/brochure.pdf', page: '表1' } },
      },
    ]);
  });
});
