/** The room's door: files in, book out. */
export { compose } from './compose.ts';
export { read } from './read.ts';
export type { Coverage } from './rules/rule.ts';
export type { Source } from './source.ts';
