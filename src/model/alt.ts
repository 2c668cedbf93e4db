/** What an alternative text can be wrong in; each is a term of the diagnostics. */
export type AltFault = 'altFileName' | 'altKind' | 'altShort' | 'altLong' | 'altCaption';

/** Characters that tell something, and that are still heard to the end. */
export const ALT_LENGTH = { least: 5, most: 120 };

const FILE_NAME = /\.(jpe?g|png|tiff?|webp|gif|heic|svg)$|^(img|dsc[nf]?|pxl|image|photo|scan)[-_ ]?\d+$/i;

/** Only that it is a picture. */
const KIND =
  /^(この)?(写真|画像|図版?|絵|イラスト|イメージ|グラフ|地図|アイコン|photo(graph)?|image|picture|figure|icon)(の?(写真|画像|図|絵))?[\s\d０-９①-⑳]*(です)?。?$/iu;

/** What is wrong with the words for those who do not see a picture; `captions` stand beside it and are heard anyway. */
export function altFault(alt: string, captions: readonly string[] = []): AltFault | undefined {
  const words = alt.trim();
  if (FILE_NAME.test(words)) return 'altFileName';
  if (KIND.test(words)) return 'altKind';
  const { length } = [...words];
  if (length < ALT_LENGTH.least) return 'altShort';
  if (length > ALT_LENGTH.most) return 'altLong';
  return captions.some((caption) => caption.trim() === words) ? 'altCaption' : undefined;
}
