import { Report } from '../diagnostics/report.ts';
import { openPress, prepareArt, readBook } from '../pipeline.ts';
import { profileFolders } from '../project.ts';
import { openStudio } from '../studio.ts';
import { show } from './show.ts';
import { type CommonOptions, openProject } from './usage.ts';
import { say } from './words.ts';

/** `sasshi check`: reads and checks the desk. True when it is clean. */
export async function check(options: CommonOptions): Promise<boolean> {
  const project = await openProject(options);
  const report = new Report();
  // The faces tell which characters can be printed. A template that is broken must not hide what is wrong on the desk.
  const [studio] = await Promise.allSettled([openStudio(project)]);
  const faces = studio.status === 'fulfilled' ? studio.value.faces : undefined;
  const book = await readBook(project.root, project.edition, report, faces);
  if (book) await prepareArt(book, project.root, report);
  if (book) await openPress(book, profileFolders(project), report);
  const passed = await show(report, options);
  if (studio.status === 'rejected') throw studio.reason;
  if (options.format === 'terminal' && report.diagnostics.length === 0) {
    process.stdout.write(`${say(options.lang, 'clean')}\n`);
  }
  return passed;
}
