import { collected } from '../preflight/preflight.ts';
import { checksums } from './checksums.ts';
import type { ParcelFile, Particulars } from './contents.ts';
import { ticketPage } from './page.ts';
import { ticketText } from './text.ts';
import { ticketOf } from './ticket.ts';

export type { ParcelFile, Particulars, Volume } from './contents.ts';
export { zipped } from './zip.ts';

/**
 * 入稿の書類: what goes to the printer with these files: the report of the preflight, the job ticket for people and for
 * pasting, the checksums of everything. Paths are within the parcel.
 */
export function papersFor(files: readonly ParcelFile[], particulars: Particulars): ParcelFile[] {
  const ticket = ticketOf(files, particulars);
  const checked = files.flatMap(({ path, volume }) =>
    volume ? [{ name: path, digest: volume.digest }] : [],
  );
  const papers = [
    { path: 'job-ticket.html', text: ticketPage(ticket) },
    { path: 'job-ticket.txt', text: ticketText(ticket) },
    { path: 'preflight.html', text: collected(ticket.job, checked) },
  ].map(({ path, text }): ParcelFile => ({ path, bytes: Buffer.from(text) }));
  return [...papers, { path: 'SHA256SUMS', bytes: Buffer.from(checksums([...files, ...papers])) }];
}
