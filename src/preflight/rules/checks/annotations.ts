import type { Facts, PageFacts } from '../../facts/facts.ts';
import type { Annotation } from '../../structure/element.ts';
import { byPage, type Check, type Finding } from '../row.ts';

/** Subtypes of ISO 32000-1, table 169. */
const KNOWN: ReadonlySet<string> = new Set([
  ...[
    'Text',
    'Link',
    'FreeText',
    'Line',
    'Square',
    'Circle',
    'Polygon',
    'PolyLine',
    'Highlight',
    'Underline',
  ],
  ...[
    'Squiggly',
    'StrikeOut',
    'Stamp',
    'Caret',
    'Ink',
    'Popup',
    'FileAttachment',
    'Sound',
    'Movie',
    'Widget',
  ],
  ...['Screen', 'PrinterMark', 'TrapNet', 'Watermark', '3D', 'Redact'],
]);

/** Those with rules of their own. */
const SPECIAL = ['Widget', 'Link', 'PrinterMark', 'TrapNet'];

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

const each =
  (isWrong: (annotation: Annotation, facts: Facts) => boolean): Check =>
  (facts) => {
    const findings = new Map<string, Finding>();
    for (const annotation of facts.annotations) {
      if (annotation.isUnseen || !isWrong(annotation, facts)) continue;
      const { subtype, page, box } = annotation;
      const finding = findings.get(subtype) ?? { values: { subtype }, places: [] };
      finding.places.push({ page, ...(box && { box }) });
      findings.set(subtype, finding);
    }
    return [...findings.values()];
  };

const isUsual = ({ subtype }: Annotation): boolean => !SPECIAL.includes(subtype);
const isNested = ({ element }: Annotation): boolean => element?.role === 'Annot';
const isDescribed = ({ contents, element }: Annotation): boolean => says(contents) || says(element?.alt);

/** Matterhorn 28-002, 28-004. */
export const inAnnot = each((one) => isUsual(one) && KNOWN.has(one.subtype) && !isNested(one));
export const described = each(
  (one) => (isUsual(one) || one.subtype === 'PrinterMark') && KNOWN.has(one.subtype) && !isDescribed(one),
);

/** Matterhorn 28-005. */
export const fieldsDescribed = each(
  ({ subtype, tooltip, element }) => subtype === 'Widget' && !says(tooltip) && !says(element?.alt),
);

/** Matterhorn 28-006. */
export const unknownLikeOthers = each(
  (one) => !KNOWN.has(one.subtype) && !(isNested(one) && isDescribed(one)),
);

/** Matterhorn 28-007. */
export const noTrapNet = each(({ subtype }) => subtype === 'TrapNet');

const onPages =
  (isWrong: (page: PageFacts) => boolean): Check =>
  (facts) =>
    byPage(facts, (page) => (page.annotations.length > 0 && isWrong(page) ? [{}] : []));

/** Matterhorn 28-008, 28-009. */
export const tabsNamed = onPages(({ tabs }) => tabs === undefined);
export const tabsByStructure = onPages(({ tabs }) => tabs !== undefined && tabs !== 'S');

/** Matterhorn 28-010, 28-011, 28-012. */
export const widgetsInForm = each(({ subtype, element }) => subtype === 'Widget' && element?.role !== 'Form');
export const linksInLink = each(({ subtype, element }) => subtype === 'Link' && element?.role !== 'Link');
export const linksDescribed = each(({ subtype, contents }) => subtype === 'Link' && !says(contents));

/** Matterhorn 28-017, 28-018. */
export const marksOutside = each(
  ({ subtype, element }) => subtype === 'PrinterMark' && element !== undefined,
);
export const marksAreArtifacts = each(({ subtype, isArtifact }) => subtype === 'PrinterMark' && !isArtifact);

/** Matterhorn 11-004, 11-005. */
export const contentsHaveLanguage = each(
  ({ contents, language }, { access }) => contents !== undefined && !access.language && !language,
);
export const tooltipsHaveLanguage = each(
  ({ tooltip, language }, { access }) => tooltip !== undefined && !access.language && !language,
);
