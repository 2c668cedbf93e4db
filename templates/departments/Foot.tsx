import { Text, View } from '@react-pdf/renderer';
import { type Contact, type Department, mm, type Voice } from '#model';
import { As } from '../parts/As.tsx';
import { At } from '../parts/At.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Words } from '../parts/Words.tsx';
import { ems, fitSize } from '../style/measure.ts';
import { ink } from '../style/swatches.ts';
import { type TypeStyle, typeStyle } from '../style/type.ts';
import { planSections, type Row, type SectionPlan } from './sections.ts';
import { VoiceDisc } from './VoiceDisc.tsx';

/** Tops of the heads, of the first line below them, and the common end of the three columns, in mm. */
const HEAD = 222;
const TOP = 230.6;
const END = 278;

interface FootProps {
  department: Department;
  voice?: Voice;
  contact: Contact;
  /** Head of the voice. */
  voiceHead: string;
}

/** Left edges of the columns. Without a voice the sections take its place; with many sections they push it to the right. */
function columns({ department, voice }: FootProps) {
  if (!voice) return { sections: 129, contact: 153.5 };
  if (department.sections.length > 10) return { sections: 89, voice: 107, contact: 168.67 };
  return { sections: 73.5, voice: 91.5, contact: 153.5 };
}

/** Sections, a voice from the department, and how to reach it. */
export function Foot(props: FootProps) {
  const { department, voice, contact, voiceHead } = props;
  const at = columns(props);
  return (
    <>
      <Head x={14}>課と機関</Head>
      <Sections plan={planSections(department, at.sections)} />
      {voice && at.voice && (
        <>
          <Head x={at.voice}>{voiceHead}</Head>
          <VoiceColumn voice={voice} x={at.voice} />
        </>
      )}
      <Head x={at.contact}>{contact.label}</Head>
      <ContactColumn department={department} contact={contact} x={at.contact} />
    </>
  );
}

function Head({ x, children }: { x: number; children: string }) {
  return (
    <Placed x={x} y={HEAD} w={56} size={18} feed={26} family="display" weight={900} color="fukasa" role="H2">
      {children}
    </Placed>
  );
}

function Sections({ plan }: { plan: SectionPlan }) {
  return (
    <>
      {plan.rules.map((y) => (
        <At key={y} x={14} y={TOP + y} w={plan.width} h={0.2} role="Artifact">
          <View style={{ height: mm(0.2), backgroundColor: ink('ishi') }} />
        </At>
      ))}
      <As role="L">
        {plan.rows.map((row) => (
          <SectionRow key={row.name} row={row} plan={plan} />
        ))}
        {plan.more && (
          <Placed x={14 + plan.more.x} y={TOP + plan.more.y} w={20} {...plan.glossType} role="LI">
            など
          </Placed>
        )}
      </As>
    </>
  );
}

/** The lines of a broken name stand closer than the feed of the rows. */
const BROKEN_FEED = 17.2;

function SectionRow({ row, plan: { nameType, glossType } }: { row: Row; plan: SectionPlan }) {
  const broken = row.name.includes('\n');
  return (
    <As role="LI">
      <At x={14 + row.x} y={TOP + row.y} w={80}>
        <Words role={row.gloss ? 'Lbl' : 'LBody'} {...nameType} feed={broken ? BROKEN_FEED : nameType.feed}>
          {row.name}
          {row.more && <Text style={typeStyle(glossType)}>　など</Text>}
        </Words>
      </At>
      {row.gloss && (
        <Placed x={14 + row.glossX} y={TOP + row.glossY} w={row.glossWidth} {...glossType}>
          {row.gloss}
        </Placed>
      )}
    </As>
  );
}

/** Quotation marks inside the quote become double ones. */
const quoted = (lines: readonly string[]): string[] => {
  const inner = lines.map((line) => line.replaceAll('「', '『').replaceAll('」', '』'));
  return inner.map(
    (line, index) => (index === 0 ? '「' : '') + line + (index === inner.length - 1 ? '」' : ''),
  );
};

function VoiceColumn({ voice, x }: { voice: Voice; x: number }) {
  const size = fitSize(voice.quote, 20, 54);
  const feed = size * 1.7;
  return (
    <>
      {quoted(voice.quote).map((line, index) => (
        // The opening bracket, half an em wide, hangs out of the column.
        <Placed
          key={line}
          x={index === 0 ? x - size / 8 : x}
          y={231 + (index * feed) / 4}
          w={62}
          size={size}
          feed={feed}
          family="mincho"
          thread="quote"
        >
          {line}
        </Placed>
      ))}
      <VoiceDisc voice={voice} x={x + 10.6} y={END - 10.6} />
      <At x={x + 24.5} y={END - 21.2} w={37}>
        <View style={{ minHeight: mm(21.2), justifyContent: 'center' }}>
          <Words size={13} feed={21} weight={700}>
            {voice.job}
          </Words>
          <Words size={11} feed={17} role="Div">{`${voice.workplace}\n${voice.joined}年度入庁`}</Words>
        </View>
      </At>
    </>
  );
}

/** An address too long for its line goes on after the ward or the town. */
const addressLines = (address: string, width: number): string =>
  ems(address) * (contactType.size / 4) <= width
    ? address
    : address.replace(/^(.*?区|.*?[市町村])(?=.)/u, '$1\n');

const contactType: TypeStyle = { size: 11, feed: 17.5 };

/** Whom, where, and by which number; from the top to the common end. */
function ContactColumn({ department, contact, x }: { department: Department; contact: Contact; x: number }) {
  const { phone } = contact;
  const address = contact.address.map((line) => addressLines(line, 196 - x));
  return (
    <At x={x} y={TOP} w={196 - x} h={END - TOP}>
      <View style={{ height: mm(END - TOP), justifyContent: 'space-between' }}>
        <Words size={13} feed={21} weight={700}>{`${department.name}\n${department.contact}`}</Words>
        <Words {...contactType}>{`〒${contact.postalCode}\n${address.join('\n')}`}</Words>
        <View style={{ width: mm(34) }}>
          <Words size={18} feed={25} family="figures" weight={700} color="fukasa">
            {phone.number}
          </Words>
          {phone.note && <Words {...contactType}>{`（${phone.note}）`}</Words>}
        </View>
        {contact.stop && <Words {...contactType}>{`最寄り\n「${contact.stop}」`}</Words>}
      </View>
    </At>
  );
}
