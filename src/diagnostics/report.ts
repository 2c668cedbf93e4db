import { catalogue, type RuleId } from './catalogue.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/** Collects the problems of all stages in the order they are found. Stages get it as their last argument. */
export class Report {
  readonly diagnostics: Diagnostic[] = [];

  /** Adds a problem; its severity is the catalogue's. */
  add(rule: RuleId, values: Diagnostic['values'] = {}, at?: Place, excerpt?: string): void {
    this.diagnostics.push({ rule, severity: catalogue[rule].severity, values, at, excerpt });
  }

  get errors(): number {
    return this.diagnostics.filter((one) => one.severity === 'error').length;
  }

  get warnings(): number {
    return this.diagnostics.length - this.errors;
  }

  get clean(): boolean {
    return this.errors === 0;
  }
}
