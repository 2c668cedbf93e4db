import { Text, View } from '@react-pdf/renderer';
import { describe, expect } from 'vitest';
import { annotated, DOTS } from '../../src/model/index.ts';
import { proof } from '../../src/proof/proof.ts';
import { judged } from '../support/oracles.ts';
import { Leaf, set, template, type } from '../support/typesetting.tsx';

const TEXT = `みふねの${annotated('御船', 'みふね')}と${annotated('水', DOTS)}の${annotated('都', 'みやこ')}。`;

describe('a text with readings', () => {
  judged('pdftotext', 'is found by its words alone, in their order', async (judge) => {
    const { pages, diagnostics } = await set(() => (
      <Leaf>
        <View style={{ padding: 20 }}>
          <Text style={{ ...type, lineHeight: 1.8 }}>{TEXT}</Text>
        </View>
      </Leaf>
    ));
    expect(diagnostics).toEqual([]);
    const bytes = await proof(pages, new Map(), template, { producer: 'Sasshi', date: new Date(0) });
    for (const order of [['-raw'], ['-layout'], []]) {
      expect(judge(bytes, ...order, 'FILE', '-').trim()).toBe('みふねの御船と水の都。');
    }
  });
});
