import { describe, expect, it } from 'vitest';
import type { Book } from '../../../src/model/index.ts';
import { department } from '../../../templates/departments/department.tsx';
import { departments } from '../../../templates/departments/index.ts';
import { sample } from '../../../templates/departments/sample.ts';

const book = {
  edition: { title: '職員募集', year: 2024, asOf: { default: '2024-04-01' } },
  departments: [
    { ...sample.department, slug: 'seisaku', name: '政策局' },
    { ...sample.department, slug: 'somu', name: '総務局' },
  ],
  voices: [{ ...sample.voice, bureau: '総務局' }],
  voicesHeads: { heading: '声', note: '所属は取材時' },
  contact: sample.contact,
  city: { wards: [{ name: '東区' }] },
  work: { label: '組織' },
  flatplan: { pages: 8, sheets: [{ sheet: 'organisation', pages: ['P3', 'P4'] }], references: [] },
} as unknown as Book;

const castOff = () => ({ lines: [], left: 0 });

describe('the publication of the departments', () => {
  it('is one volume of one page a department, in their order and without folio', () => {
    const volumes = departments.volumes(book, castOff);
    expect(volumes.map(({ name }) => name)).toEqual(['departments/seisaku', 'departments/somu']);
    expect(volumes.map(({ entries }) => entries[0]!.slots)).toEqual([
      [{ label: 'P1', side: 'recto' }],
      [{ label: 'P1', side: 'recto' }],
    ]);
  });

  it('gives each sheet its department and the voice from it, if there is one', () => {
    const [first, second] = departments
      .volumes(book, castOff)
      .map(({ entries }) => department.data(book, entries[0]!.entry));
    expect([first!.department.name, second!.department.name]).toEqual(['政策局', '総務局']);
    expect(first!.voice).toBeUndefined();
    expect(second!.voice?.bureau).toBe('総務局');
  });

  it('tells where the brochure shows all departments, if it does', () => {
    const entry = { sheet: 'department', pages: ['P1'], of: ['somu'] };
    expect(department.data(book, entry).organisation).toEqual({ label: '組織', pages: '3・4' });
    const without = { ...book, flatplan: { ...book.flatplan, sheets: [] } };
    expect(department.data(without, entry).organisation).toBeUndefined();
  });

  it('refuses a department that the book does not have', () => {
    const entry = { sheet: 'department', pages: ['P1'], of: ['kujira'] };
    expect(() => department.data(book, entry)).toThrow('kujira');
  });
});
