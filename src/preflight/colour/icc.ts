import { createHash } from 'node:crypto';

/** What the head of an ICC profile says (ICC.1:2010, 7.2). */
export interface Profile {
  /** The file begins as a profile does. */
  valid: boolean;
  /** Major version. */
  version: number;
  /** `prtr`, `mntr`, `scnr`, `spac`... */
  class: string;
  /** `CMYK`, `RGB`, `GRAY`, `Lab`. */
  space: string;
  sha256: string;
}

const components: Record<string, number> = { CMYK: 4, RGB: 3, GRAY: 1, Lab: 3 };

/** How many components the colour space of a profile has; nothing where it is an unusual one. */
export const componentsOf = ({ space }: Profile): number | undefined => components[space];

export function profileOf(bytes: Uint8Array): Profile {
  const head = Buffer.from(bytes.subarray(0, 128));
  const text = (at: number) => head.toString('latin1', at, at + 4).trim();
  return {
    valid: head.length === 128 && text(36) === 'acsp',
    version: head[8] ?? 0,
    class: text(12),
    space: text(16),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
