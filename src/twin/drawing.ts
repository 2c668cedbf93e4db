import type { FaceFile, Glyphs, Group, Item, Matrix, Paint, Picture, Segment, Shape } from '#model';
import { type Attributes, joined, type Markup, shape, words } from './markup.ts';

/** What a drawing needs to know of its page. */
export interface Pen {
  /** Screen colour of a swatch, `#rrggbb`. */
  colour: (swatch: string) => string;
  faces: Record<string, FaceFile>;
  /** Where the page finds the file of a picture, and its mask if it has one. */
  picture: (key: string) => { href: string; mask?: string };
  /** A name that no other part of the page has. */
  name: () => string;
}

/** Draws items of a display list as SVG 1.1, in their own coordinates. What is a caption is left out. */
export class Drawing {
  /** Clips and gradients that the drawing refers to, by what they are. */
  private readonly defined = new Map<string, { id: string; markup: Markup }>();

  constructor(private readonly pen: Pen) {}

  /** Gradients, clips and masks: put them before what is drawn. */
  get definitions(): Markup {
    return this.defined.size > 0
      ? shape('defs', {}, ...Array.from(this.defined.values(), ({ markup }) => markup))
      : joined([]);
  }

  draw(items: readonly Item[]): Markup {
    return joined(items.map((item) => this.item(item)));
  }

  private item(item: Item): Markup {
    if (item.kind === 'shape') return this.outline(item);
    if (item.kind === 'glyphs') return this.glyphs(item);
    if (item.kind === 'picture') return this.picture(item);
    return item.role === 'Caption' ? joined([]) : this.group(item);
  }

  private group({ items, transform, clip, opacity }: Group): Markup {
    const held = this.draw(items);
    if (held === '') return held;
    const attributes = {
      transform: transform && matrixOf(transform),
      'clip-path':
        clip &&
        this.define('clipPath', {}, shape('path', { d: dataOf(clip.path), 'clip-rule': ruleOf(clip.rule) })),
      opacity: sheer(opacity),
    };
    return Object.values(attributes).some((value) => value !== undefined)
      ? shape('g', attributes, held)
      : held;
  }

  private outline({ path, fill, fillRule, stroke }: Shape): Markup {
    return shape('path', {
      d: dataOf(path),
      ...(fill ? this.paint('fill', fill) : { fill: 'none' }),
      'fill-rule': fill && ruleOf(fillRule),
      ...(stroke && {
        ...this.paint('stroke', stroke.paint),
        'stroke-width': short(stroke.width),
        'stroke-linecap': stroke.cap === 'butt' ? undefined : stroke.cap,
        'stroke-linejoin': stroke.join === 'miter' ? undefined : stroke.join,
        'stroke-miterlimit': stroke.miterLimit,
        'stroke-dasharray': stroke.dash?.map(short).join(' ') || undefined,
        'stroke-dashoffset': stroke.dashOffset || undefined,
      }),
    });
  }

  private paint(use: 'fill' | 'stroke', paint: Paint): Attributes {
    const value = paint.kind === 'flat' ? this.pen.colour(paint.swatch) : this.gradient(paint);
    return { [use]: value, [`${use}-opacity`]: sheer(paint.opacity) };
  }

  private gradient({ kind, coords, stops, matrix }: Extract<Paint, { kind: 'linear' | 'radial' }>): string {
    const [a, b, c, d, e, f] = coords.map(short);
    // SVG 1.1 has circles that end at a radius, and begin at a point.
    const ends = kind === 'linear' ? { x1: a, y1: b, x2: c, y2: d } : { fx: a, fy: b, cx: d, cy: e, r: f };
    return this.define(
      `${kind}Gradient`,
      { gradientUnits: 'userSpaceOnUse', ...ends, gradientTransform: matrix && matrixOf(matrix) },
      ...stops.map(({ offset, swatch, opacity }) =>
        shape('stop', {
          offset: short(offset),
          'stop-color': this.pen.colour(swatch),
          'stop-opacity': sheer(opacity),
        }),
      ),
    );
  }

  /** A reference to something defined once, however often it is used. */
  private define(kind: string, attributes: Attributes, ...held: Markup[]): string {
    const key = shape(kind, attributes, ...held);
    const known = this.defined.get(key);
    const id = known?.id ?? this.pen.name();
    if (!known) this.defined.set(key, { id, markup: shape(kind, { id, ...attributes }, ...held) });
    return `url(#${id})`;
  }

  /** Letters stay letters, each where the composer put it, in the reader's own face. */
  private glyphs({ face, size, paint, x, y, dy, text }: Glyphs): Markup {
    const said = text.join('');
    if (said.trim() === '') return joined([]);
    const name = this.pen.faces[face]?.name ?? '';
    const single = text.every((one) => one.length === 1);
    const shifted = single && dy?.some((shift) => shift !== 0);
    return shape(
      'text',
      {
        x: single ? x.map(short).join(' ') : short(x[0]!),
        y: shifted ? dy!.map((shift) => short(y + shift)).join(' ') : short(y + (dy?.[0] ?? 0)),
        'font-size': short(size),
        'font-weight': /bold|black|heavy/i.test(name) ? 700 : undefined,
        'font-family': /mincho|serif/i.test(name) ? 'serif' : undefined,
        ...this.paint('fill', paint),
      },
      words(said),
    );
  }

  private picture({ picture, x, y, width, height, clip, opacity }: Picture): Markup {
    const { href, mask } = this.pen.picture(picture);
    const place = { x: short(x), y: short(y), width: short(width), height: short(height) };
    const image = (file: string) => shape('image', { ...place, href: file, preserveAspectRatio: 'none' });
    const around = {
      opacity: sheer(opacity),
      mask: mask && this.define('mask', { maskUnits: 'userSpaceOnUse', ...place }, image(mask)),
      'clip-path':
        clip &&
        this.define(
          'clipPath',
          {},
          shape('rect', {
            x: short(clip.x),
            y: short(clip.y),
            width: short(clip.width),
            height: short(clip.height),
          }),
        ),
    };
    return shape('g', around, image(href));
  }
}

/** A hundredth of a point is finer than any screen. */
const short = (value: number): number => Math.round(value * 100) / 100 || 0;

const sheer = (opacity: number | undefined): number | undefined =>
  opacity === undefined || opacity >= 1 ? undefined : short(opacity);

const ruleOf = (rule: Shape['fillRule']): string | undefined => (rule === 'evenodd' ? rule : undefined);

export const matrixOf = (matrix: Matrix): string =>
  `matrix(${matrix.map((value) => Math.round(value * 1e5) / 1e5 || 0).join(' ')})`;

const dataOf = (path: readonly Segment[]): string =>
  path.map(([kind, ...numbers]) => kind + numbers.map(short).join(' ')).join('');
