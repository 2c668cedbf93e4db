import { describe, expect, it } from 'vitest';
import { altFault } from '../../src/model/alt.ts';

describe('an alternative text', () => {
  it.each([
    '駅前広場を路面電車が走る絵',
    '熊本市の区の地図。中央区、東区',
    'QRコード https://shiomi.example/saiyo',
  ])('may be %s', (alt) => expect(altFault(alt)).toBeUndefined());

  it.each([
    ['kumamoto-castle.jpg', 'altFileName'],
    ['IMG_0012', 'altFileName'],
    ['DSC01234', 'altFileName'],
    ['写真', 'altKind'],
    ['この写真です。', 'altKind'],
    ['イメージ画像', 'altKind'],
    ['画像12', 'altKind'],
    ['Photo 3', 'altFileName'],
    ['熊本城', 'altShort'],
    ['水'.repeat(121), 'altLong'],
  ])('is not %s: %s', (alt, fault) => expect(altFault(alt)).toBe(fault));

  it('has 5 to 120 characters, however many units they take', () => {
    expect(altFault('水'.repeat(120))).toBeUndefined();
    expect(altFault('𠮷野家の朝')).toBeUndefined();
    expect(altFault('𠮷野家')).toBe('altShort');
  });

  it('is not the caption over again', () => {
    expect(altFault('世代間交流キャンプ', ['駅前広場', '世代間交流キャンプ'])).toBe('altCaption');
    expect(altFault('世代間交流キャンプの絵', ['世代間交流キャンプ'])).toBeUndefined();
  });
});
