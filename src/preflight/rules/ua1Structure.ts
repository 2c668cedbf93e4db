import { has, hasAnnotation } from './applies.ts';
import * as access from './checks/access.ts';
import * as annotations from './checks/annotations.ts';
import * as content from './checks/content.ts';
import * as elements from './checks/elements.ts';
import { condition } from './condition.ts';
import type { Row } from './row.ts';

/** Checkpoints 01 to 26. */
export const structure = [
  condition('01-003', '7.1', content.artifactsOutside),
  condition('01-004', '7.1', content.contentOutsideArtifacts),
  condition('01-005', '7.1', content.allTaggedOrArtifact),
  condition('01-007', '7.1', access.notSuspect),
  condition('02-001', '7.1', elements.rolesEnd),
  condition('02-003', '7.1', elements.noCircle),
  condition('02-004', '7.1', elements.noRemapping),
  condition('06-001', '7.1', access.hasMetadata),
  condition('06-002', '5', access.claimsPart('1')),
  condition('06-003', '7.1', access.hasTitle),
  condition('07-001', '7.1', access.saysHowToTitle),
  condition('07-002', '7.1', access.showsTitle),
  condition(
    '09-004',
    '7.2',
    elements.nested('table'),
    has('Table', 'THead', 'TBody', 'TFoot', 'TR', 'TH', 'TD'),
  ),
  condition('09-005', '7.2', elements.nested('list'), has('L', 'LI', 'LBody')),
  condition('09-006', '7.2', elements.nested('contents'), has('TOC', 'TOCI')),
  condition('09-007', '7.2', elements.nested('ruby'), has('Ruby', 'RB', 'RT', 'RP')),
  condition('09-008', '7.2', elements.nested('warichu'), has('Warichu', 'WT', 'WP')),
  condition('11-001', '7.2', content.textHasLanguage),
  condition('11-002', '7.2', elements.alternativesHaveLanguage),
  condition('11-003', '7.2', access.outlineHasLanguage, ({ access: { hasOutline } }) => hasOutline),
  condition('11-004', '7.2', annotations.contentsHaveLanguage, hasAnnotation()),
  condition('11-005', '7.2', annotations.tooltipsHaveLanguage, hasAnnotation('Widget')),
  condition('11-006', '7.2', access.metadataHaveLanguage),
  condition('13-004', '7.3', elements.hasAlternative('Figure'), has('Figure')),
  condition('14-002', '7.4.2', elements.startsAtTop, has(/^H\d/)),
  condition('14-003', '7.4.2', elements.noSkip, has(/^H\d/)),
  condition('14-006', '7.4.4', elements.oneHead, has('H')),
  condition('14-007', '7.4.4', elements.oneKindOfHead, has(/^H\d*$/)),
  condition('15-003', '7.5', elements.headsClear, has('Table')),
  condition('17-002', '7.7', elements.hasAlternative('Formula'), has('Formula')),
  condition('17-003', '7.7', content.unicodeKnown(true), has('Formula')),
  condition('19-003', '7.9', elements.notesNamed, has('Note')),
  condition('19-004', '7.9', elements.notesUnique, has('Note')),
  condition(
    '20-001',
    '7.10',
    access.layersNamed(false),
    ({ document }) => (document.layers?.configurations.length ?? 0) > 1,
  ),
  condition('20-002', '7.10', access.layersNamed(true), ({ document }) => document.layers !== undefined),
  condition('20-003', '7.10', access.layersUnconditional, ({ document }) => document.layers !== undefined),
  condition('21-001', '7.11', access.filesNamed(false), ({ access: { files } }) => files.length > 0),
  condition('25-001', '7.15', access.staticForm, ({ access: { hasXfa } }) => hasXfa),
  // An encrypted file is read no further: see encryption.ts.
  condition(
    '26-001',
    '7.16',
    () => [],
    () => false,
  ),
  condition(
    '26-002',
    '7.16',
    () => [],
    () => false,
  ),
] as const satisfies readonly Row[];
