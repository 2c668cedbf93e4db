import { putBack, setPage } from './aside.ts';
import { installComposer } from './composer.ts';
import type { FaceStore } from './fonts/store.ts';
import type { Instance, LaidNode } from './nodes.ts';

/** The declared type lacks the font store, and knows react-pdf's own nodes only. */
type Layout = (root: Instance, faces: FaceStore) => Promise<{ children: LaidNode[] }>;

/** Loads react-pdf's layout, which takes a while. */
const loadLayout = async (): Promise<Layout> =>
  (await import('@react-pdf/layout')).default as unknown as Layout;

/**
 * Lays out pages with react-pdf: styles, flex boxes, lines by our composer. Loads it on first use, and spares it the pages
 * of which everything has been set aside.
 */
export async function layOut(pages: Instance[], faces: FaceStore): Promise<LaidNode[]> {
  const set = pages.map(setPage);
  const rest = (
    await layOutWhole(
      pages.filter((_, index) => !set[index]),
      faces,
    )
  ).values();
  return set.map((page) => page ?? putBack(rest.next().value!));
}

async function layOutWhole(pages: Instance[], faces: FaceStore): Promise<LaidNode[]> {
  if (pages.length === 0) return [];
  installComposer();
  const layoutDocument = await loadLayout();
  const laid = await layoutDocument(
    { type: 'DOCUMENT', props: {}, style: {}, box: {}, children: pages },
    faces,
  );
  return laid.children;
}
