import { Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { mm, type PageSlot } from '#model';
import { format } from '../style/format.ts';
import { ink, type SwatchName } from '../style/swatches.ts';
import { At } from './At.tsx';
import { Words } from './Words.tsx';

interface LeafProps {
  slot: PageSlot;
  /** Ground of the whole page, out to the bleed. */
  ground?: SwatchName;
  folioColor?: SwatchName;
  children: ReactNode;
}

/** One page at trim size, with its folio at the fore-edge. */
export function Leaf({ slot, ground, folioColor = 'fukasa', children }: LeafProps) {
  const { width, height } = format.trim;
  return (
    <Page size={[width, height]} experimentalPagination wrap={false}>
      {ground && <Ground swatch={ground} />}
      {children}
      {slot.folio && <Folio slot={slot} color={folioColor} />}
    </Page>
  );
}

function Ground({ swatch }: { swatch: SwatchName }) {
  const { trim, bleed } = format;
  return (
    <View
      role="Artifact"
      style={{
        position: 'absolute',
        left: -bleed,
        top: -bleed,
        width: trim.width + 2 * bleed,
        height: trim.height + 2 * bleed,
        backgroundColor: ink(swatch),
      }}
    />
  );
}

/** ノンブル: at the fore-edge of the foot. */
function Folio({ slot, color }: { slot: PageSlot; color: SwatchName }) {
  const side = slot.side === 'verso' ? 'left' : 'right';
  return (
    <At {...(slot.side === 'verso' ? { x: 14 } : { right: 196 })} y={285.5} w={20} h={4.5} role="Artifact">
      <Words size={11} feed={17} family="figures" color={color} align={side} role="Artifact">
        {slot.folio}
      </Words>
    </At>
  );
}

/** Children of a spread, given in spread coordinates (0 to 420 mm), as they fall on this page. */
export function Across({ slot, children }: { slot: PageSlot; children: ReactNode }) {
  const left = slot.side === 'verso' ? 0 : -mm(210);
  return (
    <View style={{ position: 'absolute', left, top: 0, width: mm(420), height: mm(297) }}>{children}</View>
  );
}
