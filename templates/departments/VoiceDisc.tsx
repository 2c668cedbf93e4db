import { G } from '@react-pdf/renderer';
import type { Voice } from '#model';
import { Canvas, rect } from '../art/pen.tsx';
import { Portrait } from '../art/portrait.tsx';
import { Disc } from '../parts/Disc.tsx';
import { Photograph } from '../parts/Photograph.tsx';

export const RADIUS = 10.6;
const SIDE = 2 * RADIUS;

/** The person in a disc round (x, y) mm: the photograph, or a drawing while there is none. */
export function VoiceDisc({ voice, x, y }: { voice: Voice; x: number; y: number }) {
  return (
    <Disc x={x} y={y} r={RADIUS}>
      {voice.photo ? <Photograph photo={voice.photo} w={SIDE} h={SIDE} /> : <Drawn voice={voice} />}
    </Disc>
  );
}

/** Face and shoulders; what the hands do would be cut by the disc. */
function Drawn({ voice: { portrait } }: { voice: Voice }) {
  return (
    <Canvas x={0} y={0} w={SIDE} h={SIDE}>
      {rect(0, 0, SIDE, SIDE, 'waki')}
      <G transform={`translate(${RADIUS} 10.2) scale(.118)`}>
        <Portrait of={{ ...portrait, pose: undefined }} />
      </G>
    </Canvas>
  );
}
