import { Text, View } from '@react-pdf/renderer';
import { type Contact, type Department, mm } from '#model';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Words } from '../parts/Words.tsx';
import { scale } from '../style/scale.ts';
import { type TypeStyle, typeStyle } from '../style/type.ts';
import { Duties } from './Duties.tsx';
import type { DepartmentData } from './data.ts';
import { BROKEN_FEED, FEED, GLOSS, NAME, planSections, type Row } from './sections.ts';
import { VoiceColumn } from './VoiceColumn.tsx';

/** Tops of the heads and of the first line below them, and where the last line of a column ends at most, in mm. */
const HEAD = 218.4;
const TOP = 227;
const END = 278.4;

/** Columns of every sheet: six, four and two of the grid's twelve. */
const COLUMNS = {
  sections: { x: 14, w: 89 },
  middle: { x: 107, w: 58 },
  contact: { x: 169, w: 27 },
} as const;

type FootProps = Pick<DepartmentData, 'department' | 'voice' | 'contact' | 'voiceHead' | 'organisation'>;

/** Sections, a voice from the department (what it does, while there is none), and how to reach it. */
export function Foot({ department, voice, contact, voiceHead, organisation }: FootProps) {
  const { sections, middle, contact: reach } = COLUMNS;
  const frame = { ...middle, top: TOP, end: END };
  return (
    <>
      <Head {...sections}>課と機関</Head>
      <Sections department={department} />
      <Head {...middle}>{voice ? voiceHead : 'おもな仕事'}</Head>
      {voice ? (
        <VoiceColumn voice={voice} {...frame} />
      ) : (
        <Duties department={department} organisation={organisation} {...frame} />
      )}
      <Head {...reach}>{contact.label}</Head>
      <ContactColumn department={department} contact={contact} />
    </>
  );
}

const Head = ({ x, w, children }: { x: number; w: number; children: string }) => (
  <Placed x={x} y={HEAD} w={w} {...scale.part} family="display" color="fukasa" role="H2">
    {children}
  </Placed>
);

const Sections = ({ department }: { department: Department }) => (
  <As role="L">
    {planSections(department, COLUMNS.sections.w).map((row) => (
      <SectionRow key={row.name} row={row} />
    ))}
  </As>
);

function SectionRow({ row: { name, gloss, more, x, y, glossX, glossWidth } }: { row: Row }) {
  const { x: left } = COLUMNS.sections;
  const lines = name.split('\n');
  return (
    <As role="LI">
      <At x={left + x} y={TOP + y + (lines.length > 1 ? (FEED - BROKEN_FEED) / 8 : 0)} w={glossX - x}>
        <Words role={gloss ? 'Lbl' : 'LBody'} {...NAME} feed={lines.length > 1 ? BROKEN_FEED : FEED}>
          {name}
          {more && <Text style={typeStyle(GLOSS)}>　など</Text>}
        </Words>
      </At>
      {gloss && (
        <Placed x={left + glossX} y={TOP + y} w={glossWidth} {...GLOSS}>
          {gloss}
        </Placed>
      )}
    </As>
  );
}

const contactType: TypeStyle = { size: 11, feed: 17 };

/** Whom, where, and by which number; from the top to the common end. */
function ContactColumn({ department, contact }: { department: Department; contact: Contact }) {
  const { phone, postalCode, address, stop } = contact;
  const { x, w } = COLUMNS.contact;
  return (
    <At x={x} y={TOP} w={w} h={END - TOP}>
      <View style={{ height: mm(END - TOP), justifyContent: 'space-between' }}>
        <Words {...NAME} phrases>{`${department.name}\n${department.contact}`}</Words>
        <Words {...contactType}>{`〒${postalCode}\n${address.map(addressLines).join('\n')}`}</Words>
        <View>
          <Words size={18} feed={25} family="figures" weight={700} color="fukasa">
            {phone.number}
          </Words>
          {phone.note && <Words {...contactType}>{`（${phone.note}）`}</Words>}
        </View>
        {stop && <Words {...contactType}>{`最寄り\n「${stop}」`}</Words>}
      </View>
    </At>
  );
}

/** The address goes on in a second line after the ward or the town. */
const addressLines = (address: string): string => address.replace(/^(.*?区|.*?[市町村])(?=.)/u, '$1\n');
