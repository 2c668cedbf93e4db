/** The model's door for templates: types and units, nothing that loads a schema library. */
export type * from './art.ts';
export type * from './book.ts';
export type * from './pages.ts';
export * from './template.ts';
export * from './units.ts';
