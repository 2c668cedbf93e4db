import { describe, expect, it } from 'vitest';
import { html, json, type ProfileName, pagesOf, preflight } from '../../src/preflight/preflight.ts';
import { type Draft, x4 } from './sample.ts';

const check = (spoil: (draft: Draft) => void, ...profiles: ProfileName[]) =>
  preflight(x4(spoil), profiles, { withPictures: true });

const spoilt = (draft: Draft) => {
  draft.paint('1 0 0 rg 60 250 20 20 re f');
  draft.info.set('Title', '(</title><script>alert(1)</script>)');
};

describe('pages', () => {
  it('are written as people write them', () => {
    expect(pagesOf([5, 1, 2, 3, 3, 9].map((page) => ({ page })))).toBe('1-3, 5, 9');
    expect(pagesOf([])).toBe('');
  });
});

describe('for programs', () => {
  it('gives each problem once, with everybody who says so, and its places from the corner of the trim', async () => {
    const result = JSON.parse(json(await check(spoilt, 'x4', 'house'), 'sample.pdf', 'en'));
    expect(result).toMatchObject({
      schemaVersion: 1,
      file: 'sample.pdf',
      profiles: ['x4', 'house'],
      pages: 4,
    });
    expect(result.problems).toHaveLength(2);
    expect(result.problems[1]).toMatchObject({
      severity: 'error',
      rule: 'preflight/colour-space',
      message: 'The colour space DeviceRGB is used.',
      sources: [{ profile: 'x4' }, { profile: 'house' }],
      places: [1, 2, 3, 4].map((page) => ({ page, box: { x: 40, y: 50, width: 20, height: 20 } })),
    });
    expect(result.unchecked).toContainEqual({
      what: 'conversion',
      says: 'Ink of colours that are yet to be converted to CMYK',
      pages: [1, 2, 3, 4],
    });
  });
});

describe('for people', () => {
  it('stands alone, shows the places, and lets no file write into it', async () => {
    const page = await html(await check(spoilt, 'x4', 'house'), '<b>.pdf', 'ja');
    expect(page).not.toMatch(/<script|<b>|https?:\/\//);
    expect(page).toContain('<html lang="ja">');
    expect(page.match(/<figure>/g)).toHaveLength(4);
    expect(page).toContain('<image href="data:image/webp;base64,');
    expect(page).toContain('<rect class="error" x="48.6" y="58.6" width="20" height="20"/>');
    expect(page).toContain('カラースペースDeviceRGBが使われています。');
  });

  it('says so when nothing is wrong, in English', async () => {
    const page = await html(await check(() => {}, 'x4'), 'sample.pdf', 'en');
    expect(page).toContain('No errors');
    expect(page).not.toContain('<figure>');
    expect(page).toContain('Licences of the fonts');
  });

  it('says so when the file cannot be read', async () => {
    const result = await preflight(Buffer.from('no'), ['x4']);
    expect(await html(result, 'sample.pdf', 'en')).toContain('The file could not be read');
  });

  it('is the same every time', async () => {
    const [one, other] = await Promise.all([check(spoilt, 'house'), check(spoilt, 'house')]);
    expect(await html(one, 'a.pdf', 'ja')).toBe(await html(other, 'a.pdf', 'ja'));
  });
});
