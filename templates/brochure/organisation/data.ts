import type { Department, Work } from '#model';

export interface OrganisationData {
  work: Work;
  departments: Department[];
  /** The day the organisation stands on. */
  asOf: string;
}
