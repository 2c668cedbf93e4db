import { installComposer } from './composer.ts';
import type { FaceStore } from './fonts/store.ts';
import type { Instance, LaidNode } from './nodes.ts';

/** The declared type lacks the font store, and knows react-pdf's own nodes only. */
type Layout = (root: Instance, faces: FaceStore) => Promise<{ children: LaidNode[] }>;

/** Loads react-pdf's layout, which takes a while; who knows that it will be needed may call this ahead. */
export const loadLayout = async (): Promise<Layout> =>
  (await import('@react-pdf/layout')).default as unknown as Layout;

/** Lays out pages with react-pdf: styles, flex boxes, lines by our composer. Loads it on first use. */
export async function layOut(pages: Instance[], faces: FaceStore): Promise<LaidNode[]> {
  installComposer();
  const layoutDocument = await loadLayout();
  const laid = await layoutDocument(
    { type: 'DOCUMENT', props: {}, style: {}, box: {}, children: pages },
    faces,
  );
  return laid.children;
}
