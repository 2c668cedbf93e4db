import { box, disc, polygon, scallop, stream } from '../art/outline.ts';
import { Canvas, circle, fill, group, n, rect, ring } from '../art/pen.tsx';
import { QUIET_ZONE, qrCode } from '../art/qr.ts';
import { drop, ribbon } from '../art/ribbon.ts';
import { Disc } from '../parts/Disc.tsx';
import type { Card } from './card.ts';

/** Photographs and drawings. */
export const pictures: readonly Card[] = [
  {
    name: 'Photograph',
    purpose: '写真。枠いっぱいに、残したい点（focus）のまわりで切り取る。',
    props: ['photo', 'w', 'h', 'part'],
    h: 34,
    picture: (
      <Canvas x={14} y={5} w={42} h={24}>
        {rect(14, 5, 42, 24, 'asase')}
        {fill('M14 27L26 15L34 22L42 12L56 25V29H14Z', 'kawaraUsu')}
        {ring(42, 12, 2.4, 'shu', 0.5)}
      </Canvas>
    ),
  },
  {
    name: 'Disc',
    purpose: '丸い窓。写真や似顔を円に切り抜く。',
    props: ['x', 'y', 'r', 'children'],
    h: 34,
    picture: (
      <Disc x={35} y={17} r={13}>
        <Canvas x={0} y={0} w={26} h={26}>
          {rect(0, 0, 26, 26, 'sora')}
          {fill('M-2 22L10 9L18 17L22 13L30 22V30H-2Z', 'midori')}
          {circle(19, 7, 2.6, 'daidai')}
        </Canvas>
      </Disc>
    ),
  },
  {
    name: 'Canvas',
    purpose: '絵を描く枠。中では fill、stroke、circle、ring、ellipse、rect、group で描く。',
    props: ['x', 'y', 'w', 'h', 'viewBox', 'alt', 'part', 'children'],
    h: 34,
    picture: (
      <Canvas x={0} y={0} w={70} h={34}>
        {fill(
          ribbon([
            [4, 24, 1.2],
            [35, 12, 5],
            [66, 24, 1.2],
          ]),
          'mizu',
        )}
        {group(
          undefined,
          ...[14, 24, 34].map((x, index) => fill(drop(x, 22 - index, n(5 + index)), 'fukasa')),
        )}
        {ring(52, 10, 4, 'daidai', 0.8)}
      </Canvas>
    ),
  },
  {
    name: 'ribbon',
    purpose: '点を通る帯。どの点でも水平で、点ごとに太さが変わる。drop はしずく、stream は自由な流れ。',
    props: [],
    h: 30,
    picture: (
      <Canvas x={0} y={0} w={70} h={30}>
        {fill(
          stream([
            [4, 8, 2],
            [24, 15, 5],
            [46, 6, 2],
            [66, 12, 4],
          ]),
          'sora',
        )}
        {fill(
          ribbon([
            [4, 24, 1.2],
            [28, 20, 3],
            [66, 24, 1.2],
          ]),
          'mizu',
        )}
      </Canvas>
    ),
  },
  {
    name: 'outline',
    purpose: '線と形。polygon、box、disc、curve、scallop、ripple。色の同じ形は一つの線にまとめる。',
    props: [],
    h: 30,
    picture: (
      <Canvas x={0} y={0} w={70} h={30}>
        {fill(
          polygon([
            [6, 25],
            [14, 6],
            [22, 25],
          ]),
          'daidai',
        )}
        {fill(scallop(36, 15, 9, 9, 9, 4, 0.8), 'midori')}
        {fill(disc(57, 15, 8) + box(55, 5, 4, 20), 'mizu')}
      </Canvas>
    ),
  },
  {
    name: 'qrCode',
    purpose: 'アドレスの QR コード。まわりに QUIET_ZONE（4マス）の余白を取る。',
    props: [],
    h: 34,
    picture: <Code url="https://www.example.jp/" />,
  },
];

function Code({ url }: { url: string }) {
  const { size, path } = qrCode(url);
  const square = 26 / (size + 2 * QUIET_ZONE);
  const inner = `translate(${n(22 + QUIET_ZONE * square)} ${n(4 + QUIET_ZONE * square)}) scale(${square})`;
  return (
    <Canvas x={22} y={4} w={26} h={26}>
      {rect(22, 4, 26, 26, 'shiro')}
      {group(inner, fill(path, 'sumi'))}
    </Canvas>
  );
}
