/** The model's door for templates: types, units and the flatplan, nothing that loads a schema library. */
export type * from './art.ts';
export type * from './book.ts';
export * from './flatplan.ts';
export type * from './pages.ts';
export * from './template.ts';
export * from './units.ts';
