import { Link, Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { annotated, type Group } from '../../../src/model/index.ts';
import { faces, Leaf, ofKind, set, type } from '../../support/typesetting.tsx';

const words = async (node: ReactNode, setting = {}) => {
  const { page, pages } = await set(
    () => (
      <Leaf>
        <View style={{ position: 'absolute', left: 20, top: 30, width: 100 }}>{node}</View>
      </Leaf>
    ),
    setting,
  );
  return { page, pages, glyphs: ofKind(page.items, 'glyphs') };
};

describe('a text', () => {
  it('is original glyphs at their places on the page', async () => {
    const { glyphs, pages } = await words(<Text style={type}>水の都</Text>);
    const face = faces.face('body');
    const ids = [...'水の都'].map((character) => face.glyphForCodePoint(character.codePointAt(0)!).id);
    expect(glyphs).toHaveLength(1);
    expect(glyphs[0]).toMatchObject({
      face: 'body 400',
      size: 10,
      paint: { kind: 'flat', swatch: 'sumi' },
      ids,
      text: ['水', 'の', '都'],
    });
    expect(glyphs[0]!.x[0]).toBe(20);
    expect(glyphs[0]!.x[1]).toBe(30);
    expect(glyphs[0]!.y).toBeCloseTo(41.3, 2);
    expect(pages.faces['body 400']!.name).toBe('BIZUDPGothic-Regular');
  });

  it('shows readings over their bases, and says what is what', async () => {
    const desk = { 水の都: { file: 'content/2024/city.yaml', line: 3, column: 1, field: 'name' } };
    const { glyphs, page } = await words(<Text style={type}>{`水の${annotated('都', 'みやこ')}`}</Text>, {
      desk,
    });
    expect(glyphs.map(({ text }) => text.join(''))).toEqual(['水の', '都', 'みやこ']);
    const [words_, base, reading] = glyphs;
    expect(reading).toMatchObject({ gloss: true, size: 5, y: base!.y, dy: [-9.4, -9.4, -9.4] });
    const ruby = ofKind(page.items, 'group').find(({ role }) => role === 'Ruby');
    expect(ruby?.items).toEqual([
      { kind: 'group', role: 'RB', items: [base] },
      { kind: 'group', role: 'RT', items: [reading] },
    ]);
    expect(words_!.gloss).toBeUndefined();
    expect(ofKind(page.items, 'group').find(({ source }) => source)?.source).toBe(
      'content/2024/city.yaml#name',
    );
  });

  it('notes where the editor ended a line, and where it only ran over', async () => {
    const { glyphs } = await words(<Text style={type}>{'水の都の水の都の水の\n都'}</Text>);
    expect(glyphs.map(({ text, feed }) => [text.join(''), feed])).toEqual([
      ['水の都の水の都の水の', true],
      ['都', undefined],
    ]);
  });

  it('that is letter-spaced is read line by line', async () => {
    const { page } = await words(<Text style={{ ...type, letterSpacing: 2 }}>{'水の\n都'}</Text>);
    const told = ofKind(page.items, 'group').filter(({ text }) => text !== undefined);
    expect(told.map(({ text, items }) => [text, items.length])).toEqual([['水の', 1]]);
  });

  it('says that it is English, and which words of it are', async () => {
    const { page } = await words([
      <Text key="whole" style={type}>
        Open Data
      </Text>,
      <Text key="part" style={type}>
        町のOpen Data
      </Text>,
    ]);
    const groups = ofKind(page.items, 'group').filter(({ language }) => language === 'en');
    expect(
      groups.map(({ role, items }) => [role, ofKind(items, 'glyphs').map(({ text }) => text.join(''))]),
    ).toEqual([
      [undefined, ['Open Data']],
      ['Span', ['Open Data']],
    ]);
  });

  it('carries what it means in the reading', async () => {
    const meaning = { role: 'H2', thread: 'head', order: 2, cells: { rows: 2 } };
    const { page } = await words(
      <Text style={type} {...meaning}>
        水
      </Text>,
    );
    expect(ofKind(page.items, 'group').find(({ role }) => role)).toMatchObject(meaning);
  });

  it('is one stretch a line, however many scripts it mixes', async () => {
    const { glyphs } = await words(<Text style={type}>水のミズwater12</Text>);
    expect(glyphs.map(({ text }) => text.join(''))).toEqual(['水のミズwater12']);
  });

  it('begins a new stretch with each face, size and colour', async () => {
    const { glyphs } = await words(
      <Text style={type}>
        水<Text style={{ fontWeight: 700 }}>の</Text>
        <Text style={{ color: '#1583b7' }}>都</Text>
      </Text>,
    );
    expect(glyphs.map(({ face, paint, text }) => [face, paint.swatch, text.join('')])).toEqual([
      ['body 400', 'sumi', '水'],
      ['body 700', 'sumi', 'の'],
      ['body 400', 'mizu', '都'],
    ]);
  });

  it('carries its role, its box and its place on the desk', async () => {
    const origin = { file: 'content/2024/city.yaml', line: 4, column: 3, field: 'opener[0]' };
    const { page } = await words(
      <Text style={type} role="H1">
        {'水の\n都'}
      </Text>,
      { desk: { 水の都: origin } },
    );
    expect(page.items[0]).toMatchObject({
      kind: 'group',
      role: 'H1',
      source: 'content/2024/city.yaml#opener[0]',
      box: { x: 20, y: 30, width: 100, height: 30 },
    });
  });

  it('of several files belongs to the one that its sheet shows', async () => {
    const at = (file: string) => ({ file, line: 1, column: 1, field: 'name' });
    const places = [at('content/2024/departments/a.md'), at('content/2024/departments/b.md')];
    const desk = { 総務局: places };
    const { page } = await words(<Text style={type}>総務局</Text>, { desk, of: ['b'] });
    expect(page.items[0]).toMatchObject({ source: 'content/2024/departments/b.md#name' });
  });

  it('aligns to its frame, also where the frame is as wide as the text', async () => {
    const right = await words(<Text style={{ ...type, textAlign: 'right' }}>都</Text>);
    expect(right.glyphs[0]!.x).toEqual([110]);
    const shrunk = await words(
      <View style={{ alignItems: 'flex-end' }}>
        <Text style={{ ...type, textAlign: 'right' }}>都</Text>
      </View>,
    );
    expect(shrunk.glyphs[0]!.x).toEqual([110]);
  });

  it('spaces its characters', async () => {
    const { glyphs } = await words(<Text style={{ ...type, letterSpacing: 2 }}>水水水</Text>);
    expect(glyphs[0]!.x).toEqual([20, 32, 44]);
  });

  it('lies on the ground of its stretch, under its rule', async () => {
    const { page } = await words(
      <Text style={type}>
        水<Text style={{ backgroundColor: '#1583b7', textDecoration: 'underline' }}>の</Text>
      </Text>,
    );
    const { items } = page.items[0] as Group;
    expect(items.map(({ kind }) => kind)).toEqual(['glyphs', 'shape', 'glyphs', 'shape']);
    expect(items[1]).toMatchObject({
      fill: { swatch: 'mizu' },
      path: [['M', 30, 30], ['L', expect.any(Number), 30], {}, {}, ['Z']],
    });
    expect(items[3]).toMatchObject({ stroke: { paint: { swatch: 'sumi' } } });
  });

  it('holds links, whole or in part', async () => {
    const { page } = await words(
      <Text style={type}>
        水の
        <Link src="https://example.jp" style={{ color: '#1583b7', textDecoration: 'none' }}>
          都へ
        </Link>
      </Text>,
    );
    const link = ofKind(page.items, 'group').find((group) => group.link);
    expect(link!.link).toBe('https://example.jp');
    expect(ofKind(link!.items, 'glyphs').flatMap(({ text }) => text)).toEqual(['都', 'へ']);
    const whole = await words(
      <Link src="https://example.jp" style={{ textDecoration: 'none' }}>
        <Text style={type}>都へ</Text>
      </Link>,
    );
    expect(ofKind(whole.page.items, 'group')[0]).toMatchObject({
      link: 'https://example.jp',
      box: { x: 20 },
    });
  });
});
