import type { Rule } from '../rule.ts';

/** What can be wrong with a photograph. */
export const artRules = {
  'art/unreadable': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」を開けません。',
      hint: '画像ソフトで開けるか確かめ、JPEG、PNG、TIFF、WebPのどれかで保存し直してください。',
    },
    en: {
      message: 'The picture "{picture}" cannot be opened.',
      hint: 'See if it opens in a picture program, and save it again as JPEG, PNG, TIFF or WebP.',
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
  'art/too-heavy': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」のファイルは{size}MBあり、大きすぎます（{limit}MBまで）。',
      hint: 'JPEGで保存し直すか、小さく縮めてください。',
    },
    en: {
      message: 'The file of the picture "{picture}" has {size} MB, which is too much (at most {limit} MB).',
      hint: 'Save it as JPEG, or scale it down.',
    },
  },
  'art/unknown-format': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」の形式は使えません。',
      hint: 'JPEG、PNG、TIFF、WebPのどれかで保存し直してください。',
    },
    en: {
      message: 'The format of the picture "{picture}" is not supported.',
      hint: 'Save it again as JPEG, PNG, TIFF or WebP.',
    },
  },
  'art/no-profile': {
    severity: 'warning',
    ja: {
      message:
        '写真「{picture}」はCMYKですが、どの印刷用の色かが書かれていません。インキの量をそのまま使います。',
      hint: '校正で色を確かめるか、RGBの元写真に替えるか、ICCプロファイルを埋め込んで保存し直してください。',
    },
    en: {
      message:
        'The picture "{picture}" is in CMYK, but does not say for which press. Its inks are taken as they are.',
      hint: 'Look at its colours in a proof, use the RGB original, or save it again with its ICC profile embedded.',
    },
  },
  'art/bad-profile': {
    severity: 'warning',
    ja: {
      message:
        '写真「{picture}」のICCプロファイルは壊れているか、色の種類が合いません。ないものとして扱います。',
      hint: '画像ソフトで開いて色を確かめ、sRGBで保存し直してください。',
    },
    en: {
      message:
        'The ICC profile of the picture "{picture}" is damaged or of another kind of colour. It is left aside.',
      hint: 'Open it in a picture program, look at its colours, and save it again in sRGB.',
    },
  },
  'art/changed': {
    severity: 'error',
    ja: {
      message: '写真「{picture}」は、作っている間に書き換えられました。',
      hint: 'もう一度作ってください。',
    },
    en: {
      message: 'The picture "{picture}" was changed while the edition was made.',
      hint: 'Build again.',
    },
  },
  'art/press-profile': {
    severity: 'error',
    ja: {
      message: '印刷用のICCプロファイルでは、写真「{picture}」の色をインキに変えられません。',
      hint: 'プロファイルのファイルが壊れていないか、印刷用（CMYK）のものかを確かめてください。',
    },
    en: {
      message: 'The ICC profile of the press cannot turn the colours of the picture "{picture}" into inks.',
      hint: 'See that the file of the profile is whole, and one for printing in CMYK.',
    },
  },
} as const satisfies Record<string, Rule>;
