import type { Template } from '#model';
import { brochure } from './brochure/index.ts';
import { departments } from './departments/index.ts';
import { salaries } from './salaries/index.ts';
import { faces, fallback } from './style/faces.ts';
import { format } from './style/format.ts';
import { swatches } from './style/swatches.ts';

/** The studio's only door. */
const template: Template = {
  format,
  swatches,
  faces,
  fallback,
  publications: { brochure, departments, salaries },
};

export default template;
