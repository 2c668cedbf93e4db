import type { ReactNode } from 'react';
import type { PortraitParameters } from '#model';
import { group, n } from './pen.tsx';
import { beards } from './portrait/beard.tsx';
import { collarBehind, drawNeck, garments } from './portrait/clothes.tsx';
import { drawFace, FACES, jawline } from './portrait/face.tsx';
import { brows, drawGlasses, eyes, mouths } from './portrait/features.tsx';
import { gears } from './portrait/gear.tsx';
import { hairBehind, hairInFront, hairUnderGear, showsEars } from './portrait/hair.tsx';
import { drawPose } from './portrait/pose.tsx';
import { cloth, hairTone, skin } from './portrait/tones.ts';

/** Room a portrait needs, in its own units round the centre of the face; what is in front of the bust may stand out. */
export const BUST = { left: -95, top: -78, width: 190, height: 220 };

/** Where the bust is cut: something must cover it. */
export const CUT = 142;

/** Shoulders as drawn are a little broad for the head. */
const SHOULDERS = 0.94;

/** How far the head goes with each degree that the shoulders lean, and forward with each unit that it turns. */
const SWAY = 1.4;
const SHIFT = 0.35;

/**
 * A drawn portrait: two tones a material, light from the upper left, no outlines. Its units are those of `BUST`.
 * @throws Error when the pose is unknown.
 */
export function Portrait({ of }: { of: PortraitParameters }): ReactNode {
  const face = FACES[of.face];
  const { turn = 2, tilt = 0, build = 1, lean = 0, neck = 0, stature = 1 } = of;
  const wide = `scale(${n(face.temple / FACES.oval.temple)} 1)`;
  const tones = { skin: skin[of.skin], cloth: cloth[of.cloth] };
  const accent = of.accent && cloth[of.accent];
  const carried = `translate(${n(SWAY * lean + SHIFT * turn)} ${-neck}) rotate(${tilt} 0 46)`;
  return group(
    stature === 1 ? undefined : `translate(0 ${n(CUT * (1 - stature))}) scale(${stature})`,
    group(
      `${carried} translate(${n(-2 * SHIFT * turn)} 0) ${wide}`,
      hairBehind(of.hair, hairTone[of.hairTone]),
    ),
    group(
      `translate(0 ${face.foot - FACES.oval.foot}) rotate(${lean} 0 ${CUT}) scale(${n(build * SHOULDERS)} 1)`,
      collarBehind(of.wear, tones.cloth),
      group(`translate(0 ${-neck / 2}) scale(1 ${n(1 + neck / 60)})`, drawNeck(tones.skin)),
      garments[of.wear]({ ...tones, accent }),
    ),
    group(carried, head(of, wide)),
    of.pose && group(undefined, drawPose(of.pose, tones)),
  );
}

/** @param wide transform that fits hair and gear to the width of the face */
function head(of: PortraitParameters, wide: string): ReactNode[] {
  const face = FACES[of.face];
  const hair = hairTone[of.hairTone];
  const { turn = 2, brow = 2.6, age = 30, eyes: look = 'open', mouth = 'smile', gearTone = 'fukasa' } = of;
  return [
    ...drawFace(face, turn, age, skin[of.skin], showsEars(of)),
    of.beard && beards[of.beard](turn, hair, jawline(face, turn)),
    brow > 0 && brows(turn, brow, look === 'smile', hair),
    ...eyes[look](turn),
    ...mouths[mouth](turn),
    group(wide, of.gear ? hairUnderGear(hair) : hairInFront(of.hair, hair)),
    of.glasses && drawGlasses(of.glasses, turn, face.temple),
    of.gear && group(`translate(${n(SHIFT * turn)} -4.5) ${wide}`, gears[of.gear](cloth[gearTone])),
  ];
}
