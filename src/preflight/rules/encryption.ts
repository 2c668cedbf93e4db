import type { Problem } from '../result.ts';

/** Bit 10 of the permissions: text may be taken out for people who do not see it (ISO 32000-1, table 22). */
const FOR_ACCESS = 512;

/** Matterhorn 26: what the encryption of a file keeps from programs that read it aloud. */
export function encryptionProblems(permissions: number | undefined): Problem[] {
  if (permissions !== undefined && (permissions & FOR_ACCESS) !== 0) return [];
  const number = permissions === undefined ? ('26-001' as const) : ('26-002' as const);
  return [
    {
      rule: `preflight/ua1-${number}`,
      severity: 'error',
      values: {},
      places: [],
      sources: [{ profile: 'ua1', source: `ISO 14289-1, 7.16; Matterhorn ${number}` }],
    },
  ];
}
