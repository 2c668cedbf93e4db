import type { Conditions, Growth, Salaries } from '#model';

export interface ConditionsData {
  salaries: Salaries;
  conditions: Conditions;
  growth: Growth;
}
