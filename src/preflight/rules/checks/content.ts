import type { Facts, PageFacts } from '../../facts/facts.ts';
import type { FontCondition, Lack } from '../../fonts/coding.ts';
import type { Mark } from '../../interpreter/mark.ts';
import type { Element } from '../../structure/element.ts';
import { byPage, type Check, type Finding } from '../row.ts';

/** Matterhorn 01-003: an artifact within tagged content. */
export const artifactsOutside: Check = (facts) =>
  byContent(facts, ({ tag, parent }, { owners }) => tag === 'Artifact' && !!parent && owners.has(parent));

/** Matterhorn 01-004: tagged content within an artifact. */
export const contentOutsideArtifacts: Check = (facts) =>
  byContent(
    facts,
    (one, { owners }) => one.mcid !== undefined && !!one.parent?.isArtifact && owners.has(one),
  );

function byContent(
  facts: Facts,
  isWrong: (one: PageFacts['content'][number], structure: Facts['structure']) => boolean,
): Finding[] {
  return byPage(facts, ({ content }) => (content.some((one) => isWrong(one, facts.structure)) ? [{}] : []));
}

/** What a page shows: also what is clipped away, but not soft masks. */
const shown = ({ marks }: PageFacts): Mark[] => marks.filter(({ isMask }) => !isMask);

/** Matterhorn 01-005: every mark is content of an element, or an artifact. */
export const allTaggedOrArtifact: Check = (facts) =>
  byPage(facts, (page) =>
    shown(page)
      .filter(({ content }) => !content?.isArtifact && !ownerOf(facts, content))
      .map(({ box }) => ({ box })),
  );

const ownerOf = ({ structure }: Facts, content: Mark['content']): Element | undefined =>
  content && structure.owners.get(content);

/** Matterhorn 11-001: text of elements has a language. */
export const textHasLanguage: Check = (facts) =>
  byPage(facts, (page) =>
    facts.access.language
      ? []
      : shown(page)
          .filter(({ text, content }) => text && !content?.isArtifact && !content?.language)
          .filter(({ content }) => ownerOf(facts, content) && !ownerOf(facts, content)!.language)
          .map(({ box }) => ({ box })),
  );

/** Matterhorn 30-002: content with identifiers in a form that is painted more than once. */
export const formsOnce: Check = (facts) => {
  const met = new Map<unknown, Set<number>>();
  return byPage(facts, ({ content }) => {
    const isTwice = content.some(({ stream, mcid }) => {
      if (!stream || mcid === undefined) return false;
      const numbers = met.get(stream) ?? new Set();
      met.set(stream, numbers);
      const known = numbers.has(mcid);
      numbers.add(mcid);
      return known;
    });
    return isTwice ? [{}] : [];
  });
};

/** Matterhorn 30-001. */
export const noReferences: Check = (facts) =>
  byPage(facts, ({ xobjects }) => (xobjects.includes('Ref') ? [{}] : []));

/** Looks at text by its font; each font once on a page. */
const byFont = (facts: Facts, isWrong: (text: NonNullable<Mark['text']>, mark: Mark) => boolean): Finding[] =>
  byPage(facts, (page) => {
    const found = new Map<string, Mark>();
    for (const mark of shown(page)) {
      const { text } = mark;
      if (text && !found.has(text.font.name) && isWrong(text, mark)) found.set(text.font.name, mark);
    }
    return [...found].map(([font, { box }]) => ({ values: { font }, box }));
  });

const isRendered = ({ mode }: NonNullable<Mark['text']>): boolean => mode !== 3;

/** Matterhorn 31: what fonts break by themselves. */
export const fontMeets =
  (condition: FontCondition): Check =>
  (facts) =>
    byFont(facts, ({ font }) => font.conditions.includes(condition));

export const renderedFontsEmbedded: Check = (facts) =>
  byFont(facts, (text) => isRendered(text) && !text.font.embedded);

/** Matterhorn 31-016: one thousandth of an em between the widths of the font and of its program. */
export const widthsConsistent: Check = (facts) =>
  byFont(facts, (text) => isRendered(text) && text.font.wrongWidths.length > 0);

/** Matterhorn 31-011, 31-018, 31-030. Text without ink needs glyphs, too, but not .notdef. */
export const noLack =
  (lack: Lack, isForAll = false): Check =>
  (facts) =>
    byFont(facts, (text) => (isForAll || isRendered(text)) && text.lacks.includes(lack));

/** Formulas and everything in them. Elements stand after those around them. */
function formulasOf({ structure }: Facts): Set<Element> {
  const found = new Set<Element>();
  for (const element of structure.elements) {
    if (element.role === 'Formula' || (element.parent && found.has(element.parent))) found.add(element);
  }
  return found;
}

/** Matterhorn 10-001 and, for formulas, 17-003: every code is known in Unicode. */
export const unicodeKnown =
  (inFormulas: boolean): Check =>
  (facts) => {
    const formulas = formulasOf(facts);
    return byFont(facts, ({ font, unmapped }, { content }) => {
      const owner = ownerOf(facts, content);
      const isFormula = owner !== undefined && formulas.has(owner);
      return font.hasUnicode && unmapped.length > 0 && isFormula === inFormulas;
    });
  };

/** Programs and maps that cannot be read. */
export const fontsReadable: Check = ({ fonts }) =>
  fonts.flatMap(({ facts: { name, problems }, pages }) =>
    (['brokenProgram', 'brokenMap'] as const)
      .filter((problem) => problems.includes(problem))
      .map((problem) => ({ values: { font: name, problem }, places: pages.map((page) => ({ page })) })),
  );
