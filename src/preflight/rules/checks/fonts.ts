import { visible } from '../../facts/facts.ts';
import type { FontFacts } from '../../fonts/coding.ts';
import { byPage, type Check, type Finding } from '../row.ts';

/** Looks at each font that text is set in. */
const each =
  (look: (font: FontFacts) => Record<string, string | number>[]): Check =>
  ({ fonts }) =>
    fonts.flatMap(({ facts, pages }) =>
      look(facts).map(
        (values): Finding => ({
          values: { font: facts.name, ...values },
          places: pages.map((page) => ({ page })),
        }),
      ),
    );

export const fontsEmbedded = each(({ embedded }) => (embedded ? [] : [{}]));

/** Half a unit of rounding on either side, and one unit that ISO 19005 grants. */
const WIDTH_TOLERANCE = 2;

export const widthsAgree = each(({ wrongWidths }) => {
  const first = wrongWidths.find(({ declared, actual }) => Math.abs(declared - actual) > WIDTH_TOLERANCE);
  return first ? [first] : [];
});

export const fontsSound = each(({ problems }) => [...new Set(problems)].map((problem) => ({ problem })));

export const noCourier = each(({ name }) => (/^Courier/.test(name) ? [{}] : []));

export const glyphsThere: Check = (facts) =>
  byPage(facts, (page) =>
    visible(page).flatMap(({ text, box }) =>
      text && text.missing.length > 0 ? [{ values: { font: text.font.name }, box }] : [],
    ),
  );
