import type { FlatPaint, Swatch } from '#model';

/** Words for colours that react-pdf falls back to; as any other colour they must be on a swatch. */
const WORDS: Record<string, string> = { black: '#000000', white: '#ffffff' };

/** The way back from screen values to swatch names. Exact, since screen values are unique in a palette. */
export class Palette {
  private readonly names: Map<string, string>;
  private readonly known = new Map<string, FlatPaint | undefined>();

  constructor(
    swatches: Record<string, Swatch>,
    /** Is told of each colour that nobody named, once a place. */
    private readonly onUnnamed: (colour: string) => void,
  ) {
    this.names = new Map(Object.entries(swatches).map(([name, { screen }]) => [screen, name]));
  }

  /** The paint of a colour value, thinned by `opacity`; nothing for `none`, `transparent` and no value. */
  paint(colour: unknown, opacity = 1): FlatPaint | undefined {
    if (typeof colour !== 'string' || colour === '' || colour === 'none') return undefined;
    const flat = this.flat(colour);
    if (!flat) return undefined;
    const thinned = (flat.opacity ?? 1) * opacity;
    if (thinned >= 1) return flat.opacity === undefined ? flat : { kind: 'flat', swatch: flat.swatch };
    return { kind: 'flat', swatch: flat.swatch, opacity: Math.round(thinned * 1e4) / 1e4 };
  }

  private flat(colour: string): FlatPaint | undefined {
    const known = this.known.get(colour);
    if (known) return known;
    const [screen, alpha] = normalise(colour);
    if (alpha === 0) return undefined;
    const swatch = this.names.get(screen);
    if (swatch === undefined) {
      this.onUnnamed(colour);
      return { kind: 'flat', swatch: colour };
    }
    const paint: FlatPaint = { kind: 'flat', swatch, ...(alpha < 1 ? { opacity: alpha } : {}) };
    this.known.set(colour, paint);
    return paint;
  }
}

/** `#rgb`, `#rrggbb`, `#rrggbbaa` and words to `#rrggbb` and opacity; anything else stays as it is. */
function normalise(colour: string): [screen: string, opacity: number] {
  const value = colour.trim().toLowerCase();
  if (value === 'transparent') return [value, 0];
  if (/^#[0-9a-f]{3}$/.test(value)) return [value.replace(/[0-9a-f]/g, '$&$&'), 1];
  if (/^#[0-9a-f]{8}$/.test(value)) return [value.slice(0, 7), Number.parseInt(value.slice(7), 16) / 255];
  return [WORDS[value] ?? value, 1];
}
