/** The writer: laid-out pages in, PDF bytes out. */

export { pathBounds } from './bounds.ts';
export type { ObjectFile } from './file.ts';
export type { FaceCache } from './fonts/face.ts';
export * from './imprint.ts';
export { type Dict, name, type Ref, type Stream, type Value } from './objects.ts';
export type * from './policy.ts';
export { screenColours, trimmed } from './screen.ts';
export { writePdf } from './write.ts';
