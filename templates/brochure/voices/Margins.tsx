import { Placed } from '../../parts/Placed.tsx';
import type { SwatchName } from '../../style/swatches.ts';

/** The name of the section in the margin over a spread that does not open it. */
export const Kicker = ({ label, color }: { label: string; color: SwatchName }) => (
  <Placed
    x={14}
    y={17}
    w={90}
    size={13}
    feed={13}
    family="display"
    weight={700}
    color={color}
    tracking={0.14}
    role="H1"
  >
    {label}
  </Placed>
);

/** The note beside the folio of the recto. */
export const FootNote = ({ note }: { note: string }) => (
  <Placed right={182} y={286.1} w={120} size={9} feed={14} role="Note">
    {note}
  </Placed>
);
