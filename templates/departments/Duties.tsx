import { iconNamed } from '../art/departments/icons.ts';
import { Canvas, circle, group, n, stroke } from '../art/pen.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Bearer, type FootColumn } from './Bearer.tsx';
import type { DepartmentData } from './data.ts';
import { RADIUS } from './VoiceDisc.tsx';

type DutiesProps = FootColumn & Pick<DepartmentData, 'department' | 'organisation'>;

/** What the department does, and its sign in the brochure: in the place of a voice, and set like one. */
export function Duties({ department, organisation, ...column }: DutiesProps) {
  const { x, w, top, end } = column;
  return (
    <>
      <Placed x={x} y={top - 0.4} w={w - 4} size={16} feed={27} family="mincho" phrases>
        {department.duties}
      </Placed>
      <Sign icon={department.icon} x={x + RADIUS} y={end - RADIUS} />
      {organisation && (
        <Bearer
          {...column}
          name={organisation.label}
          lines={[`パンフレット${organisation.pages}ページに\nこの印で載っています`]}
        />
      )}
    </>
  );
}

/** The icon of the department's branch, in a disc round (x, y). */
function Sign({ icon, x, y }: { icon: string; x: number; y: number }) {
  const scale = (RADIUS * 1.24) / 20;
  return (
    <Canvas x={x - RADIUS} y={y - RADIUS} w={2 * RADIUS} h={2 * RADIUS}>
      {circle(x, y, RADIUS, 'waki')}
      {group(
        `translate(${n(x - 10 * scale)} ${n(y - 10 * scale)}) scale(${scale.toFixed(4)})`,
        stroke(iconNamed(icon), 'fukasa', 1.1),
      )}
    </Canvas>
  );
}
