import type { Rule } from '../rule.ts';

/** What can be wrong with a photograph. */
export const artRules = {
  'art/unreadable': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」を開けません。',
      hint: '画像ソフトで開けるか確かめ、JPEGかPNGで保存し直してください。',
    },
    en: {
      message: 'The picture "{picture}" cannot be opened.',
      hint: 'See if it opens in a picture program, and save it again as JPEG or PNG.',
    },
  },
  'art/truncated': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」は途中で切れています。',
      hint: 'もとの写真をもう一度コピーしてください。',
    },
    en: {
      message: 'The picture "{picture}" is cut off in the middle.',
      hint: 'Copy the original picture again.',
    },
  },
  'art/too-large': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」は{width}×{height}ピクセルあり、大きすぎます（一辺{limit}ピクセルまで）。',
      hint: '長い辺を{limit}ピクセル以下に縮めてください。',
    },
    en: {
      message:
        'The picture "{picture}" has {width} x {height} pixels, which is too large (at most {limit} a side).',
      hint: 'Scale it down to at most {limit} pixels on its longer side.',
    },
  },
  'art/unknown-format': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」の形式は使えません。',
      hint: 'JPEGかPNGで保存し直してください。',
    },
    en: {
      message: 'The format of the picture "{picture}" is not supported.',
      hint: 'Save it again as JPEG or PNG.',
    },
  },
} as const satisfies Record<string, Rule>;
