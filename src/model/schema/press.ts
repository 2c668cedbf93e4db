import { z } from 'zod';
import { line } from './parts.ts';

/** What the job is printed on when nobody says: coated paper, a profile that Sasshi brings along. */
const standardProfile = {
  file: 'ISOcoated_v2_300_bas.icc',
  sha256: 'b424c77f40c3423c925536f8ae08634985ccd0fe80eb253d5d229197ded7e886',
  identifier: 'FOGRA39',
  condition: 'Offset printing on coated paper, ISO 12647-2:2004/Amd 1 (ISO Coated v2)',
  registry: 'http://www.color.org',
};

/** press.yaml: what the printer was agreed with. Everything has a default, and so has the whole file. */
export const pressSchema = z.strictObject({
  /** The printing condition, and the ICC profile that describes it. */
  profile: z
    .strictObject({
      /** A file in assets/icc. */
      file: z.string().regex(/^[\w-][\w.-]*\.ic[cm]$/i, 'profileName'),
      sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256'),
      /** Its reference name in the ICC characterization data registry, or `Custom`. */
      identifier: line,
      /** The same for people. */
      condition: line,
      /** Absent: the identifier is in no registry. */
      registry: z
        .url({ protocol: /^https?$/ })
        .max(300)
        .optional(),
    })
    .default(standardProfile),
  /** Percent of all inks together. */
  inkLimit: z.int().min(200).max(400).default(300),
  /** How pictures come to the inks: relative colorimetric with black-point compensation, or perceptual. */
  intent: z.enum(['relative', 'perceptual']).default('relative'),
  /** Spot inks that the job pays for, by their names. */
  spots: z
    .array(line.regex(/^(?!(All|None|Cyan|Magenta|Yellow|Black)$)/i, 'spotName'))
    .max(8)
    .default([]),
  standard: z.enum(['x-4', 'x-1a']).default('x-4'),
});
