import type { Facts } from '../facts/facts.ts';

/** Whether a rule has anything to look at in a file. */
type Applies = (facts: Facts) => boolean;

/** There are elements of one of these roles. */
export const has =
  (...roles: (string | RegExp)[]): Applies =>
  ({ structure }) =>
    structure.elements.some(
      ({ role }) =>
        role !== undefined && roles.some((one) => (typeof one === 'string' ? one === role : one.test(role))),
    );

/** There are annotations, of this subtype if one is given. */
export const hasAnnotation =
  (wanted?: string): Applies =>
  ({ annotations }) =>
    annotations.some(({ subtype }) => wanted === undefined || subtype === wanted);

/** Text is set in a font of such a kind. */
export const hasFont =
  (kinds: RegExp): Applies =>
  ({ fonts, hiddenFonts }) =>
    [...fonts, ...hiddenFonts].some(({ facts }) => kinds.test(facts.kind));
