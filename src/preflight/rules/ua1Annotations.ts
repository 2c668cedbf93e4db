import { hasAnnotation } from './applies.ts';
import * as access from './checks/access.ts';
import * as annotations from './checks/annotations.ts';
import * as content from './checks/content.ts';
import { condition } from './condition.ts';
import type { Row } from './row.ts';

/** Checkpoints 28 and 30. */
export const interaction = [
  condition('28-002', '7.18.1', annotations.inAnnot, hasAnnotation()),
  condition('28-004', '7.18.1', annotations.described, hasAnnotation()),
  condition('28-005', '7.18.1', annotations.fieldsDescribed, hasAnnotation('Widget')),
  condition('28-006', '7.18.2', annotations.unknownLikeOthers, hasAnnotation()),
  condition('28-007', '7.18.2', annotations.noTrapNet, hasAnnotation()),
  condition('28-008', '7.18.3', annotations.tabsNamed, hasAnnotation()),
  condition('28-009', '7.18.3', annotations.tabsByStructure, hasAnnotation()),
  condition('28-010', '7.18.4', annotations.widgetsInForm, hasAnnotation('Widget')),
  condition('28-011', '7.18.5', annotations.linksInLink, hasAnnotation('Link')),
  condition('28-012', '7.18.5', annotations.linksDescribed, hasAnnotation('Link')),
  condition('28-014', '7.18.6.2', access.clipsTyped, ({ access: { clips } }) => clips.length > 0),
  condition('28-015', '7.18.6.2', access.clipsDescribed, ({ access: { clips } }) => clips.length > 0),
  condition('28-016', '7.18.7', access.filesNamed(true), hasAnnotation('FileAttachment')),
  condition('28-017', '7.18.8', annotations.marksOutside, hasAnnotation('PrinterMark')),
  condition('28-018', '7.18.8', annotations.marksAreArtifacts, hasAnnotation('PrinterMark')),
  condition('30-001', '7.20', content.noReferences),
  condition('30-002', '7.20', content.formsOnce),
] as const satisfies readonly Row[];
