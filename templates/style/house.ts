/**
 * The house: what a city decides once, page, swatches, faces and type. The parts of the kit ask for it by the name `#house`,
 * which is this file in the flagship and `templates/style/house.ts` in every other project.
 */
export { fallback, families, figureWidths } from './faces.ts';
export { page } from './format.ts';
export { scale } from './scale.ts';
export { ink, type SwatchName, swatches, tones } from './swatches.ts';
