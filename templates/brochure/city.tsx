import { type City, defineSheet, type PageSlot, type WardMap } from '#model';
import { stroke } from '../art/pen.tsx';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Kicker } from '../parts/Kicker.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { SpreadCanvas } from '../parts/SpreadCanvas.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { LINE_WIDTH } from '../style/format.ts';
import { onLadder } from '../style/ladder.ts';
import { ems, fitSize } from '../style/measure.ts';
import { scale } from '../style/scale.ts';
import { lineCourse } from './city/ground.ts';
import { Ground, mapProjection, Names, ScaleBar } from './city/Map.tsx';
import { Pictures } from './city/Pictures.tsx';
import { citySample } from './city/sample.ts';
import { Table } from './city/Table.tsx';

interface CitySpread {
  city: City;
  map: WardMap;
}

/** P3-4: the wards as a real map, on which the line is the river, and in figures, over whose totals it is the rule. */
export const city = defineSheet<CitySpread>({
  pages: 2,
  data: ({ city, map }) => ({ city, map }),
  render: ({ data: { city, map }, slots }) => (
    <>
      <Leaf slot={slots[0]!} ground="kinari">
        <As {...meaning(city.total.name, map)}>
          <Ground map={map} />
          <River slot={slots[0]!} map={map} />
          <Names map={map} />
          <ScaleBar map={map} />
        </As>
        <Ideal city={city} />
      </Leaf>
      <Leaf slot={slots[1]!}>
        <River slot={slots[1]!} map={map} />
        <As role="Sect" order={2}>
          <Table wards={city.wards} total={city.total} />
          <Pictures pictures={city.pictures} />
          <Sources notes={city.notes} credit={map.credit} />
        </As>
      </Leaf>
    </>
  ),
  sample: citySample,
});

/** What the map says to those who cannot see it: which wards and places are on it. */
function meaning(city: string, { wards, landmarks, waters, river }: WardMap) {
  const names = [...wards, ...landmarks, ...waters, ...(river ? [river] : [])].map(({ name }) => name);
  return { role: 'Figure' as const, order: 1, alt: `${city}の区の地図。${names.join('、')}` };
}

/** Its part of the line. */
const River = ({ slot, map }: { slot: PageSlot; map: WardMap }) => (
  <SpreadCanvas slot={slot} y={0} h={297}>
    {stroke(lineCourse(map, mapProjection(map)), 'mizu', LINE_WIDTH)}
  </SpreadCanvas>
);

/** Foot of the last lines of both pages, in mm. */
const FOOT = 279.4;

/** Sources of figures and map, up from the foot. */
function Sources({ notes, credit }: { notes: string[]; credit: string }) {
  const text = [notes.join(''), `地図は${credit}。`];
  const lines = text.reduce((sum, part) => sum + Math.ceil((ems(part) * scale.note.size) / 4 / 180), 0);
  return (
    <Placed x={16} y={FOOT - lines * (scale.note.feed / 4)} w={180} {...scale.note} role="Note">
      {text.join('\n')}
    </Placed>
  );
}

/** Label, the ideal from top to bottom, and the lead at the foot. */
function Ideal({ city: { label, ideal, lead } }: { city: City }) {
  const size = onLadder(fitSize(ideal, 72, 74));
  const feed = size * 1.2;
  const right = 12 + (ideal.length * feed) / 4 - (feed - size) / 8;
  const leadSize = onLadder(fitSize(lead, scale.lead.size, 126));
  return (
    <>
      <Kicker x={14} w={80} label={label} />
      <At right={right} y={27}>
        <Vertical
          columns={ideal}
          size={size}
          feed={feed}
          tracking={0.01}
          family="display"
          weight={900}
          color="fukasa"
          role="H1"
        />
      </At>
      <Placed x={14} y={FOOT - lead.length * (scale.lead.feed / 4)} w={132} {...scale.lead} size={leadSize}>
        {lead.join('\n')}
      </Placed>
    </>
  );
}
