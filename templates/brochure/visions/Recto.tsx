import type { Initiative } from '#model';
import { Canvas } from '../../art/pen.tsx';
import { As } from '../../parts/As.tsx';
import { Kicker } from '../../parts/Kicker.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { AppFigure } from './AppFigure.tsx';
import type { VisionsData } from './data.ts';
import { HotlineFigure } from './HotlineFigure.tsx';
import { InitiativeText } from './InitiativeText.tsx';
import { ringRadius } from './ring.ts';
import { StagesFigure } from './StagesFigure.tsx';
import { TransportFigure } from './TransportFigure.tsx';
import { ringAndLine } from './Water.tsx';

/** Two columns: what stands on the line is told over its figure, what hangs under the line under it. */
const COLUMNS = [226, 322] as const;
const ROWS = { above: 38.4, under: 241.4 } as const;
const WIDTH = 84;

/** Where the figures belong. */
const SIDES = {
  hotline: 'above',
  app: 'above',
  stages: 'under',
  transport: 'under',
} as const satisfies Record<Initiative['figure']['kind'], keyof typeof ROWS>;

/** Each initiative in the next column of its row. */
function placesOf(initiatives: readonly Initiative[]) {
  const taken = { above: 0, under: 0 };
  return initiatives.map((initiative) => {
    const side = SIDES[initiative.figure.kind];
    const x = COLUMNS[taken[side]++];
    if (x === undefined) throw new Error(`the sheet has room for two figures ${side} the line`);
    return { initiative, x, textY: ROWS[side] };
  });
}

/** Four initiatives, two above the line and two under it. In coordinates of the spread. */
export function Recto({ visions, initiatives }: VisionsData) {
  return (
    <>
      <Kicker x={226} w={180} label={visions.initiativesLabel} />
      <Placed
        x={226}
        y={20}
        w={180}
        size={32}
        feed={44}
        family="display"
        weight={700}
        color="fukasa"
        role="H2"
      >
        {visions.initiativesHeading}
      </Placed>
      <As role="L">
        {placesOf(initiatives).map(({ initiative, x, textY }) => (
          <As key={initiative.slug} role="LI">
            <InitiativeText initiative={initiative} x={x} y={textY} w={WIDTH} />
            <Figure figure={initiative.figure} x={x} />
          </As>
        ))}
      </As>
      <Canvas x={210} y={130} w={213} h={60}>
        {ringAndLine(ringRadius(visions.visions))}
      </Canvas>
    </>
  );
}

function Figure({ figure, x }: { figure: Initiative['figure']; x: number }) {
  switch (figure.kind) {
    case 'hotline':
      return <HotlineFigure figure={figure} x={x} w={WIDTH} />;
    case 'app':
      return <AppFigure figure={figure} x={x} w={WIDTH} />;
    case 'stages':
      return <StagesFigure figure={figure} x={x} w={WIDTH} />;
    case 'transport':
      return <TransportFigure figure={figure} x={x} w={WIDTH} />;
  }
}
