import type { Contact, Department, Voice } from '#model';

export interface DepartmentData {
  department: Department;
  /** Names of all departments, in their order. */
  names: string[];
  voice?: Voice;
  contact: Contact;
  /** Head of the voice, and the note on the affiliations. */
  voiceHead: string;
  voiceNote: string;
  /** What the sheet of all departments is called, and on which pages of the brochure it stands. */
  organisation?: { label: string; pages: string };
  runningHead: string;
  asOf: string;
  year: number;
  wards: string[];
}
