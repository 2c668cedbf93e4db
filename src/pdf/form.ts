import type { Box } from '#model';
import { type Dict, name, type Stream } from './objects.ts';

/** A transparency group (ISO 32000-1, 11.6.6): `bytes` painted by itself within the area, then laid down as a whole. */
export function transparencyGroup(area: Box, space: string, resources: Dict, bytes: Uint8Array): Stream {
  const { x, y, width, height } = area;
  const dict = {
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: [x, y, x + width, y + height],
    Group: { S: name('Transparency'), CS: name(space), I: true },
    Resources: resources,
  };
  return { dict, bytes };
}
