import type { StoriesHeads, Story } from '#model';

export interface LifestoryData {
  heads: StoriesHeads;
  stories: Story[];
  /** Year of the edition: where the careers have come to. */
  year: number;
}
