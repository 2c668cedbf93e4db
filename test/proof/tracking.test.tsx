import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect } from 'vitest';
import { proof } from '../../src/proof/proof.ts';
import { type Judge, judged } from '../support/oracles.ts';
import { Leaf, set, template, type } from '../support/typesetting.tsx';

const WAYS = [['-raw'], ['-layout'], []];

/** What a reader of the file finds in a text, however it looks for words. */
async function found(text: ReactElement, judge: Judge) {
  const { pages, diagnostics } = await set(() => (
    <Leaf>
      <View style={{ position: 'absolute', left: 20, top: 20, width: 160 }}>{text}</View>
    </Leaf>
  ));
  expect(diagnostics).toEqual([]);
  const bytes = await proof(pages, new Map(), template, { producer: 'Sasshi', date: new Date(0) });
  return new Set(WAYS.map((order) => judge(bytes, ...order, 'FILE', '-').trim()));
}

describe('letter-spaced words are read without spaces between their letters', () => {
  judged('pdftotext', 'where they are spread over a width (字取り)', async (judge) => {
    const spread = (
      <Text style={type} spread={140}>
        水の都で働く
      </Text>
    );
    expect(await found(spread, judge)).toEqual(new Set(['水の都で働く']));
  });

  for (const tracking of [0.05, 0.1, 0.25, 1]) {
    judged('pdftotext', `where they are set ${tracking} em apart`, async (judge) => {
      const spaced = <Text style={{ ...type, letterSpacing: 10 * tracking }}>水の都</Text>;
      expect(await found(spaced, judge)).toEqual(new Set(['水の都']));
    });
  }
});
