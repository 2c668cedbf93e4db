import { describe, expect, it } from 'vitest';
import type { Origin } from '../../src/model/index.ts';
import { Origins, sourceOf } from '../../src/typeset/origins.ts';

const at = (file: string, field: string): Origin => ({
  file: `content/2024/${file}`,
  line: 1,
  column: 1,
  field,
});

const leaves = new Map([
  ['総務局', [at('wording.yaml', 'names[0]'), at('departments/somu.md', 'name')]],
  ['熊本市', [at('edition.yaml', 'city')]],
  ['市役所の仕事を支えます。', [at('departments/somu.md', 'duties')]],
  ['市役所の仕事を支えます。まちの毎日です。', [at('departments/zaisei.md', 'duties')]],
  ['の', [at('work.md', 'note')]],
]);

const origins = new Origins(leaves, { sheet: 'department', of: ['somu'] });

describe('the place of a text on the desk', () => {
  it('is the field with its words, white space aside', () => {
    expect(origins.exact('熊本\n市')).toEqual(at('edition.yaml', 'city'));
    expect(origins.exact('熊本')).toBeUndefined();
  });

  it('is the file that the sheet shows, when several have the words', () => {
    expect(origins.exact('総務局')).toEqual(at('departments/somu.md', 'name'));
    expect(new Origins(leaves, { sheet: 'cover' }).exact('総務局')).toEqual(at('wording.yaml', 'names[0]'));
  });

  it('is the longest field that holds them or that they hold, of the files of the sheet first', () => {
    const words = '役所の仕事を支えます。';
    expect(origins.nearest(words)).toEqual(at('departments/somu.md', 'duties'));
    const other = new Origins(leaves, { sheet: 'department', of: ['zaisei'] });
    expect(other.nearest(words)).toEqual(at('departments/zaisei.md', 'duties'));
    expect(origins.nearest('一、市役所の仕事を支えます。')).toEqual(at('departments/somu.md', 'duties'));
  });

  it('is unknown where only scraps are alike', () => {
    expect(origins.nearest('水の都のくらし')).toBeUndefined();
    expect(origins.nearest(' ')).toBeUndefined();
  });

  it('is written as file and field', () => {
    expect(sourceOf(at('edition.yaml', 'city'))).toBe('content/2024/edition.yaml#city');
  });
});
