import type { ReactElement, ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { drawingNamed, drawings } from '../../../templates/art/departments/index.ts';
import { nodeAt } from '../../../templates/departments/Line.tsx';

const SCENE = {
  name: '経済観光局',
  node: 118,
  year: 2024,
  wards: ['中央区', '東区', '西区', '南区', '北区'],
};

/** All elements of a drawing. */
function elements(node: ReactNode): ReactElement<Record<string, unknown>>[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (node === null || typeof node !== 'object' || !('props' in node)) return [];
  const element = node as ReactElement<Record<string, unknown>>;
  return [element, ...elements(element.props.children as ReactNode)];
}

describe('the drawings of the departments', () => {
  it('name the known drawings when there is none of that name', () => {
    expect(() => drawingNamed('kujira')).toThrow(/「kujira」.*seisaku、.*iinkai/);
    expect(() => drawingNamed('constructor')).toThrow('constructor');
  });

  it.each(Object.entries(drawings))(
    '%s has finite numbers only and cuts only to outlines it has',
    (_, drawing) => {
      const parts = elements(drawing.art(SCENE));
      expect(parts.length).toBeGreaterThan(10);
      for (const { props } of parts) {
        const values = Object.entries(props).filter(
          ([name, value]) => name !== 'children' && value !== undefined,
        );
        for (const [, value] of values) expect(String(value)).not.toMatch(/NaN|undefined|Infinity/);
        const cut = typeof props.clipPath === 'string' && props.clipPath.slice(5, -1);
        if (cut) expect(Object.keys(drawing.outlines ?? {})).toContain(cut);
      }
    },
  );

  it.each(Object.entries(drawings))('%s moves nothing inside a cut part', (_, drawing) => {
    const cut = elements(drawing.art(SCENE)).filter(({ props }) => props.clipPath);
    const moved = cut
      .flatMap(({ props }) => elements(props.children as ReactNode))
      .filter(({ props }) => props.transform);
    expect(moved).toEqual([]);
  });

  it('take their words from the edition', () => {
    expect(drawings.keizai.captions?.(SCENE).map(({ text }) => text)).toEqual(['経済観光局', '2024']);
    expect(
      drawings.kuyakusho.captions?.({ ...SCENE, wards: ['青区', '赤区'] }).map(({ text }) => text),
    ).toEqual(['青区', '赤区']);
  });
});

describe('the line of the departments', () => {
  it('sets its nodes from margin to margin at equal distances, however many there are', () => {
    expect(nodeAt(0, 15)).toBe(15.5);
    expect(nodeAt(14, 15)).toBeCloseTo(194.56);
    expect(nodeAt(1, 9) - nodeAt(0, 9)).toBeCloseTo(nodeAt(8, 9) - nodeAt(7, 9));
    expect(nodeAt(0, 1)).toBeCloseTo(105, 0);
  });
});
