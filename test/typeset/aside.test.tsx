import { Page, Svg, Text, View } from '@react-pdf/renderer';
import fc from 'fast-check';
import { createElement, type ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { installComposer } from '../../src/typeset/composer.ts';
import { guidesFor } from '../../src/typeset/guides.ts';
import { instances } from '../../src/typeset/instances.ts';
import { layOut } from '../../src/typeset/layout.ts';
import { makeready } from '../../src/typeset/makeready.ts';
import type { Instance, LaidNode } from '../../src/typeset/nodes.ts';
import { faces, format, set, type } from '../support/typesetting.tsx';

const length = fc.float({ min: -30, max: 250, noNaN: true }).map((value) => value + 0);
const size = fc.float({ min: 0, max: 250, noNaN: true });
const maybe = <Value,>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined });

/** Styles with some keys left out. */
const some = (keys: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(keys, { requiredKeys: [] }) as fc.Arbitrary<Record<string, unknown>>;

const place = fc.record(
  {
    position: fc.constant('absolute'),
    left: length,
    top: length,
    width: size,
    right: length,
    bottom: length,
  },
  { requiredKeys: ['position', 'left', 'top'] },
) as fc.Arbitrary<object>;

const frame = fc
  .tuple(
    maybe(place),
    some({
      height: size,
      minHeight: size,
      width: size,
      marginTop: length,
      backgroundColor: fc.constant('#1583b7'),
      alignItems: fc.constantFrom('flex-start', 'center', 'flex-end'),
      justifyContent: fc.constantFrom('flex-start', 'center', 'space-between'),
    }),
  )
  .map(([given, rest]) => ({ ...rest, ...given }));

/** What only layout can do. */
const flexed = some({
  padding: fc.constant(4),
  flexDirection: fc.constant('row'),
  marginTop: fc.constant(3),
  borderWidth: fc.constant(1),
  fontSize: fc.constant(7),
  alignItems: fc.constant('center'),
  zIndex: fc.constant(1),
});

const typed = some({
  fontWeight: fc.constant(700),
  textAlign: fc.constantFrom('left', 'right', 'center', 'justify'),
  textIndent: fc.constant(10),
  letterSpacing: fc.constant(1.2),
}).map((style) => ({ ...type, ...style }));

const words = fc.constantFrom('水の都', '令和6年の\n春に、', '人と水とが近いまち。204,500円から', '');

const { tree } = fc.letrec<{ tree: ReactElement }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ style: typed, children: words }).map((props) => createElement(Text, props as object)),
    fc
      .record({
        style: typed,
        phrases: fc.boolean(),
        children: fc.tuple(words, fc.constant(<Text style={{ fontWeight: 400 }}>強</Text>)),
      })
      .map(({ children, ...props }) => createElement(Text, props as object, ...children)),
    frame.map((style) => createElement(Svg, { viewBox: '0 0 40 20', style } as object)),
    fc
      .record({ style: frame, flexed: maybe(flexed), children: fc.array(tie('tree'), { maxLength: 4 }) })
      .map(({ style, flexed, children }) =>
        createElement(View, { style: { ...style, ...flexed } } as object, ...children),
      ),
  ),
}));

/** Type and box of each node, and the lines of its text. */
function outcome({ type: kind, box, lines, children = [] }: LaidNode): unknown[] {
  if (!box) return [];
  const { left, top, width, height } = box;
  const set = lines?.map((line) => [line.string, line.box, line.runs.map((run) => run.positions)]);
  const inside = kind === 'TEXT' ? [] : children.flatMap((child) => outcome(child as LaidNode));
  return [{ kind, left, top, width, height, set }, ...inside];
}

/** Lays out a page; with `dpi`, nothing of it is set aside. */
async function lay(nodes: ReactElement[], dpi?: number): Promise<{ leaf: Instance; set: unknown[] }> {
  const { width, height } = format.trim;
  const page = createElement(Page, { size: [width, height], ...(dpi && { dpi }) } as object, ...nodes);
  const [leaf] = instances(page) as [Instance];
  makeready(leaf, height, { art: new Map(), faces, guides: guidesFor([]) }, () => {});
  const [laid] = (await layOut([leaf], faces)) as [LaidNode];
  return { leaf, set: outcome(laid) };
}

describe('what is set aside', () => {
  it('stands as react-pdf would lay it out', async () => {
    installComposer();
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 4 }), async (nodes) => {
        expect((await lay(nodes)).set).toEqual((await lay(nodes, 72)).set);
      }),
      { numRuns: 200 },
    );
  });

  it('looks as if it had been laid out', async () => {
    const disc = {
      width: 40,
      height: 30,
      borderRadius: 15,
      overflow: 'hidden',
      backgroundColor: '#1583b7',
    } as const;
    const pageOf = async (dpi?: number) => {
      const { width, height } = format.trim;
      const { page } = await set(() => (
        <Page size={[width, height]} {...(dpi && { dpi })}>
          <View style={{ position: 'absolute', left: 10, top: 20, right: 30, alignItems: 'flex-end' }}>
            <View style={disc}>
              <Text style={{ ...type, width: 60 }}>水の都で働く</Text>
            </View>
          </View>
        </Page>
      ));
      return page.items;
    };
    expect((await pageOf()).length).toBeGreaterThan(0);
    expect(await pageOf()).toEqual(await pageOf(72));
  });

  it('is all of a page whose frames stand at given places', async () => {
    const style = { position: 'absolute', left: 10, top: 20, width: 60 } as const;
    const { leaf } = await lay([
      <View key="1" style={style}>
        <Text style={type}>水の都</Text>
      </View>,
      <Svg key="2" viewBox="0 0 10 10" style={{ ...style, height: 60 }} />,
    ]);
    expect(leaf.children).toEqual([]);
  });

  it('leaves to layout what it needs for the rest', async () => {
    const style = { position: 'absolute', left: 10, top: 20, width: 60 } as const;
    const { leaf } = await lay([
      <View key="1" style={{ ...style, padding: 4 }} />,
      <View key="2" style={style} />,
      <View key="3" />,
    ]);
    expect(leaf.children.map((child) => (child as Instance).style)).toMatchObject([{ padding: 4 }, {}]);
  });
});
