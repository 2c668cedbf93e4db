import { defineSheet } from '#model';
import { PanoramaShades, Sky } from '../art/panorama.tsx';
import { Canvas } from '../art/pen.tsx';
import { At } from '../parts/At.tsx';
import { Leaf } from '../parts/Leaf.tsx';
import { Placed } from '../parts/Placed.tsx';
import { Vertical } from '../parts/Vertical.tsx';
import { page } from '../style/format.ts';
import { onLadder } from '../style/ladder.ts';
import { fitSize } from '../style/measure.ts';
import { Bank } from './cover/Bank.tsx';
import { Castle } from './cover/Castle.tsx';
import { Distance } from './cover/Distance.tsx';
import { Lawn } from './cover/Lawn.tsx';
import { Spring } from './cover/Spring.tsx';

interface Cover {
  title: string;
  year: number;
  city: string;
  slogan: string[];
  tagline: string;
}

/** 表1: the spring under the castle, where the water line begins. */
export const cover = defineSheet<Cover>({
  pages: 1,
  data: ({ edition: { title, year, city, slogan, tagline } }) => ({ title, year, city, slogan, tagline }),
  render: ({ data, slots }) => (
    <Leaf slot={slots[0]!}>
      <Canvas x={-3} y={-3} w={216} h={303}>
        <PanoramaShades />
        <Sky />
        <Distance />
        <Castle />
        <Lawn />
        <Spring />
        <Bank />
      </Canvas>
      <Title {...data} />
    </Leaf>
  ),
  sample: {
    title: '職員採用パンフレット（総合版）',
    year: 2024,
    city: 'みずほ野市',
    slogan: ['ここから、', '湧く。'],
    tagline: 'まちを潤す、しごとがある。',
  },
});

/** Its lines end on the foot of the type area. */
function Title({ title, year, city, slogan, tagline }: Cover) {
  const sloganSize = onLadder(fitSize(slogan, 100, 126));
  const sloganFeed = sloganSize * 1.18;
  const display = { family: 'display', color: 'fukasa' } as const;
  const titleSize = onLadder(fitSize([title], 32, 106));
  const citySize = onLadder(fitSize([city], 52, 60));
  const cityTop = page.h - page.foot - (52 + citySize) / 8;
  return (
    <>
      <Placed {...display} role="H1" x={14} y={16} w={112} size={titleSize} feed={32} weight={700}>
        {title}
      </Placed>
      <Placed {...display} x={13.4} y={28.5} w={100} size={72} feed={72} weight={900}>
        {String(year)}
      </Placed>
      <At right={197 - (sloganFeed - sloganSize) / 8} y={14.5}>
        <Vertical columns={slogan} size={sloganSize} feed={sloganFeed} weight={900} {...display} />
      </At>
      <Placed {...display} x={14} y={cityTop - 7.4} w={100} size={16} feed={16} weight={700} tracking={0.06}>
        {tagline}
      </Placed>
      <Placed
        {...display}
        x={13.6}
        y={cityTop}
        w={120}
        size={citySize}
        feed={52}
        weight={900}
        tracking={0.14}
      >
        {city}
      </Placed>
    </>
  );
}
