import type { Manner } from '../interpreter/mark.ts';
import type { Frame } from './frame.ts';
import type { OnRow } from './scan.ts';
import type { Source } from './source.ts';

/** How a source meets what lies below it, per plate: by tint, in blend modes that need no other plate (11.3.5). */
const blends: Record<string, (below: number, above: number) => number> = {
  Normal: (_, above) => above,
  Multiply: (below, above) => below + above - below * above,
  Screen: (below, above) => below * above,
  Darken: Math.max,
  Lighten: Math.min,
};

export const canBlend = (mode: string): boolean => mode in blends;

/** What overprinting leaves alone. */
export type Leaves = 'nothing' | 'otherPlates' | 'otherInks' | 'zeros';

/** Plates that were handed back. To throw away a megabyte for each group would keep the collector busy. */
const spare: Float32Array[] = [];
const MOST_SPARE = 24;

/** An empty plate. */
function blank({ columns, rows }: Frame): Float32Array {
  const cells = columns * rows;
  const at = spare.findLastIndex(({ length }) => length === cells);
  if (at < 0) {
    spare.splice(MOST_SPARE);
    return new Float32Array(cells);
  }
  return spare.splice(at, 1)[0]!.fill(0);
}

/** A plate that is painted, and the place of its tint in the source; -1 where it is knocked out. */
interface Target {
  tints: Float32Array;
  index: number;
}

/** The printing plates of a page, or of a transparency group of it, as tints by cell. */
export class Plates {
  readonly frame: Frame;
  readonly tints = new Map<string, Float32Array>();
  /** Of a group: how much of each cell it covers. Tints are multiplied by it. */
  private readonly opacity: Float32Array | undefined;
  private readonly sample = new Float32Array(40);

  constructor(frame: Frame, isGroup: boolean) {
    this.frame = frame;
    if (isGroup) this.opacity = blank(frame);
  }

  /** Hands the plates back, to be wiped and used again. */
  release(): void {
    spare.push(...this.tints.values(), ...(this.opacity ? [this.opacity] : []));
    this.tints.clear();
  }

  /** Paints stretches of cells of a row in one manner. `cover` tells how much of each cell is painted. */
  painter(source: Source, manner: Manner, leaves: Leaves): OnRow {
    const { frame, sample } = this;
    const blend = blends[manner.blend] ?? blends.Normal!;
    const targets = this.targets(source.plates, leaves);
    if (source.isUniform && manner.blend === 'Normal') {
      return this.flatPainter(source, manner.opacity, leaves, targets);
    }
    return (row, from, to, cover) => {
      const y = frame.bottom + (row + 0.5) * frame.cell;
      for (let column = from; column < to; column += 1) {
        const covered = cover[column]! * manner.opacity;
        if (covered <= 0) continue;
        const x = frame.left + (column + 0.5) * frame.cell;
        const opacity = covered * source.at(x, y, sample);
        const cell = row * frame.columns + column;
        for (const { tints, index } of targets) {
          const above = index < 0 ? 0 : sample[index]!;
          if (leaves === 'zeros' && above === 0) continue;
          const below = tints[cell]!;
          tints[cell] = below + opacity * (blend(below, above) - below);
        }
        if (this.opacity) this.opacity[cell]! += opacity * (1 - this.opacity[cell]!);
      }
    };
  }

  /** The same for one colour everywhere, plate by plate: most of a page is painted so. */
  private flatPainter(source: Source, opacity: number, leaves: Leaves, targets: Target[]): OnRow {
    const { columns } = this.frame;
    source.at(0, 0, this.sample);
    const painted = targets
      .map(({ tints, index }) => ({ tints, above: index < 0 ? 0 : this.sample[index]! }))
      .filter(({ above }) => leaves !== 'zeros' || above !== 0);
    return (row, from, to, cover) => {
      const start = row * columns;
      for (const { tints, above } of painted) {
        for (let column = from; column < to; column += 1) {
          const below = tints[start + column]!;
          tints[start + column] = below + cover[column]! * opacity * (above - below);
        }
      }
      if (!this.opacity) return;
      for (let column = from; column < to; column += 1) {
        const covered = this.opacity[start + column]!;
        this.opacity[start + column] = covered + cover[column]! * opacity * (1 - covered);
      }
    };
  }

  /** Puts the result of a group onto these plates. */
  lay(group: Plates, manner: Manner): void {
    const blend = blends[manner.blend] ?? blends.Normal!;
    const covered = group.opacity!;
    for (const plate of group.tints.keys()) this.plate(plate);
    for (const [plate, tints] of this.tints) {
      const above = group.tints.get(plate);
      for (let cell = 0; cell < covered.length; cell += 1) {
        const opacity = covered[cell]! * manner.opacity;
        if (opacity === 0) continue;
        const colour = above ? above[cell]! / covered[cell]! : 0;
        tints[cell]! += opacity * (blend(tints[cell]!, colour) - tints[cell]!);
      }
    }
    if (!this.opacity) return;
    for (let cell = 0; cell < covered.length; cell += 1) {
      this.opacity[cell]! += covered[cell]! * manner.opacity * (1 - this.opacity[cell]!);
    }
  }

  private plate(name: string): Float32Array {
    let tints = this.tints.get(name);
    if (!tints) {
      tints = blank(this.frame);
      this.tints.set(name, tints);
    }
    return tints;
  }

  private targets(plates: readonly string[], leaves: Leaves): Target[] {
    const all = plates.indexOf('All');
    for (const name of all >= 0 ? ['Cyan', 'Magenta', 'Yellow', 'Black'] : plates) this.plate(name);
    return [...this.tints].flatMap(([name, tints]) => {
      const index = all >= 0 ? all : plates.indexOf(name);
      if (index >= 0) return [{ tints, index }];
      const isLeft =
        leaves === 'otherPlates' || leaves === 'zeros' || (leaves === 'otherInks' && !isProcess(name));
      return isLeft ? [] : [{ tints, index: -1 }];
    });
  }
}

const isProcess = (plate: string): boolean => ['Cyan', 'Magenta', 'Yellow', 'Black'].includes(plate);
