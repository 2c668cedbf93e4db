import {
  Circle,
  Ellipse,
  G,
  Line,
  Link,
  Path,
  Polygon,
  Polyline,
  Rect,
  Svg,
  Text,
  View,
} from '@react-pdf/renderer';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LaidPage } from '../../src/model/index.ts';
import { installComposer } from '../../src/typeset/composer.ts';
import { guidesFor } from '../../src/typeset/guides.ts';
import { instances } from '../../src/typeset/instances.ts';
import { layOut } from '../../src/typeset/layout.ts';
import { makeready } from '../../src/typeset/makeready.ts';
import type { LaidNode } from '../../src/typeset/nodes.ts';
import { type Mark, marksOf, stockLayout, stockMarks } from '../support/stock.ts';
import { faces, format, Leaf, set, type } from '../support/typesetting.tsx';

/** A page with some of everything that react-pdf and we draw alike. */
const Specimen = () => (
  <Leaf>
    <View style={{ padding: 8, margin: 6, backgroundColor: '#1583b7', borderRadius: 4 }}>
      <Text style={{ ...type, color: '#ffffff', fontSize: 14 }}>水の都、water 2024</Text>
    </View>
    <View style={{ flexDirection: 'row', gap: 6, marginHorizontal: 6 }}>
      <View style={{ flex: 1, alignItems: 'center' }}>
        <Text style={{ ...type, letterSpacing: 1 }}>左の欄は短い。</Text>
      </View>
      <View style={{ flex: 2, opacity: 0.5, backgroundColor: '#e4573d' }}>
        <Text style={{ ...type, textAlign: 'justify', textIndent: 10 }}>
          右の欄は長く、<Text style={{ fontWeight: 700, color: '#1583b7' }}>太字の語</Text>
          をはさんで三行にわたって折り返される文である。
        </Text>
      </View>
    </View>
    <View style={{ position: 'absolute', right: 10, bottom: 40, width: '40%', height: '10%' }}>
      <Text style={{ ...type, textAlign: 'right', textDecoration: 'underline' }}>右下</Text>
    </View>
    <View
      style={{
        position: 'absolute',
        left: 20,
        top: 150,
        width: 40,
        height: 20,
        backgroundColor: '#221e1f',
        transform: 'rotate(30deg) scale(1.5, 0.5) translate(4, 2)',
        transformOrigin: '0 100%',
      }}
    />
    <Link src="https://example.jp" style={{ ...type, marginLeft: 6 }}>
      つながる言葉
    </Link>
    <Svg
      viewBox="10 10 80 40"
      style={{
        position: 'absolute',
        left: 20,
        top: 180,
        width: 160,
        height: 100,
        backgroundColor: '#ffffff',
      }}
    >
      <G fill="#1583b7" stroke="#221e1f" strokeWidth={0.5} transform="translate(5 0) rotate(10 30 20)">
        <Rect x={12} y={12} width={10} height={6} rx={2} ry={2} />
        <Circle cx={30} cy={20} r={4} fill="#e4573d" />
        <Ellipse cx={45} cy={20} rx={6} ry={3} stroke="none" />
      </G>
      <Path d="M12 40c4-8 8 8 12 0s8 4 10-2A5 5 0 0 1 44 38Z" fill="#e4573d" fillOpacity={0.4} />
      <Line x1={50} y1={40} x2={60} y2={30} stroke="#221e1f" strokeWidth={1} />
      <Polyline points="60,40 64,30 68,40" stroke="#1583b7" strokeWidth={0.5} fill="none" />
      <Polygon points="70,40 74,30 78,40" fill="#1583b7" opacity={0.5} />
    </Svg>
  </Leaf>
);

let stock: LaidNode;
let laid: LaidNode;
let page: LaidPage;

beforeAll(async () => {
  installComposer();
  stock = (await stockLayout(<Specimen />)).children![0] as LaidNode;
  const [leaf] = instances(<Specimen />);
  makeready(leaf!, format.trim.height, { art: new Map(), faces, guides: guidesFor([]) }, () => {});
  [laid] = (await layOut([leaf!], faces)) as [LaidNode];
  page = (await set(() => <Specimen />)).page;
});

/** Type and box of each node in order; what is in a drawing has no boxes. */
function boxes({ type: kind, box, children = [] }: LaidNode): { kind: string; box: number[] }[] {
  const own = box ? [{ kind, box: [box.left, box.top, box.width, box.height] }] : [];
  const inner = kind === 'SVG' ? [] : children.flatMap((child) => boxes(child as LaidNode));
  return [...own, ...inner];
}

/** The words of each text, line by line. */
const lines = ({ lines: own, children = [] }: LaidNode): string[][] => [
  ...(own ? [own.map(({ string }) => string)] : []),
  ...children.flatMap((child) => lines(child as LaidNode)),
];

describe('a page laid out by react-pdf alone, and by us', () => {
  it('has the same boxes within a hundredth of a point', () => {
    const [theirs, ours] = [boxes(stock), boxes(laid)];
    expect(ours.map(({ kind }) => kind)).toEqual(theirs.map(({ kind }) => kind));
    ours.forEach(({ box }, index) => {
      box.forEach((value, side) => {
        expect(value, `${theirs[index]!.kind} ${index}`).toBeCloseTo(theirs[index]!.box[side]!, 2);
      });
    });
  });

  it('has the same words in the same lines', () => {
    expect(lines(laid)).toEqual(lines(stock));
    expect(lines(laid).flat().length).toBeGreaterThan(6);
  });
});

describe('a page painted by react-pdf, and our display list', () => {
  const ofKinds = (marks: Mark[], ...kinds: Mark['kind'][]) =>
    marks.filter(({ kind }) => kinds.includes(kind));

  it('has the same glyphs at the same places', () => {
    const theirs = ofKinds(
      stockMarks({ type: 'DOCUMENT', props: {}, style: {}, children: [stock] }),
      'glyph',
    );
    const ours = ofKinds(marksOf(page.items), 'glyph');
    expect(ours.length).toBeGreaterThan(60);
    expect(ours.map(rounded)).toEqual(theirs.map(rounded));
  });

  it('has the same outlines in the same colours, in the same order', () => {
    const theirs = ofKinds(
      stockMarks({ type: 'DOCUMENT', props: {}, style: {}, children: [stock] }),
      'fill',
      'stroke',
    );
    const ours = ofKinds(marksOf(page.items), 'fill', 'stroke');
    expect(ours.length).toBeGreaterThan(12);
    expect(ours.map(rounded)).toEqual(theirs.map(rounded));
  });
});

/** Numbers to a hundredth: the display list keeps thousandths of each position. */
const rounded = (mark: Mark): unknown =>
  JSON.parse(JSON.stringify(mark), (_, value) =>
    typeof value === 'number' ? Math.round(value * 50) / 50 : value,
  );
