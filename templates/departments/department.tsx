import { ClipPath, Defs, Path } from '@react-pdf/renderer';
import { type Book, type Department, defineSheet } from '#model';
import { type Caption, HORIZON, type Scene } from '../art/departments/drawing.ts';
import { drawingNamed } from '../art/departments/index.ts';
import { Canvas, rect } from '../art/pen.tsx';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Kicker } from '../parts/Kicker.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { ProseText } from '../parts/ProseText.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { eraDay } from '../style/dates.ts';
import { scale } from '../style/scale.ts';
import type { TypeStyle } from '../style/type.ts';
import type { DepartmentData } from './data.ts';
import { Foot } from './Foot.tsx';
import { Line, nodeAt } from './Line.tsx';
import { sample } from './sample.ts';

/** 部局紹介: one department on one page, to be handed out by itself. */
export const department = defineSheet<DepartmentData>({
  pages: 1,
  data: (book, entry) => {
    const slug = entry.of?.[0];
    const department = book.departments.find((one) => one.slug === slug);
    if (!department) throw new Error(`部局「${slug}」はありません。`);
    return {
      department,
      names: book.departments.map(({ name }) => name),
      voice: book.voices.find(({ bureau }) => bureau === department.name),
      contact: book.contact,
      voiceHead: book.voicesHeads.heading,
      voiceNote: book.voicesHeads.note,
      organisation: organisationOf(book),
      runningHead: `${book.edition.title}　部局紹介`,
      asOf: book.edition.asOf.default,
      year: book.edition.year,
      wards: book.city.wards.map(({ name }) => name),
    };
  },
  render: ({ data, slots: [slot] }) => {
    const { department, names, runningHead } = data;
    const own = names.indexOf(department.name);
    const scene = {
      name: department.name,
      node: nodeAt(own, names.length),
      year: data.year,
      wards: data.wards,
    };
    return (
      <Leaf slot={slot!}>
        <As role="Figure" order={1} alt={`${department.name}の仕事を描いた絵`}>
          <Picture name={department.drawing} scene={scene} />
        </As>
        <As role="Artifact">
          <Kicker x={14} w={140} label={runningHead} />
        </As>
        <Name>{department.name}</Name>
        <Text department={department} />
        <As role="Figure" order={2} alt={`${names.length}の部局のうち${own + 1}番目、${department.name}`}>
          <Line names={names} own={own} />
        </As>
        <As role="Sect" order={3}>
          <Foot {...data} />
        </As>
        <Placed x={14} y={286} w={140} {...scale.note} role="Note" order={4}>
          {`${eraDay(data.asOf)}現在${data.voice ? `　${data.voiceNote}` : ''}`}
        </Placed>
      </Leaf>
    );
  },
  sample,
});

/** Where the brochure shows all departments: 7・8. */
function organisationOf({ flatplan, work }: Book): DepartmentData['organisation'] {
  const sheet = flatplan.sheets.find((one) => one.sheet === 'organisation');
  return (
    sheet && { label: work.label, pages: sheet.pages.map((label) => label.replace(/^P/u, '')).join('・') }
  );
}

/** The drawing stands on the line; what reaches below it is covered. */
function Picture({ name, scene }: { name: string; scene: Scene }) {
  const { art, outlines = {}, captions } = drawingNamed(name);
  return (
    <>
      <Canvas x={-3} y={-3} w={216} h={203} part>
        <Defs>
          {Object.entries(outlines).map(([id, d]) => (
            <ClipPath key={id} id={id}>
              <Path d={d} />
            </ClipPath>
          ))}
        </Defs>
        {rect(-3, -3, 216, 181, 'waki')}
        {art(scene)}
        {rect(-3, HORIZON, 216, 22, 'shiro')}
      </Canvas>
      {captions?.(scene).map((caption) => (
        <CaptionOnArt key={caption.text} {...caption} />
      ))}
    </>
  );
}

function CaptionOnArt({ text, x, y, ...type }: Caption) {
  return (
    <Placed x={x - 20} y={y} w={40} {...type} feed={type.size} weight={700} align="center">
      {text}
    </Placed>
  );
}

/** Height the vertical name may take, in mm. */
const NAME_HEIGHT = 133;

function Name({ children }: { children: string }) {
  const size = Math.min(100, Math.floor((NAME_HEIGHT * 4) / children.length));
  const type: TypeStyle = { size, feed: size, family: 'display', weight: 900, color: 'mizu' };
  return (
    <At x={25.75 - size / 8} y={24} w={size / 4}>
      <Vertical columns={[children]} {...type} role="H1" />
    </At>
  );
}

const LEAD: TypeStyle = { size: 32, feed: 47, family: 'display', weight: 900, color: 'fukasa' };

/** Left edge and width of lead and prose, top of the lead, air under it, lowest end of the prose, in mm. */
const TEXT = { x: 45.5, w: 65, top: 22.6, air: 4.2, end: 140.4 };

/** Lead and prose; 20 characters a line and 17 lines, so that 320 of them end above the drawing's low scenery. */
function Text({ department: { lead, body } }: { department: Department }) {
  const prose = { size: 13, feed: 21 } as const;
  const top = TEXT.top + lead.length * (LEAD.feed / 4) + TEXT.air;
  return (
    <>
      <Placed x={TEXT.x - 0.6} y={TEXT.top} w={100} {...LEAD} role="H2">
        {lead.join('\n')}
      </Placed>
      <At x={TEXT.x} y={top} w={TEXT.w} h={TEXT.end - top}>
        <ProseText prose={body} {...prose} indent />
      </At>
    </>
  );
}
