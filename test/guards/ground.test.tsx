import { Text, View } from '@react-pdf/renderer';
import { expect } from 'vitest';
import { layOutEdition, proofPictures } from '../support/edition.ts';
import { judged } from '../support/oracles.ts';
import { Leaf, set, swatches, template, type } from '../support/typesetting.tsx';
import { contrast } from './ground.ts';

judged('pdftoppm', 'type stands out from what is drawn under it', async () => {
  const edition = await layOutEdition();
  const pictures = await proofPictures(edition);
  const faults = await Promise.all(
    edition.volumes.map((pages) => contrast(pages, edition.template, pictures)),
  );
  expect(faults.flat()).toEqual([]);
});

judged('pdftoppm', 'type that does not is found', async () => {
  const words = (top: number, ground: keyof typeof swatches, fontSize: number) => (
    <View
      style={{ position: 'absolute', top, left: 20, width: 150, backgroundColor: swatches[ground].screen }}
    >
      <Text style={{ ...type, fontSize, color: swatches.mizu.screen }}>総務局</Text>
    </View>
  );
  const { pages } = await set(() => (
    <Leaf>
      {words(20, 'shiro', 10)}
      {words(60, 'shiro', 20)}
      {words(120, 'shu', 20)}
    </Leaf>
  ));
  expect(await contrast(pages, template, new Map())).toEqual([
    'trial P1 「総務局」 has a contrast of 4.23 : 1, least 4.5',
    'trial P1 「総務局」 has a contrast of 1.15 : 1, least 3',
  ]);
});
