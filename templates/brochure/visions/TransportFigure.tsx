import type { Initiative } from '#model';
import { Placed } from '../../parts/Placed.tsx';
import { scale } from '../../style/scale.ts';
import { Mix } from './Mix.tsx';
import { Reaches } from './Reaches.tsx';

type Transport = Extract<Initiative['figure'], { kind: 'transport' }>;

/** Minutes by road from the centre, and how people move now and later. */
export function TransportFigure({ figure, x, w }: { figure: Transport; x: number; w: number }) {
  return (
    <>
      <Reaches figure={figure} x={x} w={w} />
      <Mix figure={figure} x={x} w={w} />
      <Placed right={x + w} y={233.2} w={w} {...scale.note}>
        {figure.source}
      </Placed>
    </>
  );
}
