import { suggestion } from '../nearest.ts';
import { type DeskRule, repeated, rule } from './rule.ts';

/** The bureaus, their sections, and who speaks for them. */
export const organisationRules: readonly DeskRule[] = [
  rule('content/number-gap', ['departments'], ({ departments }, note) => {
    departments.forEach((department, index) => {
      const wanted = index + 1;
      if (department.no !== wanted) note({ found: department.no, wanted }, department, ['no']);
    });
  }),

  rule('content/listed-twice', ['departments'], ({ departments }, note) => {
    for (const index of repeated(departments, ({ name }) => name)) {
      const department = departments[index]!;
      note({ name: department.name }, department, ['name']);
    }
    for (const department of departments) {
      for (const index of repeated(department.sections, ({ name }) => name)) {
        note({ name: department.sections[index]!.name }, department, ['sections', index, 'name']);
      }
    }
  }),

  rule('content/contact-section', ['departments'], ({ departments }, note) => {
    for (const department of departments) {
      const sections = department.sections.map(({ name }) => name);
      if (sections.includes(department.contact)) continue;
      const values = { name: department.contact, ...suggestion(department.contact, sections) };
      note(values, department, ['contact']);
    }
  }),

  rule('content/unknown-bureau', ['departments', 'voices'], ({ departments, voices }, note) => {
    const names = departments.map(({ name }) => name);
    for (const voice of voices) {
      if (voice.bureau === undefined || names.includes(voice.bureau)) continue;
      note({ name: voice.bureau, ...suggestion(voice.bureau, names) }, voice, ['bureau']);
    }
  }),
];
