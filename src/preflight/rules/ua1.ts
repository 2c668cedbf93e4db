import { has } from './applies.ts';
import * as access from './checks/access.ts';
import * as content from './checks/content.ts';
import { versionAtMost } from './checks/document.ts';
import * as elements from './checks/elements.ts';
import { condition } from './condition.ts';
import type { Profile, Row } from './row.ts';
import { interaction } from './ua1Annotations.ts';
import { fonts } from './ua1Fonts.ts';
import { questions } from './ua1Questions.ts';
import { structure } from './ua1Structure.ts';
import { readable } from './x.ts';

/** What must be right before anything else can be. */
const foundation = [
  ...readable,
  {
    rule: 'preflight/version',
    severity: 'error',
    source: 'ISO 14289-1, 6.1',
    find: versionAtMost('1.7'),
  },
  {
    rule: 'preflight/font-broken',
    severity: 'error',
    source: 'ISO 14289-1, 7.21',
    find: content.fontsReadable,
  },
  condition('tagged', '6.2, 7.1', elements.isTagged),
  condition(
    'tree',
    '7.1 (ISO 32000-1, 14.7.2)',
    elements.treeSound(['circularTree', 'hugeTree', 'noElement', 'otherParent']),
  ),
  condition(
    'parent-tree',
    '7.1 (ISO 32000-1, 14.7.4)',
    elements.treeSound(['noParentTree', 'strayMcid', 'lostMcid', 'twiceMcid', 'otherOwner', 'lostObject']),
  ),
  condition('language', '7.2 (ISO 32000-1, 14.9.2)', access.languagesKnown),
  condition('table-shape', '7.5', elements.rowsEven, has('Table')),
] as const satisfies readonly Row[];

/**
 * PDF/UA-1 as far as a program can tell: the conditions of the Matterhorn Protocol 1.1 (PDF Association, 2021) that need
 * no person, and what they take for granted. The others are questions to sign.
 */
export const ua1: Profile = {
  title: {
    ja: 'PDF/UA-1（ISO 14289-1、Matterhorn Protocol 1.1）',
    en: 'PDF/UA-1 (ISO 14289-1, Matterhorn Protocol 1.1)',
  },
  needsCoverage: false,
  limits: ['appearances', 'glyphNames', 'supplements'],
  rows: [...foundation, ...structure, ...interaction, ...fonts],
  questions,
};
