import {
  type Box,
  type Glyphs,
  type GradientPaint,
  type Group,
  IDENTITY,
  type Item,
  inverse,
  type Matrix,
  mapBox,
  type Paint,
  type Picture,
  type Shape,
  type Stroke,
  within,
} from '#model';
import { pathBounds } from './bounds.ts';
import { Content, OPAQUE } from './content.ts';
import { transparencyGroup } from './form.ts';
import { showGlyphs } from './glyphs.ts';
import { gradientMask, gradientPattern, isSheerGradient } from './gradient.ts';
import { pt } from './numbers.ts';
import { actualText, name } from './objects.ts';
import type { Colour, PageStructure, Subject } from './policy.ts';
import { Resources } from './resources.ts';
import type { Stock } from './stock.ts';
import { thickness } from './thickness.ts';

type Side = 'fill' | 'stroke';

/** Paints items of the display list into one content stream: a page, or a group that blends as a whole. */
export class Painter {
  readonly content = new Content();
  readonly resources = new Resources();
  /** Whether anything painted lets the ground through. */
  sheer = false;
  private opacity = 1;
  /** Whether the items blend by themselves first: there is nothing below that they could overprint. */
  private isolated = false;
  /** Whether a group around has said what its items read. */
  private told = false;

  /**
   * @param toParent leads from the items' coordinates to those in which the stream begins
   * @param visible area of the stream that can be seen, in the coordinates in which it begins
   */
  constructor(
    private readonly stock: Stock,
    private toParent: Matrix,
    private readonly visible: Box,
    private readonly structure?: PageStructure,
  ) {}

  paint(items: readonly Item[]): void {
    for (const item of items) {
      if (item.kind === 'group') this.group(item);
      else this.single(item);
    }
  }

  private single(item: Shape | Glyphs | Picture): void {
    this.mark(item);
    if (item.kind === 'shape') this.shape(item);
    else if (item.kind === 'glyphs') this.glyphs(item);
    else this.picture(item);
  }

  private mark(item: Item): void {
    if (this.structure && !this.told) this.content.add(this.structure.item(item));
  }

  private shape(shape: Shape): void {
    const { fill } = shape;
    const stroke = shape.stroke && shape.stroke.width > 0 ? shape.stroke : undefined;
    if (shape.path.length === 0) return;
    if (fill && stroke && this.isSolid(fill) && this.isSolid(stroke.paint)) {
      this.draw(shape, fill, stroke);
      return;
    }
    if (fill) this.draw(shape, fill);
    if (stroke) this.draw(shape, undefined, stroke);
  }

  private isSolid(paint: Paint): boolean {
    return this.opacity * (paint.opacity ?? 1) >= 1 && !isSheerGradient(paint);
  }

  /** Draws the path once: one side, or both where both are solid. */
  private draw({ path, fillRule }: Shape, fill?: Paint, stroke?: Stroke): void {
    const paint = fill ?? stroke?.paint;
    const masked = paint !== undefined && isSheerGradient(paint);
    if (masked) {
      this.content.save();
      this.mask(paint, pathBounds(path, stroke ? (stroke.width * (stroke.miterLimit ?? 10)) / 2 : 0));
    }
    const filled = fill && this.colour('fill', fill, this.shaped(thickness({ path, fillRule })));
    const stroked = stroke && this.colour('stroke', stroke.paint, this.shaped(stroke.width));
    this.parameters(filled, stroked);
    if (stroke) this.content.line(stroke);
    this.content.path(path);
    this.content.add(paintOperator(fill !== undefined, stroke !== undefined, fillRule === 'evenodd'));
    if (masked) this.content.restore();
  }

  private shaped(width: number): Subject {
    const [a, b, c, d] = this.toParent;
    return { thickness: width * Math.sqrt(Math.abs(a * d - b * c)) };
  }

  private glyphs(run: Glyphs): void {
    if (run.ids.length === 0) return;
    const font = this.stock.font(run.face);
    this.parameters(this.colour('fill', run.paint, 'text'), undefined);
    this.content.font(this.resources.name('Font', run.vertical ? font.columnRef : font.ref), run.size);
    // Without structure nothing could tell a reading from the words: search and speech are to find the base alone.
    const mute = run.gloss && !this.structure;
    showGlyphs(mute ? { ...run, text: run.text.map(() => '') } : run, font, this.content, this.told);
  }

  private picture({ picture, x, y, width, height, clip, opacity = 1 }: Picture): void {
    const image = this.resources.name('XObject', this.stock.picture(picture));
    if (this.stock.isSheer(picture)) this.sheer = true;
    this.content.save();
    if (clip) this.content.clipBox(clip);
    this.parameters({ opacity: this.opacity * opacity }, undefined);
    this.content.add(`${pt(width)} 0 0 ${pt(-height)} ${pt(x)} ${pt(y + height)} cm /${image} Do`);
    this.content.restore();
  }

  private group(group: Group): void {
    if (this.told) this.composite(group);
    else if (group.text !== undefined) this.tell(group, group.text);
    else {
      if (this.structure) this.content.add(this.structure.enter(group, this.toParent));
      this.composite(group);
      if (this.structure) this.content.add(this.structure.leave(group));
    }
  }

  /** A group that is read as one: one piece of marked content, whatever it is painted of (14.9.4). */
  private tell(group: Group, text: string): void {
    this.mark(group);
    this.content.add(actualText(text));
    this.told = true;
    this.composite(group);
    this.told = false;
    this.content.add('EMC');
  }

  private composite(group: Group): void {
    const outer = { toParent: this.toParent, opacity: this.opacity };
    const enclosed = group.transform !== undefined || group.clip !== undefined;
    if (enclosed) this.content.save();
    if (group.transform) {
      this.content.transform(group.transform);
      this.toParent = within(this.toParent, group.transform);
    }
    if (group.clip) this.content.clip(group.clip.path, group.clip.rule);
    this.opacity *= group.opacity ?? 1;
    if (this.opacity === outer.opacity || isOneMark(group.items)) this.paint(group.items);
    else this.blend(group);
    this.toParent = outer.toParent;
    this.opacity = outer.opacity;
    if (enclosed) this.content.restore();
  }

  /** Paints a group as a whole, so that its items do not show through each other (11.6.6). */
  private blend(group: Group): void {
    const back = inverse(this.toParent);
    if (!back || this.opacity === 0) return;
    const area = mapBox(this.visible, back);
    const inner = new Painter(this.stock, IDENTITY, area);
    inner.isolated = true;
    inner.paint(group.items);
    const { process } = this.stock.policies.colour;
    const form = this.stock.file.deflated(
      transparencyGroup(area, process, inner.resources.dict(), inner.content.bytes()),
    );
    this.mark(group);
    this.parameters({ opacity: this.opacity }, undefined);
    this.content.add(`/${this.resources.name('XObject', form)} Do`);
  }

  /** Sets a side's colour; what it asks of the graphics state is returned. */
  private colour(side: Side, paint: Paint, subject: Subject): Laid {
    const opacity = this.opacity * (paint.opacity ?? 1);
    const policy = this.stock.policies.colour;
    if (paint.kind === 'flat') {
      const colour = policy.colour(paint.swatch, subject);
      this.content.colour(side, this.colourOperators(side, colour));
      return { opacity, overprint: colour.overprint };
    }
    const toParent = within(this.toParent, paint.matrix ?? IDENTITY);
    const pattern = this.stock.file.intern(gradientPattern(paint, toParent, policy));
    const operand = `/${this.resources.name('Pattern', pattern)}`;
    this.content.colour(side, special(side, 'Pattern', operand));
    return { opacity };
  }

  private colourOperators(side: Side, { space, values }: Colour): string {
    const operands = values.map(pt).join(' ');
    if (space === 'DeviceRGB') return `${operands} ${side === 'fill' ? 'rg' : 'RG'}`;
    if (space === 'DeviceCMYK') return `${operands} ${side === 'fill' ? 'k' : 'K'}`;
    const resource = this.resources.name('ColorSpace', this.stock.file.intern(space));
    return special(side, resource, operands);
  }

  /** Sets opacity and overprint for both sides. */
  private parameters(fill: Laid = LAID, stroke: Laid = LAID): void {
    if (fill.opacity < 1 || stroke.opacity < 1) this.sheer = true;
    const { overprints } = this.stock.policies.colour;
    const plain = fill.opacity === 1 && stroke.opacity === 1 && !overprints;
    const dict = {
      Type: name('ExtGState'),
      ca: fill.opacity,
      CA: stroke.opacity,
      ...(overprints ? { op: this.overprints(fill), OP: this.overprints(stroke), OPM: 1 } : {}),
    };
    const key = plain ? OPAQUE : [dict.ca, dict.CA, dict.op, dict.OP].join(' ');
    this.content.parameters(key, () => this.resources.name('ExtGState', this.stock.file.intern(dict)));
  }

  private overprints({ overprint, opacity }: Laid): boolean {
    return overprint === true && opacity === 1 && !this.isolated;
  }

  /** Lets the ground through where the gradient does, until the state is restored. */
  private mask(paint: GradientPaint, area: Box): void {
    this.sheer = true;
    const mask = this.stock.file.put(gradientMask(paint, area, this.stock.file));
    this.content.add(`/${this.resources.name('ExtGState', mask)} gs`);
  }
}

/** How a side is laid down, beside its colour. */
interface Laid {
  opacity: number;
  overprint?: boolean;
}

const LAID: Laid = { opacity: 1 };

/** Whether the items paint every point at most once, so that opacity may go to the paint itself. */
function isOneMark(items: readonly Item[]): boolean {
  const only = items[0];
  if (items.length !== 1 || !only) return items.length === 0;
  if (only.kind === 'group') return isOneMark(only.items);
  return only.kind !== 'shape' || !(only.fill && only.stroke);
}

/** Sets a colour in a space that has no operator of its own (8.6.8). */
const special = (side: Side, space: string, operands: string): string =>
  side === 'fill' ? `/${space} cs ${operands} scn` : `/${space} CS ${operands} SCN`;

function paintOperator(fill: boolean, stroke: boolean, evenOdd: boolean): string {
  if (!fill) return 'S';
  return `${stroke ? 'B' : 'f'}${evenOdd ? '*' : ''}`;
}
