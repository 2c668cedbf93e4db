import type { Box } from '#model';
import type { Rgb } from '../colour.ts';
import type { Layer, Veil } from './layers.ts';
import { over, type Tint } from './tint.ts';

/** Side of the fields, in pt, by which the layers of a page are found. */
const FIELD = 48;

const PAPER: Rgb = [255, 255, 255];

/** What is below type, from the display list alone: layers in the order of painting, blended as PDF does (11.3, 11.4). */
export class Ground {
  private readonly fields = new Map<number, Layer[]>();

  constructor(layers: readonly Layer[]) {
    for (const layer of layers) {
      for (const field of fieldsOf(layer.box)) {
        const known = this.fields.get(field);
        if (known) known.push(layer);
        else this.fields.set(field, [layer]);
      }
    }
  }

  /** Whether what is below `order` is surely the same at every point of a box. */
  isEven(box: Box, order: number): boolean {
    return fieldsOf(box).every((field) => {
      const layers = this.fields.get(field) ?? [];
      for (let at = layers.length - 1; at >= 0; at -= 1) {
        const layer = layers[at]!;
        if (layer.order >= order || !overlap(layer.box, box)) continue;
        if (!layer.isEven(box)) return false;
        const tint = layer.tintAt(box.x + box.width / 2, box.y + box.height / 2);
        if (tint && tint[3] >= 1 && layer.veils.length === 0) break;
      }
      return true;
    });
  }

  /** The colour at a point below `order`, and what it becomes with `type` on it, which has these veils around it. */
  colours(x: number, y: number, order: number, type: Tint, veils: readonly Veil[]): [ground: Rgb, type: Rgb] {
    const found = this.tints(x, y, order);
    const bare = blend(found);
    return [bare, blend([...found, { tint: type, veils }])];
  }

  /** What is painted at a point below `order`, from the topmost that covers it upwards. */
  private tints(x: number, y: number, order: number): Painted[] {
    const layers = this.fields.get(fieldAt(x, y)) ?? [];
    const found: Painted[] = [];
    for (let at = layers.length - 1; at >= 0; at -= 1) {
      const { order: own, box, veils, tintAt } = layers[at]!;
      if (own >= order || x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height) continue;
      const tint = tintAt(x, y);
      if (!tint) continue;
      found.push({ tint, veils });
      if (tint[3] >= 1 && veils.length === 0) break;
    }
    return found.reverse();
  }
}

interface Painted {
  tint: Tint;
  veils: readonly Veil[];
}

/** A group that is being painted: its colour, times its cover, so far. */
interface Sheet {
  veil: Veil;
  colour: [number, number, number];
  cover: number;
}

/** Paints tints over each other on the paper; what a veil holds first becomes one. */
function blend(painted: readonly Painted[]): Rgb {
  let paper: Rgb = PAPER;
  const open: Sheet[] = [];
  const lay = ([red, green, blue, cover]: Tint) => {
    const sheet = open.at(-1);
    if (!sheet) {
      paper = over([red, green, blue, cover], paper);
      return;
    }
    const mixed = [red, green, blue].map(
      (value, index) => value * cover + sheet.colour[index]! * (1 - cover),
    );
    sheet.colour = mixed as Sheet['colour'];
    sheet.cover = cover + sheet.cover * (1 - cover);
  };
  const close = () => {
    const { veil, colour, cover } = open.pop()!;
    if (cover === 0) return;
    const [red, green, blue] = colour.map((value) => value / cover) as Sheet['colour'];
    lay([red, green, blue, cover * veil.opacity]);
  };
  for (const { tint, veils } of painted) {
    while (open.some(({ veil }, index) => veil !== veils[index])) close();
    for (const veil of veils.slice(open.length)) open.push({ veil, colour: [0, 0, 0], cover: 0 });
    lay(tint);
  }
  while (open.length > 0) close();
  return paper;
}

const fieldAt = (x: number, y: number): number => Math.floor(y / FIELD) * 4096 + Math.floor(x / FIELD);

function fieldsOf({ x, y, width, height }: Box): number[] {
  const fields: number[] = [];
  for (let v = Math.floor(y / FIELD); v <= Math.floor((y + height) / FIELD); v += 1) {
    for (let u = Math.floor(x / FIELD); u <= Math.floor((x + width) / FIELD); u += 1)
      fields.push(v * 4096 + u);
  }
  return fields;
}

export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
