import { annotationMutations } from './annotations.ts';
import type { Draft } from './draft.ts';
import { fontMutations } from './fonts.ts';
import { structureMutations } from './structure.ts';

/** One thing wrong: the rule that finds it, what it is, and how it comes about. */
export type Mutation = [rule: string, what: string, spoil: (draft: Draft) => void];

/** A faulty file for each condition that is judged. */
export const mutations: readonly Mutation[] = [
  ...structureMutations,
  ...annotationMutations,
  ...fontMutations,
];
