import type { Rule } from '../rule.ts';

/** What can be wrong with the project folder and the output. */
export const projectRules = {
  'project/output': {
    severity: 'error',
    ja: {
      message: '出力先「{path}」に書き込めません（{reason}）。',
      hint: 'フォルダーの書き込み権限を確かめるか、--output で別の場所を指定してください。',
    },
    en: {
      message: 'The output "{path}" cannot be written to ({reason}).',
      hint: 'Check the permissions of the folder, or name another one with --output.',
    },
  },
} as const satisfies Record<string, Rule>;
