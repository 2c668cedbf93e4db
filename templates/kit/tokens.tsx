import { Canvas, group, rect, stroke } from '../art/pen.tsx';
import { Placed } from '../parts/Placed.tsx';
import { page } from '../style/format.ts';
import { scale } from '../style/scale.ts';
import { type SwatchName, swatches, tones } from '../style/swatches.ts';

const ACROSS = 9;
const CHIP = { w: 19, h: 7, pitchX: 20.375, pitchY: 13.6 };

/** Every swatch by name, with its ink in % of C M Y K. */
export function Palette({ y }: { y: number }) {
  const names = Object.keys(swatches) as SwatchName[];
  const at = (index: number) =>
    [14 + (index % ACROSS) * CHIP.pitchX, y + Math.floor(index / ACROSS) * CHIP.pitchY] as const;
  return (
    <>
      <Canvas x={13} y={y - 1} w={184} h={Math.ceil(names.length / ACROSS) * CHIP.pitchY}>
        {group(
          undefined,
          ...names.map((name, index) => {
            const [x, top] = at(index);
            return [
              rect(x, top, CHIP.w, CHIP.h, name),
              stroke(`M${x} ${top}h${CHIP.w}v${CHIP.h}h${-CHIP.w}Z`, 'usuishi', 0.2),
            ];
          }),
        )}
      </Canvas>
      {names.map((name, index) => {
        const [x, top] = at(index);
        return (
          <Placed key={name} x={x} y={top + CHIP.h + 0.5} w={CHIP.w + 1} size={8} feed={10}>
            {`${name}\n${swatches[name].ink.join(' ')}`}
          </Placed>
        );
      })}
    </>
  );
}

/** Every step of the scale, set in itself. */
export function TypeScale({ y }: { y: number }) {
  const steps = Object.entries(scale);
  return (
    <>
      {steps.map(([name, type], index) => (
        <Placed key={name} x={14} y={y + index * 7.4} w={140} {...type} feed={type.size}>
          {`${name}　${type.size}Q ${type.feed}H　海と空の色`}
        </Placed>
      ))}
    </>
  );
}

/** The page in mm, and what the parts print in. */
export function Measures({ y }: { y: number }) {
  const lines = [
    ...Object.entries(page).map(([name, value]) => `${name}　${value} mm`),
    ...Object.entries(tones).map(([name, swatch]) => `${name}　${swatch}`),
  ];
  return (
    <Placed x={150} y={y} w={46} {...scale.small}>
      {lines.join('\n')}
    </Placed>
  );
}
