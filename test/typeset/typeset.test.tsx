import { Canvas, Page, Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { Leaf, set, type } from '../support/typesetting.tsx';

const rules = async (render: () => ReactElement, setting = {}) =>
  (await set(render, setting)).diagnostics.map(({ rule, values }) => ({ rule, values }));

describe('the pages of a sheet', () => {
  it('have the labels of the flatplan', async () => {
    const { pages } = await set(
      () => (
        <>
          <Leaf />
          <Leaf />
        </>
      ),
      { promised: 2 },
    );
    expect(pages).toMatchObject({ publication: 'brochure', name: 'trial', title: 'Trial', language: 'ja' });
    expect(pages.pages.map(({ label, width, height }) => [label, width, height])).toEqual([
      ['P1', 200, 300],
      ['P2', 200, 300],
    ]);
  });

  it.each([
    ['fewer', 2, 1],
    ['more', 1, 2],
  ])('must not be %s than promised', async (_, promised, laid) => {
    const leaves = Array.from({ length: laid }, (_, index) => <Leaf key={index} />);
    expect(await rules(() => <>{leaves}</>, { promised })).toEqual([
      { rule: 'typeset/page-count', values: { sheet: 'trial', promised, laid } },
    ]);
  });

  it('must be as large as the trim', async () => {
    expect(await rules(() => <Page size="A4" />)).toMatchObject([
      { rule: 'typeset/page-size', values: { width: 210, height: 297, trimWidth: 70.6, trimHeight: 105.8 } },
    ]);
  });

  it('end at the ceiling', async () => {
    const leaves = Array.from({ length: 1000 }, (_, index) => <Leaf key={index} />);
    const { pages, diagnostics } = await set(() => <>{leaves}</>, { promised: 1000 });
    expect(diagnostics).toMatchObject([
      { rule: 'typeset/page-ceiling', values: { publication: 'brochure', limit: 400 } },
    ]);
    expect(pages.pages).toHaveLength(401);
  });

  it('are plain data', async () => {
    const { pages } = await set(() => (
      <Leaf>
        <Text style={type}>水の都</Text>
      </Leaf>
    ));
    expect(structuredClone(pages)).toEqual(pages);
    expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
  });
});

describe('a sheet that fails', () => {
  it('is told with the words of the error', async () => {
    const failing = () => {
      throw new Error('no such ward');
    };
    expect(await rules(failing)).toEqual([
      { rule: 'typeset/sheet-failed', values: { sheet: 'trial', message: 'no such ward' } },
    ]);
  });

  it('by words outside of a text', async () => {
    expect(await rules(() => <Leaf>水の都</Leaf>)).toMatchObject([
      { rule: 'typeset/sheet-failed', values: { message: '<PAGE>: "水の都" stands outside of <Text>' } },
    ]);
  });

  it('by something that is no element', async () => {
    const [first] = await rules(() => <Leaf>{{ name: '北区' } as never}</Leaf>);
    expect(first!.values.message).toBe('<PAGE>: an object with name is not an element');
  });

  it('by a face that the template does not declare', async () => {
    const [first] = await rules(() => (
      <Leaf>
        <Text style={{ ...type, fontFamily: 'Comic' }}>水</Text>
      </Leaf>
    ));
    expect(first).toMatchObject({ rule: 'typeset/sheet-failed' });
    expect(first!.values.message).toContain('Comic');
  });
});

it.each([
  ['<CANVAS>', <Canvas key="0" paint={() => null} />],
  ['VIEW render', <View key="0" render={() => null} />],
])('refuses %s', async (what, node) => {
  expect(await rules(() => <Leaf>{node}</Leaf>)).toEqual([{ rule: 'typeset/unsupported', values: { what } }]);
});

describe('what hangs react-pdf', () => {
  it.each([
    ['a margin larger than the page', { marginTop: 400 }],
    ['padding larger than the page', { paddingTop: 200, paddingBottom: 200 }],
    ['type larger than the page', { fontSize: 400 }],
    ['a box larger than the page', { height: 4000 }],
  ])('%s is laid out and told', async (_, style) => {
    const found = await rules(() => (
      <Page size={[200, 300]}>
        <View style={{ ...type, ...style }}>
          <Text style={type}>水</Text>
          <Text>の都</Text>
        </View>
      </Page>
    ));
    expect(found.every(({ rule }) => rule === 'typeset/overset' || rule === 'typeset/too-wide')).toBe(true);
  });
});
