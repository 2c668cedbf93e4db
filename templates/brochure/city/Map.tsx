import { Path } from '@react-pdf/renderer';
import type { WardMap } from '#model';
import { landmarkNamed } from '../../art/landmarks.tsx';
import { barLength, type MapFrame, pole, projection } from '../../art/mapping.ts';
import { curve, polygon, type XY } from '../../art/outline.ts';
import { Canvas, fill, n } from '../../art/pen.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { ink, type SwatchName } from '../../style/swatches.ts';
import { wavelets } from './ground.ts';

const FRAME: MapFrame = { left: 42.5, right: 199.7, top: 19, bottom: 248.5 };

/** The projection of the spread's map, which the line follows too. */
export const mapProjection = (map: WardMap) => projection(map, FRAME);

const SHADES: SwatchName[] = ['moegi', 'urayanagi', 'yanagi', 'usuyanagi', 'sanae'];

/** The ground: seas, wards in shades of green by their order, lakes, drawings of landmarks. Under the line. */
export function Ground({ map }: { map: WardMap }) {
  const view = mapProjection(map);
  const water = (kind: 'sea' | 'lake') =>
    map.waters.filter((each) => each.kind === kind).map(({ outline }) => curve(outline.map(view.at), true));
  const waves = wavelets(map, view).map(([x, y]) => `M${n(x - 4)} ${n(y)}q2 -1.4 4 0t4 0`);
  return (
    <Canvas x={-3} y={-3} w={213} h={303} part>
      {fill(water('sea').join(''), 'waki')}
      <Path d={waves.join('')} fill="none" stroke={ink('shiro')} strokeWidth={0.6} strokeLinecap="round" />
      {map.wards.map(({ name, outline }, index) => (
        <Path
          key={name}
          d={outline.map((ring) => polygon(ring.map(view.at))).join('')}
          fill={ink(SHADES[index % SHADES.length]!)}
          stroke={ink('shiro')}
          strokeWidth={0.9}
          strokeLinejoin="round"
        />
      ))}
      {fill(water('lake').join(''), 'mizu')}
    </Canvas>
  );
}

/** Over the line: drawings of landmarks, and all names. */
export function Names({ map }: { map: WardMap }) {
  const view = mapProjection(map);
  const { wards, landmarks: marks, waters, river } = map;
  return (
    <>
      <Canvas x={-3} y={-3} w={213} h={303} part>
        {marks.map(({ name, at, drawing }) => (
          <Landmark key={name} at={view.at(at)} drawing={drawing} />
        ))}
      </Canvas>
      {wards.map(({ name, label, outline }) => (
        <WardName key={name} name={name} at={view.at(label ?? pole(outline))} />
      ))}
      {marks.map(({ name, at, drawing, label }) => (
        <PlaceName key={name} name={name} at={label ? view.at(label) : below(view.at(at), drawing)} />
      ))}
      {waters.map(({ name, label }) => (
        <PlaceName key={name} name={name} at={view.at(label)} />
      ))}
      {river && (
        <PlaceName
          name={river.name}
          at={river.label ? view.at(river.label) : below(view.at(river.course[0]!), undefined)}
        />
      )}
    </>
  );
}

const Landmark = ({ at: [x, y], drawing }: { at: XY; drawing: string | undefined }) =>
  drawing ? landmarkNamed(drawing).draw(x, y) : null;

const below = ([x, y]: XY, drawing: string | undefined): XY => [
  x,
  y + (drawing ? landmarkNamed(drawing).foot + 3.8 : 0),
];

interface NameProps {
  name: string;
  /** Its middle. */
  at: XY;
}

const WardName = ({ name, at: [x, y] }: NameProps) => (
  <Placed
    x={x - 25}
    y={y - 3}
    w={50}
    size={24}
    feed={24}
    family="display"
    weight={700}
    color="fukasa"
    align="center"
  >
    {name}
  </Placed>
);

const PlaceName = ({ name, at: [x, y] }: NameProps) => (
  <Placed x={x - 25} y={y - 1.375} w={50} size={11} feed={11} align="center">
    {name}
  </Placed>
);

/** Where the scale bar stands, and how long it may be, in mm. */
const BAR = { x: 158, y: 277, longest: 36 };

/** North arrow and scale bar. */
export function ScaleBar({ map }: { map: WardMap }) {
  const { scale } = mapProjection(map);
  const km = barLength(scale, BAR.longest);
  const end = n(BAR.x + km * scale);
  return (
    <>
      <Canvas x={146} y={BAR.y - 8} w={60} h={10} part>
        {fill(`M150 ${BAR.y + 0.2}h-1.9l1.9 -6.4l1.9 6.4Z`, 'fukasa')}
        <Path
          d={`M${BAR.x} ${BAR.y - 1.6}V${BAR.y}H${end}V${BAR.y - 1.6}`}
          fill="none"
          stroke={ink('fukasa')}
          strokeWidth={0.4}
        />
      </Canvas>
      <Placed x={end + 1.5} y={BAR.y - 2.7} w={18} size={9} feed={14}>
        {`${km} km`}
      </Placed>
    </>
  );
}
