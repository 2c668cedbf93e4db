import type { Check, Row } from './row.ts';

type Number = Row['rule'] extends infer Rule
  ? Rule extends `preflight/ua1-${infer Own}`
    ? Own
    : never
  : never;

/** A condition of the Matterhorn Protocol 1.1 with its clause of ISO 14289-1; `applies` where not every file has what it is about. */
export const condition = (number: Number, clause: string, find: Check, applies?: Row['applies']): Row => ({
  rule: `preflight/ua1-${number}`,
  severity: 'error',
  source: `ISO 14289-1, ${clause}${/^\d/.test(number) ? `; Matterhorn ${number}` : ''}`,
  find,
  ...(applies && { applies }),
});
