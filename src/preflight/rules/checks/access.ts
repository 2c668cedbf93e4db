import type { Facts } from '../../facts/facts.ts';
import { type Check, whole } from '../row.ts';

const when =
  (isWrong: (facts: Facts) => boolean): Check =>
  (facts) =>
    isWrong(facts) ? [whole()] : [];

const property = ({ document }: Facts, name: string): string | undefined => document.xmp?.properties[name];

/** Matterhorn 01-007. */
export const notSuspect = when(({ access }) => access.isSuspect);

/** Matterhorn 06. */
export const hasMetadata = when(({ access, document }) => !access.hasMetadata || !document.xmp);
export const claimsPart = (part: string): Check =>
  when((facts) => facts.document.xmp !== undefined && property(facts, 'pdfuaid:part') !== part);
export const hasTitle = when((facts) => facts.document.xmp !== undefined && !property(facts, 'dc:title'));

/** Matterhorn 07. */
export const saysHowToTitle = when(({ access }) => access.showsTitle === undefined);
export const showsTitle = when(({ access }) => access.showsTitle === false);

/** Matterhorn 11-003. */
export const outlineHasLanguage = when(({ access }) => access.hasOutline && !access.language);

/** Matterhorn 11-006: texts of the metadata in a language that they do not name. */
export const metadataHaveLanguage = when(
  ({ access, document }) => !access.language && document.xmp?.languages.includes('x-default') === true,
);

/** ISO 32000-1, 14.9.2: language identifiers as RFC 3066 has them. */
export const languagesKnown: Check = ({ access }) =>
  [...new Set(access.languages)]
    .filter((language) => !/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(language))
    .map((language) => whole({ language }));

/** Matterhorn 20. */
const configurations = ({ document }: Facts) => document.layers?.configurations ?? [];
export const layersNamed = (isDefault: boolean): Check =>
  when((facts) => configurations(facts).some((one) => one.isDefault === isDefault && !one.name));
export const layersUnconditional = when((facts) => configurations(facts).some(({ hasUsage }) => hasUsage));

/** Matterhorn 21-001, 28-016. */
export const filesNamed = (isAnnotation: boolean): Check =>
  when(({ access, annotations }) => {
    const attached = new Set(annotations.flatMap(({ file }) => file ?? []));
    return access.namelessFiles.some((file) => attached.has(file) === isAnnotation);
  });

/** Matterhorn 25-001. */
export const staticForm = when(({ access }) => access.hasDynamicForm);

/** Matterhorn 28-014, 28-015. */
export const clipsTyped = when(({ access }) => access.clips.some(({ hasType }) => !hasType));
export const clipsDescribed = when(({ access }) => access.clips.some(({ hasAlt }) => !hasAlt));
