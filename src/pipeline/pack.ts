import type { Book } from '../model/book.ts';
import type { PressJob } from '../model/press.ts';
import { type ParcelFile, papersFor, zipped } from '../parcel/parcel.ts';
import type { Artifact, Imprint } from './order.ts';

/** What the parcel is made for. */
export interface Consignment {
  book: Book;
  job: PressJob;
  imprint: Imprint;
  /** Also as one file. */
  zip: boolean;
}

const FOLDER = 'press/';

/** The papers that go to the printer with the files for the press, and the whole as one file where that is wished. */
export function pack(artifacts: readonly Artifact[], { book, job, imprint, zip }: Consignment): Artifact[] {
  const files = artifacts
    .filter(({ target }) => target === 'press')
    .map(({ path, bytes, pages, publication, volume }): ParcelFile => {
      const inside = path.slice(FOLDER.length);
      return { path: inside, bytes, pages, ...(volume && { volume: { publication, ...volume } }) };
    });
  const papers = papersFor(files, { edition: book.edition, contact: book.contact, job });
  const folder = `press-${book.edition.year}`;
  const made = papers.map(({ path, bytes }) => ({ path: FOLDER + path, bytes }));
  if (zip) made.push({ path: 'press.zip', bytes: zipped([...files, ...papers], folder, imprint.date) });
  return made.map((file) => ({ ...file, publication: 'parcel', target: 'press', faces: [] }));
}
