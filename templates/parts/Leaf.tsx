import { Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { ink, page, type SwatchName, scale, tones } from '#house';
import { mm, type PageSlot } from '#model';
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
export function Leaf({ slot, ground, folioColor = tones.head, children }: LeafProps) {
  return (
    <Page size={[mm(page.w), mm(page.h)]} experimentalPagination wrap={false}>
      {ground && <Ground swatch={ground} />}
      {children}
      {slot.folio && <Folio slot={slot} color={folioColor} />}
    </Page>
  );
}

function Ground({ swatch }: { swatch: SwatchName }) {
  const bleed = mm(page.bleed);
  return (
    <View
      role="Artifact"
      style={{
        position: 'absolute',
        left: -bleed,
        top: -bleed,
        width: mm(page.w) + 2 * bleed,
        height: mm(page.h) + 2 * bleed,
        backgroundColor: ink(swatch),
      }}
    />
  );
}

/** ノンブル: at the fore-edge of the foot. */
function Folio({ slot, color }: { slot: PageSlot; color: SwatchName }) {
  const side = slot.side === 'verso' ? 'left' : 'right';
  return (
    <At
      {...(slot.side === 'verso' ? { x: page.foreEdge } : { right: page.w - page.foreEdge })}
      y={page.folio}
      w={20}
      h={4.5}
      role="Artifact"
    >
      <Words {...scale.folio} family="figures" color={color} align={side} role="Artifact">
        {slot.folio}
      </Words>
    </At>
  );
}

/** Children of a spread, given in spread coordinates (from 0 to twice the page's width, in mm), as they fall on this page. */
export function Across({ slot, children }: { slot: PageSlot; children: ReactNode }) {
  const left = slot.side === 'verso' ? 0 : -mm(page.w);
  return (
    <View style={{ position: 'absolute', left, top: 0, width: mm(2 * page.w), height: mm(page.h) }}>
      {children}
    </View>
  );
}
