import { join } from 'node:path';
import { root } from '../support/sasshi.ts';

/** Shiomi, a harbour city: content and templates of its own, built from the parts of the kit. */
export const project = join(root, 'test/fixtures/second-city');
