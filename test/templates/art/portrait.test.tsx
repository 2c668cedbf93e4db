import type { ReactElement, ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { PortraitParameters } from '../../../src/model/index.ts';
import { portrait } from '../../../src/model/schema/parts.ts';
import { sideAt } from '../../../templates/art/portrait/turned.ts';
import { Portrait } from '../../../templates/art/portrait.tsx';
import { ink } from '../../../templates/style/swatches.ts';

const plain: PortraitParameters = {
  face: 'oval',
  hair: 'bob',
  hairTone: 'kuro',
  skin: 'light',
  wear: 'suit',
  cloth: 'fukasa',
};

/** All shapes of a drawing. */
function shapes(node: ReactNode): Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(shapes);
  if (node === null || typeof node !== 'object' || !('props' in node)) return [];
  const { props } = node as ReactElement<Record<string, unknown>>;
  return [props, ...shapes(props.children as ReactNode)];
}

const drawn = (parameters: Partial<PortraitParameters>) =>
  shapes(Portrait({ of: { ...plain, ...parameters } }));
const paths = (parameters: Partial<PortraitParameters>) => drawn(parameters).map(({ d }) => d);
const fills = (parameters: Partial<PortraitParameters>) => drawn(parameters).map(({ fill }) => fill);

/** Every value of every parameter that is chosen from a list. */
const choices = Object.entries(portrait.shape).flatMap(([name, schema]) => {
  const { options } = ('unwrap' in schema ? schema.unwrap() : schema) as { options?: string[] };
  return (options ?? []).map((value) => [name, value] as const);
});

describe('a turned face', () => {
  it('is seen narrower on its far side', () => {
    const [near, far] = [sideAt(8, -1, 14.5), sideAt(8, 1, 14.5)];
    expect(far.narrow).toBeLessThan(near.narrow);
    expect(far.x - 8).toBeLessThan(8 - near.x);
  });

  it('is the mirror of the one turned the other way', () => {
    expect(sideAt(-5, -1, 20).x).toBeCloseTo(-sideAt(5, 1, 20).x);
    expect(sideAt(0, 1, 20)).toEqual({ x: 20, narrow: 1 });
  });
});

describe('a portrait', () => {
  it.each(choices)('has a finite drawing for %s: %s', (name, value) => {
    for (const props of drawn({ [name]: value })) {
      const { children, ...values } = props;
      expect(JSON.stringify(values)).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('wears the cloth it is given', () => {
    expect(fills({ wear: 'knit', cloth: 'shu' })).toContain(ink('shu'));
    expect(fills({ wear: 'knit', cloth: 'shu' })).not.toContain(ink('fukasa'));
  });

  it('hides the hair under a helmet', () => {
    expect(paths({ hair: 'crop' })).not.toEqual(paths({ hair: 'fringe' }));
    expect(paths({ hair: 'crop', gear: 'helmet' })).toEqual(paths({ hair: 'fringe', gear: 'helmet' }));
    expect(fills({ gear: 'helmet', gearTone: 'daidai' })).toContain(ink('daidai'));
  });

  it('shows lines of age from fifty on', () => {
    expect(paths({ age: 49 })).toEqual(paths({}));
    expect(paths({ age: 50 }).length).toBeGreaterThan(paths({ age: 49 }).length);
  });

  it('shows ears that the hair does not cover', () => {
    expect(drawn({ hair: 'crop' }).filter(({ ry }) => ry === 8.6)).toHaveLength(2);
    expect(drawn({ hair: 'bob' }).filter(({ ry }) => ry === 8.6)).toHaveLength(0);
    expect(drawn({ hair: 'bob', gear: 'cap' }).filter(({ ry }) => ry === 8.6)).toHaveLength(2);
  });

  it('names the known poses when there is none of that name', () => {
    expect(paths({ pose: 'hoken' }).length).toBeGreaterThan(paths({}).length);
    expect(() => drawn({ pose: 'odori' })).toThrow(/「odori」.*josan、.*bunka/);
    expect(() => drawn({ pose: 'constructor' })).toThrow('constructor');
  });
});
