import { Image } from '@react-pdf/renderer';
import { expect, it } from 'vitest';
import type { Group, Item, Picture, PreparedPicture } from '../../../src/model/index.ts';
import { Leaf, set } from '../../support/typesetting.tsx';

const picture: PreparedPicture = {
  key: 'abc',
  file: 'assets/photos/a.jpg',
  path: '',
  width: 400,
  height: 200,
  mode: 'rgb',
  profiled: false,
};

const placed = async (style: object) => {
  const { page } = await set(
    () => (
      <Leaf>
        <Image src="a.jpg" style={{ position: 'absolute', left: 10, top: 10, ...style }} />
      </Leaf>
    ),
    { art: new Map([['a.jpg', picture]]) },
  );
  return page.items[0] as Item;
};

it('a photograph takes its height from its own proportions', async () => {
  expect(await placed({ width: 60 })).toEqual({
    kind: 'picture',
    picture: 'abc',
    x: 10,
    y: 10,
    width: 60,
    height: 30,
  });
});

it.each([
  ['fill', { width: 60, height: 60 }, undefined],
  ['contain', { y: 25, width: 60, height: 30 }, undefined],
  ['cover', { x: -20, width: 120, height: 60 }, { x: 10, y: 10, width: 60, height: 60 }],
])('%s: a photograph in a square frame', async (objectFit, box, clip) => {
  const item = await placed({ width: 60, height: 60, objectFit });
  expect(item).toMatchObject(box);
  expect((item as Picture).clip).toEqual(clip);
});

it('the focus of a photograph stays in view', async () => {
  const cover = { width: 60, height: 60, objectFit: 'cover' };
  expect(await placed({ ...cover, objectPosition: '0% 50%' })).toMatchObject({ x: 10, y: 10 });
  expect(await placed({ ...cover, objectPosition: '100% 50%' })).toMatchObject({ x: -50, y: 10 });
});

it('a photograph with round corners is cut to them', async () => {
  const disc = (await placed({ width: 60, height: 60, objectFit: 'cover', borderRadius: 30 })) as Group;
  expect(disc.clip).toMatchObject({ path: [['M', 40, 10], {}, {}, {}, {}, {}, {}, {}, {}, ['Z']] });
  expect(disc.items).toMatchObject([{ kind: 'picture', clip: { width: 60 } }]);
});
