import { type ColourSpace, type Family, nameOfSpace } from '../../colour/space.ts';
import { cutBox, type PageFacts, visible } from '../../facts/facts.ts';
import { intersection, isEmpty } from '../../geometry.ts';
import type { Mark } from '../../interpreter/mark.ts';
import { byPage, type Check, type Finding, whole } from '../row.ts';

/** The marks of a space as places of one finding; the page alone where the space is deeper down. */
function inSpaces(page: PageFacts, isWrong: (space: ColourSpace) => boolean) {
  return page.spaces.filter(isWrong).flatMap((space) => {
    const values = { space: nameOfSpace(space) };
    const marks = visible(page).filter(({ paint }) => paint.space === space);
    return marks.length > 0 ? marks.map(({ box }) => ({ values, box })) : [{ values }];
  });
}

/** Only these families, wherever a colour stands: in pictures, gradients, beneath patterns and spot colours. */
export const spacesOf =
  (...allowed: Family[]): Check =>
  (facts) =>
    byPage(facts, (page) =>
      inSpaces(page, ({ family, replaces }) => replaces !== undefined || !allowed.includes(family)),
    );

/** Device colours only where the output intent or a default space says what they mean (ISO 15930-7, 6.2.2). */
export const deviceColoursDefined: Check = (facts) => {
  const output = facts.document.intents.find(({ subtype }) => subtype === 'GTS_PDFX')?.profile?.space;
  const defined: Record<string, boolean> = {
    DeviceRGB: output === 'RGB',
    DeviceCMYK: output === 'CMYK',
    DeviceGray: output !== undefined,
  };
  return byPage(facts, (page) =>
    inSpaces(page, ({ family, replaces }) => {
      if (family === 'unknown') return true;
      return replaces === undefined && defined[family] === false;
    }),
  );
};

/** ICCBased CMYK is not the output profile, and does not overprint with OPM 1 (ISO 15930-7, 6.2.3). */
export const profiledCmyk: Check = (facts) => {
  const output = facts.document.intents.find(({ subtype }) => subtype === 'GTS_PDFX')?.profile?.sha256;
  const isCmyk = ({ profile }: ColourSpace) => profile?.space === 'CMYK';
  const same = byPage(facts, ({ spaces }) =>
    spaces.some((space) => isCmyk(space) && space.profile?.sha256 === output)
      ? [{ values: { problem: 'sameAsOutput' } }]
      : [],
  );
  const overprinted = byPage(facts, (page) =>
    visible(page)
      .filter(({ paint, manner }) => isCmyk(paint.space) && manner.overprints && manner.mode === 1)
      .map(({ box }) => ({ values: { problem: 'overprintMode' }, box })),
  );
  return [...same, ...overprinted];
};

/** Blend spaces of groups. A group that names none takes that of its page. */
export const blendSpaces =
  (...allowed: Family[]): Check =>
  (facts) =>
    byPage(facts, ({ groups }) =>
      groups.flatMap((space) => {
        if (!space || allowed.includes(space.family)) return [];
        return [{ values: { space: nameOfSpace(space) } }];
      }),
    );

/** PDF/X-4: a group must suit the output; RGB in a CMYK file is what printers reject (ISO 15930-7, 6.3). */
export const blendSpacesSuitOutput: Check = (facts, job) => {
  const output = facts.document.intents.find(({ subtype }) => subtype === 'GTS_PDFX')?.profile?.space;
  if (output !== 'CMYK') return [];
  return blendSpaces('DeviceCMYK', 'DeviceGray', 'ICCBased', 'CalGray', 'CalRGB', 'embedded')(facts, job);
};

/** ISO 32000-1, 11.3.5, tables 136 and 137. */
const modes = [
  ...[
    'Normal',
    'Compatible',
    'Multiply',
    'Screen',
    'Overlay',
    'Darken',
    'Lighten',
    'ColorDodge',
    'ColorBurn',
  ],
  ...['HardLight', 'SoftLight', 'Difference', 'Exclusion', 'Hue', 'Saturation', 'Color', 'Luminosity'],
];

export const knownBlendModes: Check = (facts) =>
  byPage(facts, ({ blends }) =>
    blends.filter((mode) => !modes.includes(mode)).map((mode) => ({ values: { mode } })),
  );

export const noTransparency: Check = (facts) =>
  byPage(facts, ({ transparency }) => transparency.map((kind) => ({ values: { kind } })));

export const noTransfer: Check = (facts) =>
  byPage(facts, ({ transfer }) => transfer.map((name) => ({ values: { name } })));

export const plainHalftones: Check = (facts) =>
  byPage(facts, ({ halftones }) => halftones.map((name) => ({ values: { name } })));

export const plainXobjects: Check = (facts) =>
  byPage(facts, ({ xobjects }) => xobjects.map((kind) => ({ values: { kind } })));

/** Inks of colour spaces that are no process inks. */
const spotsIn = ({ space }: Mark['paint']): string[] =>
  (space.inks ?? space.base?.inks ?? []).filter((ink) => !process.includes(ink));

const process = ['Cyan', 'Magenta', 'Yellow', 'Black', 'None', 'All'];

/** Spot inks that the job does not print. */
export const spotsDeclared: Check = (facts, { spots }) =>
  byPage(facts, (page) =>
    visible(page).flatMap(({ paint, box }) =>
      spotsIn(paint)
        .filter((ink) => !spots.includes(ink))
        .map((ink) => ({ values: { ink }, box })),
    ),
  );

/** /All only outside of the trim, where marks stand. */
export const allOutside: Check = (facts) =>
  byPage(facts, (page) =>
    visible(page).flatMap(({ paint, box }) =>
      paint.space.inks?.includes('All') && !isEmpty(intersection(box, cutBox(page))) ? [{ box }] : [],
    ),
  );

/** Names that are UTF-8, and that differ by more than case, spaces and hyphens. */
export const inkNames: Check = (facts) => {
  const spaces = facts.pages.flatMap((page) => page.spaces);
  const names = [...new Set(spaces.flatMap((space) => spotsIn({ space } as Mark['paint'])))];
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  for (const ink of names) {
    const key = ink.toLowerCase().replace(/[\s_-]+/g, '');
    const other = seen.get(key);
    if (other !== undefined || !isUtf8(ink)) findings.push(whole({ ink, other: other ?? ink }));
    seen.set(key, ink);
  }
  return findings;
};

function isUtf8(name: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(name, 'latin1'));
    return true;
  } catch {
    return false;
  }
}
