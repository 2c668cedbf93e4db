import type { Use } from '../art/uses.ts';
import type { Report } from '../diagnostics/report.ts';
import type { Rasters } from '../model/art.ts';
import type { Pages } from '../model/pages.ts';
import type { PressJob } from '../model/press.ts';
import type { CastOff, Template } from '../model/template.ts';
import type { FaceCache } from '../pdf/pdf.ts';
import { collectionOf } from './collection.ts';
import type { Order, PressVolume, TargetName } from './order.ts';

/** A publication laid out, with what its targets write from. */
export interface Laid {
  order: Order;
  volumes: Pages[];
  template: Template;
  /** Fonts that were opened. */
  opened: FaceCache;
  castOff: CastOff;
  /** The pictures on the pages as a use asks for them. */
  reproduce: (use: Use) => Promise<Rasters>;
}

interface Target {
  /** What it asks of its pictures. */
  pictures: (order: Order) => Promise<Use>;
  /** Whether a publication of several volumes is also delivered as one file. */
  collects: boolean;
  /** Tells what keeps the laid-out pages, or their pictures, from being written. */
  check?: (laid: Laid, pictures: Rasters, report: Report) => Promise<void>;
  write: (pages: Pages, pictures: Rasters, laid: Laid, report: Report) => Promise<Uint8Array>;
  /** Tells what is wrong with a written file, as a stranger sees it. */
  inspect?: (
    bytes: Uint8Array,
    pages: Pages,
    order: Order,
    report: Report,
  ) => Promise<PressVolume | undefined>;
  /** Writes what goes with the PDFs of an edition, by path in the folder of the target. */
  beside?: (laid: Laid, pictures: Rasters) => Promise<{ path: string; pages?: number; bytes: Uint8Array }[]>;
}

/** 出力先. A new target is a new row: a policy of the writer over the same Pages. */
export const targets: Record<TargetName, Target> = {
  proof: {
    pictures: async () => (await import('../art/uses.ts')).uses.proof,
    collects: true,
    write: async (pages, pictures, { template, order, opened }) =>
      (await import('../proof/proof.ts')).proof(pages, pictures, template, order.imprint, opened),
  },
  press: {
    pictures: async ({ press }) => (await import('../art/uses.ts')).uses.press(conditionOf(press!)),
    // A printer finds each sheet once.
    collects: false,
    check: async ({ volumes, template, order }, pictures, report) =>
      (await import('../press/press.ts')).checkPress(volumes, pictures, template, order.press!, report),
    write: async (pages, pictures, { template, order, opened }) =>
      (await import('../press/press.ts')).press(
        pages,
        pictures,
        template,
        order.press!,
        order.imprint,
        opened,
      ),
    inspect: async (...asked) => (await import('./inspection.ts')).inspectPress(...asked),
    beside: async (laid) => [await sampleCopy(laid)],
  },
  web: {
    pictures: async () => (await import('../art/uses.ts')).uses.web,
    collects: true,
    check: async ({ volumes, template, order: { work } }, pictures, report) => {
      const origins = work.kind === 'edition' ? work.book.origins : new Map();
      await (await import('../web/checks/checks.ts')).checkWeb(volumes, pictures, template, origins, report);
    },
    write: async (pages, pictures, { template, order, opened }, report) => {
      const [{ web }, { keepsUa1 }] = await Promise.all([
        import('../web/web.ts'),
        import('./accessibility.ts'),
      ]);
      const fulfils = (bytes: Uint8Array) => keepsUa1(bytes, pages, order, report);
      return web(pages, pictures, template, order.imprint, opened, fulfils);
    },
    beside: async ({ volumes, template, order, castOff }, pictures) =>
      (await import('../twin/twin.ts')).twin(volumes, pictures, template, order, castOff),
  },
};

const conditionOf = ({ profile, intent, inkLimit }: PressJob) => ({ profile: profile.icc, intent, inkLimit });

/** 見本: what the printer's proof is compared with, one file for each publication. */
async function sampleCopy({ order, volumes, template, opened, reproduce }: Laid) {
  const [{ uses }, { sample }] = await Promise.all([import('../art/uses.ts'), import('../proof/sample.ts')]);
  const pages = collectionOf(volumes, order) ?? volumes[0]!;
  const bytes = await sample(pages, await reproduce(uses.proof), template, order.imprint, opened);
  return { path: `sample/${order.publication}-sample.pdf`, pages: pages.pages.length, bytes };
}
