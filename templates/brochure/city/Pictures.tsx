import type { ReactNode } from 'react';
import type { City } from '#model';
import { camp } from '../../art/camp.tsx';
import { Canvas } from '../../art/pen.tsx';
import { station } from '../../art/station.tsx';
import { As } from '../../parts/As.tsx';
import { At } from '../../parts/At.tsx';
import { Photograph } from '../../parts/Photograph.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { named } from '../../style/named.ts';

type Picture = City['pictures'][number];

/** Drawings of 86 x 52 mm that stand in while there is no photograph, by the name that content gives them. */
const drawings: Record<string, () => ReactNode> = { station, camp };

const W = 86;
const H = 52;

/** Height of the drawings above their zero, which is sky. */
const ABOVE = 6;

/** Two captioned pictures side by side at the foot of P4. */
export const Pictures = ({ pictures }: { pictures: Picture[] }) =>
  pictures.map((picture, index) => (
    <Captioned key={picture.caption} picture={picture} x={16 + index * (W + 8)} y={211} />
  ));

function Captioned({ picture, x, y }: { picture: Picture; x: number; y: number }) {
  const { photo, drawing = '', caption, alt } = picture;
  return (
    <As role="Figure" alt={photo?.alt ?? alt}>
      {photo ? (
        <At x={x} y={y} w={W} h={H}>
          <Photograph photo={photo} w={W} h={H} part />
        </At>
      ) : (
        <Canvas x={x} y={y} w={W} h={H} viewBox={[0, -ABOVE, W, H]} part>
          {named(drawings, drawing, 'まちの姿の絵')()}
        </Canvas>
      )}
      <Placed x={x} y={y + H + 2.2} w={W} size={11} feed={17} role="Caption">
        {caption}
      </Placed>
    </As>
  );
}
