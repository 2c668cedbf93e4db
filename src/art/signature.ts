/** How the files of the kinds that can be used begin, in hexadecimal digits. */
const SIGNATURES = {
  jpeg: /^ffd8ff/,
  png: /^89504e470d0a1a0a/,
  tiff: /^(4949(2a|2b)00|4d4d00(2a|2b))/,
  webp: /^52494646.{8}57454250/,
} as const;

/** The kind of a picture file by its first bytes, whatever its name says; `undefined`: none that can be used. */
export function kindOf(bytes: Buffer): keyof typeof SIGNATURES | undefined {
  const head = bytes.toString('hex', 0, 12);
  const kinds = Object.keys(SIGNATURES) as (keyof typeof SIGNATURES)[];
  return kinds.find((kind) => SIGNATURES[kind].test(head));
}
