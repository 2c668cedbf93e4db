/** In the place of the package `linkedom`: BudouX asks for it, but only its part for HTML would use it. */
export const DOMParser = undefined;
