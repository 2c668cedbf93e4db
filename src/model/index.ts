/** The model's door for templates: types, units, annotations, phrases and the flatplan, nothing that loads a schema library. */
export * from './annotations.ts';
export type * from './art.ts';
export type * from './book.ts';
export * from './flatplan.ts';
export * from './matrix.ts';
export type * from './pages.ts';
export * from './phrases.ts';
export type * from './press.ts';
export * from './template.ts';
export * from './units.ts';
export type * from './vertical.ts';
