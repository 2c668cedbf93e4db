import layoutDocument from '@react-pdf/layout';
import { Document, Page, pdf, Text, View } from '@react-pdf/renderer';
import { installEngine } from '@react-pdf/textkit';
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { installComposer, type SetLine } from '../../../src/typeset/composer.ts';
import type { FaceStore } from '../../../src/typeset/fonts/store.ts';
import { store } from './setText.ts';

interface LaidNode {
  lines?: SetLine[];
  box: { width: number; height: number };
  children?: LaidNode[];
}

type Layout = (root: unknown, faces: FaceStore) => Promise<LaidNode>;

/** Lays a page out with react-pdf's own layout and our faces; its texts in order. */
async function textsOf(...children: ReactElement[]): Promise<LaidNode[]> {
  const tree = pdf(
    <Document>
      <Page size="A4">{...children}</Page>
    </Document>,
  ) as unknown as { container: { document: unknown } };
  const root = await (layoutDocument as unknown as Layout)(tree.container.document, store);
  const texts: LaidNode[] = [];
  const walk = (node: LaidNode) => {
    if (node.lines) texts.push(node);
    node.children?.forEach(walk);
  };
  walk(root);
  return texts;
}

const strings = (node: LaidNode | undefined) => node?.lines?.map(({ string }) => string);

const BODY = { fontFamily: 'BIZ UDGothic', fontSize: 10, lineHeight: 1.6 } as const;

afterEach(() => installEngine(undefined));

test('react-pdf lays its texts out with our composer', async () => {
  installComposer();
  const [text] = await textsOf(
    <Text key="a" style={{ ...BODY, width: 70 }}>
      あいうえおかき、くけこ
    </Text>,
  );
  expect(strings(text)).toEqual(['あいうえおか', 'き、くけこ']);
  expect(text?.box.height).toBeCloseTo(32, 3);
});

test('a text in a row is as wide as its longest line', async () => {
  installComposer();
  const [label, amount] = await textsOf(
    <View key="row" style={{ flexDirection: 'row' }}>
      <Text style={BODY}>初任給</Text>
      <Text style={BODY}>204,500円</Text>
    </View>,
  );
  expect(label?.box.width).toBeCloseTo(30, 3);
  expect(strings(amount)).toEqual(['204,500円']);
});

test('without an engine installed, textkit itself is asked', async () => {
  // Our faces cannot shape text for textkit, which shows that it was textkit who asked.
  await expect(
    textsOf(
      <Text key="a" style={BODY}>
        市民
      </Text>,
    ),
  ).rejects.toThrow('layout is not a function');
});
