import type { Group, Item, Matrix, Paint, Segment, Shape, Stroke } from '#model';
import { type Instance, isTextInstance, type LaidNode, type TextInstance } from '../nodes.ts';
import { bounds } from './bounds.ts';
import type { Forme } from './forme.ts';
import { IDENTITY, likeness, matrixOf, parseTransform, round, roundMatrix, within } from './geometry.ts';
import { gradient } from './gradient.ts';
import { boxOutline, Outline } from './outline.ts';
import { type Attributes, length, shapes } from './shapes.ts';
import { viewport } from './viewport.ts';

/** Attributes that pass from a group to what it holds. */
const INHERITED = [
  'fill',
  'fillOpacity',
  'fillRule',
  'clipRule',
  'stroke',
  'strokeOpacity',
  'strokeWidth',
  'strokeLinecap',
  'strokeLinejoin',
  'strokeMiterlimit',
  'strokeDasharray',
  'strokeDashoffset',
];

/** What SVG knows and a drawing must not use. */
const UNSUPPORTED = ['filter', 'mask', 'markerStart', 'markerMid', 'markerEnd', 'xlinkHref', 'href'];

/**
 * The drawing of an `<Svg>` whose box lies at (x, y) of the page. Follows SVG 1.1 but for one thing, as react-pdf does:
 * a shape without `fill` is not filled. Segments are in the coordinates of the page.
 */
export function drawing(node: LaidNode, x: number, y: number, forme: Forme): Item[] {
  const { width, height, paddingLeft, paddingTop } = node.box!;
  const inner = viewport(node.props, node.box!, x + paddingLeft, y + paddingTop);
  const children = node.props.drawing ?? [];
  const draughtsman = new Draughtsman(forme, definitions(children));
  const items: Item[] = [];
  const pen = inherit({}, node.props as Attributes);
  for (const child of children) draughtsman.draw(child, pen, inner, items);
  if (items.length === 0) return [];
  const opacity = node.style.opacity ?? 1;
  return [
    {
      kind: 'group',
      items,
      clip: { path: boxOutline(x, y, width, height) },
      ...(opacity < 1 ? { opacity } : {}),
    },
  ];
}

/** Gradients and clip paths by id. */
function definitions(children: Instance['children']): Map<string, Instance> {
  const defs = children.filter((child): child is Instance => child.type === 'DEFS');
  const named = defs.flatMap((one) => one.children as Instance[]);
  return new Map(named.map((one) => [String(one.props.id), one]));
}

const inherit = (pen: Attributes, attributes: Attributes): Attributes => {
  const own = INHERITED.filter((name) => attributes[name] !== undefined);
  return own.length === 0
    ? pen
    : { ...pen, ...Object.fromEntries(own.map((name) => [name, attributes[name]])) };
};

class Draughtsman {
  constructor(
    private readonly forme: Forme,
    private readonly definitions: Map<string, Instance>,
  ) {}

  draw(node: Instance | TextInstance, inherited: Attributes, outer: Matrix, items: Item[]): void {
    if (isTextInstance(node) || node.type === 'DEFS') return;
    if (node.type === 'TEXT' || node.type === 'TSPAN') {
      this.forme.problem('typeset/text-in-drawing', { text: wordsOf(node) }, wordsOf(node));
      return;
    }
    const draw = shapes[node.type];
    if (!draw && node.type !== 'G') {
      this.unsupported(`<${node.type}>`);
      return;
    }
    const attributes: Attributes = { ...(node.style as object), ...node.props };
    for (const name of UNSUPPORTED) if (attributes[name]) this.unsupported(name);

    const matrix = this.transformed(outer, attributes.transform);
    const pen = inherit(inherited, attributes);
    const opacity = length(attributes, 'opacity', 1);
    if (!matrix || !(opacity > 0)) return;
    const clip = this.clip(attributes.clipPath, matrix);
    const single = draw && !(isPainted(pen.fill) && isPainted(pen.stroke));
    const grouped = clip || (opacity < 1 && !single);
    const held: Item[] = grouped ? [] : items;
    if (draw) this.shape(node, draw, pen, attributes, grouped || !single ? 1 : opacity, matrix, held);
    else for (const child of node.children) this.draw(child, pen, matrix, held);
    if (grouped && held.length > 0) {
      const group: Group = { kind: 'group', items: held };
      if (clip) group.clip = clip;
      if (opacity < 1) group.opacity = opacity;
      items.push(group);
    }
  }

  private shape(
    { type }: Instance,
    draw: (typeof shapes)[string],
    pen: Attributes,
    attributes: Attributes,
    opacity: number,
    matrix: Matrix,
    items: Item[],
  ): void {
    const scale = likeness(matrix);
    const distorted = scale === undefined && isPainted(pen.stroke);
    const outline = new Outline(distorted ? IDENTITY : matrix);
    if (!draw(outline, attributes)) this.unsupported(`<${type} ${brief(attributes)}>`);
    if (outline.path.length === 0) return;
    const space = distorted ? IDENTITY : matrix;
    const box = () => boundsOf(draw, attributes);
    const fill = type === 'LINE' ? undefined : this.paint(pen.fill, pen.fillOpacity, opacity, space, box);
    const stroke = this.stroke(pen, opacity, distorted ? 1 : (scale ?? 1), space, box);
    if (!fill && !stroke) return;
    if (!distorted && !this.forme.shows(outline, stroke ? stroke.width * 2 : 0)) return;
    const shape: Shape = { kind: 'shape', path: outline.path };
    if (fill) shape.fill = fill;
    if (fill && pen.fillRule === 'evenodd') shape.fillRule = 'evenodd';
    if (stroke) shape.stroke = stroke;
    items.push(distorted ? { kind: 'group', items: [shape], transform: roundMatrix(matrix) } : shape);
  }

  private paint(
    value: unknown,
    thinned: unknown,
    opacity: number,
    matrix: Matrix,
    box: () => ReturnType<typeof bounds>,
  ): Paint | undefined {
    const share = length({ thinned }, 'thinned', 1) * opacity;
    if (!isPainted(value) || !(share > 0)) return undefined;
    const id = reference(value);
    if (id === undefined) return this.forme.palette.paint(value, share);
    const definition = this.definitions.get(id);
    if (!definition) {
      this.unsupported(String(value));
      return undefined;
    }
    const paint = gradient(definition, matrix, box(), this.forme.palette);
    return paint && share < 1 ? { ...paint, opacity: share } : paint;
  }

  private stroke(
    pen: Attributes,
    opacity: number,
    scale: number,
    matrix: Matrix,
    box: () => ReturnType<typeof bounds>,
  ): Stroke | undefined {
    const width = length(pen, 'strokeWidth', 1) * scale;
    if (!(width > 0)) return undefined;
    const paint = this.paint(pen.stroke, pen.strokeOpacity, opacity, matrix, box);
    if (!paint) return undefined;
    const stroke: Stroke = { paint, width: round(width) };
    if (pen.strokeLinecap) stroke.cap = pen.strokeLinecap as Stroke['cap'];
    if (pen.strokeLinejoin) stroke.join = pen.strokeLinejoin as Stroke['join'];
    if (pen.strokeMiterlimit !== undefined) stroke.miterLimit = length(pen, 'strokeMiterlimit');
    const dash = dashes(pen.strokeDasharray);
    if (dash) stroke.dash = dash.map((part) => round(part * scale));
    if (dash && pen.strokeDashoffset) stroke.dashOffset = round(length(pen, 'strokeDashoffset') * scale);
    return stroke;
  }

  private clip(value: unknown, matrix: Matrix): Group['clip'] | undefined {
    if (!isPainted(value)) return undefined;
    const definition = this.definitions.get(reference(value) ?? '');
    if (definition?.type !== 'CLIP_PATH' || definition.props.clipPathUnits === 'objectBoundingBox') {
      this.unsupported(String(value));
      return undefined;
    }
    const path: Segment[] = [];
    let evenOdd = false;
    for (const child of definition.children as Instance[]) {
      const draw = shapes[child.type];
      const placed = this.transformed(matrix, child.props.transform);
      if (!draw) this.unsupported(`<${child.type}>`);
      if (!draw || !placed) continue;
      const outline = new Outline(placed);
      draw(outline, child.props);
      path.push(...outline.path);
      evenOdd ||= child.props.clipRule === 'evenodd';
    }
    return evenOdd ? { path, rule: 'evenodd' } : { path };
  }

  private transformed(outer: Matrix, transform: unknown): Matrix | undefined {
    if (transform === undefined || transform === null || transform === '') return outer;
    const own = matrixOf(parseTransform(String(transform)));
    if (!own) this.unsupported(`transform="${transform}"`);
    return own && within(outer, own);
  }

  private unsupported(what: string): void {
    this.forme.problem('typeset/unsupported', { what });
  }
}

const isPainted = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== 'none' && value !== '';

const reference = (value: unknown): string | undefined =>
  /^url\(['"]?#([^'")]+)['"]?\)$/.exec(String(value))?.[1];

const boundsOf = (draw: (typeof shapes)[string], attributes: Attributes) => {
  const outline = new Outline();
  draw(outline, attributes);
  return bounds(outline.path);
};

/** `4 2`, `[4, 2]`, `4`; undefined for a solid line. */
function dashes(value: unknown): number[] | undefined {
  if (!isPainted(value)) return undefined;
  const parts = (
    Array.isArray(value)
      ? value
      : String(value)
          .trim()
          .split(/[\s,]+/)
  ).map(Number);
  return parts.every((part) => part >= 0) && parts.some((part) => part > 0) ? parts : undefined;
}

const wordsOf = (node: Instance | TextInstance): string =>
  isTextInstance(node) ? node.value : node.children.map(wordsOf).join('');

const brief = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name}="${String(value).slice(0, 24)}"`)
    .join(' ');
