import { describe, expect, it } from 'vitest';
import {
  annotated,
  BREAK_HERE,
  DOTS,
  NEVER_HERE,
  plain,
  readAnnotations,
} from '../../src/model/annotations.ts';

const text = `${annotated('御船', 'みふね')}の${BREAK_HERE}${annotated('石', DOTS)}と${NEVER_HERE}水`;

describe('annotations', () => {
  it('print nothing themselves', () => {
    expect(plain(text)).toBe('御船の石と水');
    expect(plain('水のまち')).toBe('水のまち');
  });

  it('are read with their places', () => {
    expect(readAnnotations(text)).toEqual({
      words: '御船の石と水',
      places: [0, 2, 8, 10, 15, 17, 18],
      glosses: [
        { start: 0, end: 2, reading: 'みふね' },
        { start: 3, end: 4, reading: DOTS },
      ],
      wished: [3],
      forbidden: [5],
    });
  });

  it('are dropped where they are not whole', () => {
    for (const broken of ['\uFFF9水', '水\uFFFB', '\uFFF9\uFFF9水\uFFFAみ', annotated('', 'みず')]) {
      expect(readAnnotations(broken)).toMatchObject({ words: plain(broken), glosses: [] });
    }
  });
});
