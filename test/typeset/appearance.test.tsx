import {
  Circle,
  ClipPath,
  Defs,
  Document,
  G,
  LinearGradient,
  Page,
  Path,
  Rect,
  renderToBuffer,
  Stop,
  Svg,
  View,
} from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect } from 'vitest';
import { proof } from '../../src/proof/proof.ts';
import { type Judge, judged } from '../support/oracles.ts';
import { format, set, template } from '../support/typesetting.tsx';

/** Differences of a colour channel below this come from smoothing. */
const VISIBLE = 40;

/** Share of pixels that look different between react-pdf's own PDF of a page and ours. */
async function difference(page: ReactElement, judge: Judge): Promise<number> {
  const { pages, diagnostics } = await set(() => page);
  expect(diagnostics).toEqual([]);
  const ours = await proof(pages, new Map(), template, { producer: 'Sasshi', date: new Date(0) });
  const theirs = await renderToBuffer(<Document>{page}</Document>);
  const [one, other] = [ours, theirs].map((bytes) => pixels(judge(bytes, '-r', '144', 'FILE')));
  expect(one!.length).toBe(other!.length);
  let different = 0;
  for (let at = 0; at < one!.length; at += 3) {
    if ([0, 1, 2].some((channel) => Math.abs(one![at + channel]! - other![at + channel]!) > VISIBLE))
      different++;
  }
  return (different * 3) / one!.length;
}

const pixels = (ppm: string): Buffer => {
  const [head] = /^P6\n\d+ \d+\n255\n/.exec(ppm)!;
  return Buffer.from(ppm.slice(head.length), 'latin1');
};

const Paper = ({ children }: { children: ReactElement | ReactElement[] }) => (
  <Page size={[format.trim.width, format.trim.height]} experimentalPagination wrap={false}>
    {children}
  </Page>
);

const square = { position: 'absolute', width: 60, height: 40 } as const;

const boxes = (
  <Paper>
    <View style={{ ...square, left: 10, top: 10, border: '4 solid #1583b7', borderRadius: 12 }} />
    <View
      style={{ ...square, left: 90, top: 10, borderTop: '6 solid #e4573d', borderLeft: '10 solid #221e1f' }}
    />
    <View
      style={{
        ...square,
        left: 10,
        top: 70,
        backgroundColor: '#1583b7',
        borderTopLeftRadius: 20,
        borderBottomRightRadius: 8,
        borderBottom: '3 solid #221e1f',
      }}
    />
    <View style={{ ...square, left: 90, top: 70, backgroundColor: '#e4573d', transform: 'rotate(20deg)' }} />
    <View style={{ ...square, left: 10, top: 140, overflow: 'hidden', borderRadius: 20 }}>
      <View style={{ width: 90, height: 90, backgroundColor: '#1583b780' }} />
    </View>
  </Paper>
);

const drawing = (
  <Paper>
    <Svg viewBox="0 0 100 150" style={{ position: 'absolute', left: 0, top: 0, width: 200, height: 300 }}>
      <Defs>
        <LinearGradient id="sky" x1="0" y1="0" x2="1" y2="1">
          <Stop offset={0} stopColor="#1583b7" />
          <Stop offset={1} stopColor="#ffffff" />
        </LinearGradient>
        <ClipPath id="hill">
          <Path d="M0 150L50 90L100 150Z" />
        </ClipPath>
      </Defs>
      <Rect x={0} y={0} width={100} height={80} fill="url(#sky)" />
      <G clipPath="url(#hill)">
        <Rect x={0} y={80} width={100} height={30} fill="#e4573d" />
        <Rect x={0} y={110} width={100} height={40} fill="#221e1f" fillOpacity={0.5} />
      </G>
      <G transform="translate(50 40) rotate(15) scale(1.2)" fill="none" stroke="#221e1f" strokeWidth={2}>
        <Path d="M-30 0C-20 -20 -10 20 0 0S20 -20 30 0" strokeLinecap="round" />
        <Path d="M-30 20A30 12 20 1 0 30 20" strokeDasharray="6 4" />
      </G>
      <Path
        d="M20 20h20v20h-20zM25 25h10v10h-10z"
        fill="#e4573d"
        fillRule="evenodd"
        stroke="#1583b7"
        strokeWidth={1}
        strokeLinejoin="round"
      />
      <Circle cx={80} cy={25} r={10} fill="#ffffff" stroke="#221e1f" strokeWidth={0.5} />
    </Svg>
  </Paper>
);

describe('a page looks as react-pdf draws it', () => {
  judged('pdftoppm', 'boxes: grounds, borders, corners, turns, clips', async (judge) => {
    expect(await difference(boxes, judge)).toBeLessThan(0.004);
  });

  judged('pdftoppm', 'a drawing: gradient, clip, strokes, arcs, holes', async (judge) => {
    expect(await difference(drawing, judge)).toBeLessThan(0.004);
  });
});
