import type { Initiative } from '#model';
import { Canvas, fill } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { At } from '../../parts/At.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ProseText } from '../../parts/ProseText.tsx';
import { ems, fitSize } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';

interface InitiativeTextProps {
  initiative: Initiative;
  x: number;
  y: number;
  w: number;
}

/** An initiative: the number of its vision in a drop, its title, its text. */
export function InitiativeText({ initiative, x, y, w }: InitiativeTextProps) {
  const titleWidth = w - 8.4;
  const size = Math.min(
    20,
    Math.floor((titleWidth * 4) / ems(initiative.title)),
    fitSize(['見'], 20, titleWidth),
  );
  return (
    <>
      <Canvas x={x} y={y - 2} w={6} h={9.6}>
        {fill(drop(x + 3, y - 1.6, 9.1), 'fukasa')}
      </Canvas>
      <Placed
        x={x}
        y={y + 2}
        w={6}
        size={14}
        feed={20}
        family="figures"
        weight={700}
        color="shiro"
        align="center"
        role="Lbl"
      >
        {String(initiative.vision)}
      </Placed>
      <Placed
        x={x + 8.4}
        y={y}
        w={titleWidth + 2}
        size={size}
        feed={32}
        weight={700}
        color="fukasa"
        role="H3"
      >
        {initiative.title}
      </Placed>
      <At x={x} y={y + 11.2} w={w}>
        <ProseText prose={initiative.body} heading="H4" {...scale.body} />
      </At>
    </>
  );
}
