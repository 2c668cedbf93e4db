import type { Facts } from '../../facts/facts.ts';
import type { Defect, Element } from '../../structure/element.ts';
import { type Family, misplaced } from '../../structure/nesting.ts';
import { HEADING } from '../../structure/roles.ts';
import { type Grid, gridsOf, unclearCells, unevenRow } from '../../structure/tables.ts';
import { type Check, type Finding, whole } from '../row.ts';

type Values = Finding['values'];

/** Findings about elements, those with the same values as one. */
export function byElement(found: Iterable<{ element: Element | undefined; values?: Values }>): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { element, values = {} } of found) {
    const key = JSON.stringify(values);
    const finding = findings.get(key) ?? { values, places: [] };
    finding.places.push(...(element?.places.slice(0, 1) ?? []));
    findings.set(key, finding);
  }
  return [...findings.values()];
}

/** Looks at every element. */
const each =
  (look: (element: Element, facts: Facts) => Values[]): Check =>
  (facts) =>
    byElement(
      facts.structure.elements.flatMap((element) =>
        look(element, facts).map((values) => ({ element, values })),
      ),
    );

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/** Matterhorn 02. */
export const rolesEnd = each(({ type, role, isCircular }) =>
  role === undefined && !isCircular ? [{ type }] : [],
);
export const noCircle: Check = ({ structure }) => structure.circles.map((type) => whole({ type }));
export const noRemapping: Check = ({ structure }) => structure.remapped.map((type) => whole({ type }));

/** Matterhorn 09. */
export const nested = (family: Family): Check =>
  each((element) => misplaced(element, family).map(({ outer, inner }) => ({ outer, inner })));

/** Matterhorn 11-002: elements, and marked content that says what it stands for. */
export const alternativesHaveLanguage: Check = ({ access, structure, pages }) => {
  if (access.language) return [];
  const silent = structure.elements.filter(
    ({ alt, actualText, expansion, language }) =>
      !language && [alt, actualText, expansion].some((text) => text !== undefined),
  );
  const spans = pages.flatMap(({ content }) =>
    content.flatMap((one) => {
      const owner = structure.owners.get(one);
      const says = ['Alt', 'ActualText', 'E'].some((key) => one.properties?.has(key));
      return says && owner && !one.language && !owner.language ? [owner] : [];
    }),
  );
  return byElement([...silent, ...spans].map((element) => ({ element })));
};

/** Matterhorn 13-004, 17-002. */
export const hasAlternative = (wanted: string): Check =>
  each(({ role, alt, actualText }) =>
    role === wanted && !says(alt) && actualText === undefined ? [{}] : [],
  );

const levelOf = ({ role }: Element): number | undefined => {
  const level = HEADING.exec(role ?? '')?.[1];
  return level === undefined ? undefined : Number(level);
};

const numbered = ({ structure }: Facts): { element: Element; level: number }[] =>
  structure.elements.flatMap((element) => {
    const level = levelOf(element);
    return level === undefined ? [] : [{ element, level }];
  });

/** Matterhorn 14-002. */
export const startsAtTop: Check = (facts) =>
  byElement(
    numbered(facts)
      .slice(0, 1)
      .filter(({ level }) => level !== 1)
      .map(({ element, level }) => ({ element, values: { level } })),
  );

/** Matterhorn 14-003. */
export const noSkip: Check = (facts) => {
  const heads = numbered(facts);
  return byElement(
    heads.flatMap(({ element, level }, index) => {
      const above = heads[index - 1]?.level;
      return above !== undefined && level > above + 1 ? [{ element, values: { above, level } }] : [];
    }),
  );
};

/** Matterhorn 14-006. */
export const oneHead = each(({ kids }) => (kids.filter(({ role }) => role === 'H').length > 1 ? [{}] : []));

/** Matterhorn 14-007. */
export const oneKindOfHead: Check = (facts) =>
  numbered(facts).length === 0
    ? []
    : byElement(facts.structure.elements.filter(({ role }) => role === 'H').map((element) => ({ element })));

const byGrid =
  (look: (grid: Grid) => (Element | undefined)[]): Check =>
  ({ structure }) =>
    byElement(
      gridsOf(structure.elements)
        .flatMap(look)
        .filter((element) => element !== undefined)
        .map((element) => ({ element })),
    );

/** Matterhorn 15-003. */
export const headsClear = byGrid(unclearCells);

/** ISO 14289-1, 7.5: rows are as wide as each other. */
export const rowsEven = byGrid((grid) => [unevenRow(grid)]);

/** Matterhorn 19-003, 19-004. */
export const notesNamed = each(({ role, id }) => (role === 'Note' && !says(id) ? [{}] : []));
export const notesUnique: Check = ({ structure }) => {
  const met = new Set<string>();
  const notes = structure.elements.filter(({ role, id }) => role === 'Note' && says(id));
  return byElement(
    notes
      .filter(({ id }) => met.size === met.add(id!).size)
      .map((element) => ({ element, values: { name: element.id! } })),
  );
};

/** ISO 32000-1, 14.7: what is wrong with the tree, and with what ties it to the content. */
export const treeSound = (wanted: readonly Defect[]): Check => {
  return ({ structure }) => {
    const found = structure.defects.filter(({ defect }) => wanted.includes(defect));
    const findings = new Map<Defect, Finding>();
    for (const { defect, page, element } of found) {
      const finding = findings.get(defect) ?? whole({ defect });
      const place = element?.places[0] ?? (page === undefined ? undefined : { page });
      if (place) finding.places.push(place);
      findings.set(defect, finding);
    }
    return [...findings.values()];
  };
};

export const isTagged: Check = ({ structure, access }) =>
  structure.isThere && access.isMarked ? [] : [whole()];
