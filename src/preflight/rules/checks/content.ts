import type { Facts, PageFacts } from '../../facts/facts.ts';
import type { FontCondition, FontFacts, Lack } from '../../fonts/coding.ts';
import type { Mark, TextFacts } from '../../interpreter/mark.ts';
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

/** Looks at fonts by themselves. */
const each = (fonts: Facts['fonts'], isWrong: (font: FontFacts) => boolean): Finding[] =>
  fonts
    .filter(({ facts }) => isWrong(facts))
    .map(({ facts, pages }) => ({ values: { font: facts.name }, places: pages.map((page) => ({ page })) }));

/** Matterhorn 31: what fonts break by themselves, also where their text is not seen. */
export const fontMeets =
  (condition: FontCondition): Check =>
  ({ fonts, hiddenFonts }) =>
    each([...fonts, ...hiddenFonts], ({ conditions }) => conditions.includes(condition));

export const renderedFontsEmbedded: Check = ({ fonts }) => each(fonts, ({ embedded }) => !embedded);

/** Matterhorn 31-016: one thousandth of an em between the widths of the font and of its program. */
export const widthsConsistent: Check = ({ fonts }) =>
  each(fonts, ({ wrongWidths }) => wrongWidths.length > 0);

/** Looks at texts; each font is told once on a page. */
const byText = (facts: Facts, isWrong: (text: TextFacts, mark: Mark) => boolean): Finding[] =>
  byPage(facts, (page) => {
    const found = new Map<string, Mark>();
    for (const mark of page.marks) {
      const { text, isMask } = mark;
      if (text && !isMask && isWrong(text, mark) && !found.has(text.font.name))
        found.set(text.font.name, mark);
    }
    return [...found].map(([font, { box }]) => ({ values: { font }, box }));
  });

/** Matterhorn 31-011, 31-018, 31-030. Text without ink needs no glyphs, but must not ask for .notdef. */
export const noLack =
  (lack: Lack, isForAll = false): Check =>
  (facts) =>
    byText(facts, ({ lacks, mode }) => (isForAll || mode !== 3) && lacks.includes(lack));

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
    return byText(facts, ({ font, unmapped }, { content }) => {
      if (!font.hasUnicode || unmapped.length === 0) return false;
      const owner = ownerOf(facts, content);
      return (owner !== undefined && formulas.has(owner)) === inFormulas;
    });
  };

/** Programs and maps that cannot be read. */
export const fontsReadable: Check = ({ fonts }) =>
  fonts.flatMap(({ facts: { name, problems }, pages }) =>
    (['brokenProgram', 'brokenMap'] as const)
      .filter((problem) => problems.includes(problem))
      .map((problem) => ({ values: { font: name, problem }, places: pages.map((page) => ({ page })) })),
  );
