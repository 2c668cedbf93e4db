import type { Initiative, Visions } from '#model';

export interface VisionsData {
  visions: Visions;
  initiatives: Initiative[];
}
