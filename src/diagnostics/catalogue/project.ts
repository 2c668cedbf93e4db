import type { Rule } from '../rule.ts';

/** What can be wrong with the project folder and the output. */
export const projectRules = {
  'project/output-not-writable': {
    severity: 'error',
    ja: {
      message: '出力先「{folder}」に書き込めません。',
      hint: 'フォルダーの書き込み権限を確かめるか、--output で別の場所を指定してください。',
    },
    en: {
      message: 'The output folder "{folder}" cannot be written to.',
      hint: 'Check the permissions of the folder, or name another one with --output.',
    },
  },
} as const satisfies Record<string, Rule>;
