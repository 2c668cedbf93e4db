import { describe, expect, it } from 'vitest';
import { annotated, BREAK_HERE } from '../../../src/model/annotations.ts';
import { composeText } from '../../../src/typeset/composer.ts';
import { guidesFor } from '../../../src/typeset/guides.ts';
import { attributed, container } from '../textkit/setText.ts';

/** Lines of a heading of 10 pt that is parted between phrases, but not inside of names. */
function heading(text: string, ems: number, names: string[] = [], style = {}): string[] {
  const options = { hyphenationCallback: guidesFor(names).phrases as never };
  const lines = composeText(attributed([text, style]), container(10 * ems), options).flat();
  return lines.map(({ string }) => string);
}

describe('headings', () => {
  it('end their lines between phrases, evenly', () => {
    expect(heading('水と緑のまちをみんなで育てる', 11)).toEqual(['水と緑のまちを', 'みんなで育てる']);
    expect(heading('子育て世代が安心して暮らせるまち', 12)).toEqual(['子育て世代が', '安心して暮らせるまち']);
  });

  it('stay on one line where they fit', () => {
    expect(heading('安心して暮らせるまち', 12)).toHaveLength(1);
  });

  it('are not spread over the measure', () => {
    const text = '子育て世代が安心して暮らせるまち';
    expect(heading(text, 12, [], { align: 'justify' })).toEqual(heading(text, 12));
  });

  it('do not part names', () => {
    const text = 'まちの水くまもとポイント制度';
    for (let ems = 9; ems < 14; ems += 1) {
      const lines = heading(text, ems, ['くまもとポイント']);
      expect(
        lines.some((line) => line.includes('くまもとポイント')),
        lines.join('|'),
      ).toBe(true);
    }
  });

  it('forget the names of another run', () => {
    const text = 'いちにさんしごろく';
    const parted = heading(text, 6);
    expect(heading(text, 6, ['にさんしごろく'])).not.toEqual(parted);
    expect(heading(text, 6)).toEqual(parted);
  });

  it('end a line where the editor wishes it', () => {
    const text = `市民の利益を第一に${BREAK_HERE}考えて行動する人`;
    expect(heading(text, 14)[0]).toBe('市民の利益を第一に');
  });

  it('take readings along', () => {
    expect(heading(`${annotated('白川', 'しらかわ')}の水をみんなで守る`, 7)).toEqual([
      '白川の水を',
      'みんなで守る',
    ]);
  });
});

describe('running text', () => {
  const set = (text: string, ems: number, names: string[]) => {
    const options = { hyphenationCallback: guidesFor(names).running as never };
    return composeText(attributed([text, { align: 'justify' }]), container(10 * ems), options)
      .flat()
      .map(({ string }) => string);
  };

  it('parts no name where a little room does', () => {
    const text = '暮らしの声を聴く市民の熊本城を、みんなで直す仕事です。';
    expect(set(text, 12, [])[0]).toBe('暮らしの声を聴く市民の熊');
    expect(set(text, 12, ['熊本城'])[0]).toBe('暮らしの声を聴く市民の');
  });

  it('parts a name before it lets a line gape', () => {
    const text = '水と緑の熊本市動物愛護センターで働く職員を求めています。';
    expect(set(text, 9, ['熊本市動物愛護センター'])[0]!.length).toBeGreaterThan(7);
  });
});
