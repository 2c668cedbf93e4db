import type { Initiative } from '#model';
import { Canvas, fill } from '../../art/pen.tsx';
import { drop } from '../../art/ribbon.ts';
import { At } from '../../parts/At.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ProseText } from '../../parts/ProseText.tsx';
import { Words } from '../../parts/Words.tsx';
import { ems } from '../../style/measure.ts';
import { scale } from '../../style/scale.ts';

interface InitiativeTextProps {
  initiative: Initiative;
  x: number;
  y: number;
  w: number;
}

/** Sizes in Q that a title may have, and that of words in brackets at its end. */
const TITLE = [20, 18, 16, 13] as const;
const BRACKET = 13;
const FEED = 32;

/** Place of the title beside its drop, in mm. */
const INDENT = 8.4;

/** An initiative: the number of its vision in a drop, its title, its text. */
export function InitiativeText({ initiative, x, y, w }: InitiativeTextProps) {
  return (
    <>
      <Canvas x={x} y={y - 2} w={6} h={9.6}>
        {fill(drop(x + 3, y - 1.6, 9.1), 'fukasa')}
      </Canvas>
      <Placed
        x={x}
        y={y + 2}
        w={6}
        size={13}
        feed={20}
        family="figures"
        weight={700}
        color="shiro"
        align="center"
        role="Lbl"
      >
        {String(initiative.vision)}
      </Placed>
      <Title title={initiative.title} x={x + INDENT} y={y} w={w - INDENT} />
      <At x={x} y={y + 11.2} w={w}>
        <ProseText prose={initiative.body} {...scale.body} />
      </At>
    </>
  );
}

/** The largest size at which the title keeps on its line; what stands in brackets at its end is smaller. */
function Title({ title, x, y, w }: { title: string; x: number; y: number; w: number }) {
  const [, name, bracket] = /^(.+?)(（[^（）]+）)?$/u.exec(title)!;
  const behind = bracket ? (ems(bracket) * BRACKET) / 4 : 0;
  const size = TITLE.find((q) => (ems(name!) * q) / 4 + behind <= w) ?? BRACKET;
  return (
    <At x={x} y={y} w={w + 2}>
      <Words size={size} feed={FEED} weight={700} color="fukasa" role="H3">
        {name}
        {bracket && (
          <Words size={BRACKET} feed={FEED} weight={700} color="fukasa" role="Span">
            {bracket}
          </Words>
        )}
      </Words>
    </At>
  );
}
