import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Origins } from './origins.ts';
import type { Box } from './pages/forme.ts';

/** Enters what is found on the pages of one sheet, each thing once a page, with its place on desk and sheet. */
export class Ledger {
  /** Label of the page that is being looked at. */
  page = '';
  private readonly entered = new Set<string>();

  constructor(
    private readonly publication: string,
    readonly origins: Origins,
    private readonly report: Report,
  ) {}

  /** `words`: the text it is about; `box`: where on the page. */
  readonly add = (rule: RuleId, values: Record<string, string | number>, words?: string, box?: Box): void => {
    const key = JSON.stringify([this.page, rule, values, words]);
    if (this.entered.has(key)) return;
    this.entered.add(key);
    const origin = words === undefined ? undefined : this.origins.nearest(words);
    this.report.add(rule, values, {
      ...(origin ? { desk: origin } : {}),
      sheet: { publication: this.publication, page: this.page, ...(box ? { box: rounded(box) } : {}) },
    });
  };
}

const rounded = ({ x, y, width, height }: Box): Box => {
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
};
