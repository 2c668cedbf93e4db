import { type Group, IDENTITY, type Item, type Matrix, type Segment, type Shape, within } from '#model';
import { type Instance, isTextInstance, type LaidNode, type TextInstance } from '../nodes.ts';
import { bounds } from './bounds.ts';
import type { Forme } from './forme.ts';
import { likeness, matrixOf, parseTransform, roundMatrix } from './geometry.ts';
import { boxOutline, Outline } from './outline.ts';
import { type Definitions, isPainted, Paints, reference } from './paints.ts';
import { type Attributes, type Draw, length, shapes } from './shapes.ts';
import { viewport } from './viewport.ts';

/** Attributes that pass from a group to what it holds. */
const INHERITED = [
  'fill',
  'fillOpacity',
  'fillRule',
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
  const draughtsman = new Draughtsman(forme, definitionsOf(children));
  const items: Item[] = [];
  const pen = inherit({}, node.props as Attributes);
  for (const child of children) draughtsman.draw(child, pen, inner, items);
  if (items.length === 0) return [];
  const group: Group = { kind: 'group', items, clip: { path: boxOutline(x, y, width, height) } };
  const opacity = node.style.opacity ?? 1;
  return [opacity < 1 ? { ...group, opacity } : group];
}

function definitionsOf(children: Instance['children']): Definitions {
  const defs = children.filter((child): child is Instance => child.type === 'DEFS');
  const named = defs.flatMap((one) => one.children as Instance[]);
  return new Map(named.map((one) => [String(one.props.id), one]));
}

function inherit(pen: Attributes, attributes: Attributes): Attributes {
  const own = INHERITED.filter((name) => attributes[name] !== undefined);
  if (own.length === 0) return pen;
  return { ...pen, ...Object.fromEntries(own.map((name) => [name, attributes[name]])) };
}

class Draughtsman {
  private readonly paints: Paints;

  constructor(
    private readonly forme: Forme,
    private readonly definitions: Definitions,
  ) {
    this.paints = new Paints(forme.palette, definitions, (value) => this.unsupported(value));
  }

  draw(node: Instance | TextInstance, inherited: Attributes, outer: Matrix, items: Item[]): void {
    if (isTextInstance(node) || node.type === 'DEFS') return;
    const draw = shapes[node.type];
    if (!draw && node.type !== 'G') {
      this.refuse(node);
      return;
    }
    const attributes: Attributes = { ...(node.style as object), ...node.props };
    for (const name of UNSUPPORTED) if (attributes[name]) this.unsupported(name);
    const matrix = this.transformed(outer, attributes.transform);
    const opacity = length(attributes, 'opacity', 1);
    if (!matrix || !(opacity > 0)) return;

    const pen = inherit(inherited, attributes);
    const clip = this.clip(attributes.clipPath, matrix);
    // One paint is thinned by itself; several are thinned together.
    const single = draw && !(isPainted(pen.fill) && isPainted(pen.stroke));
    const grouped = opacity < 1 && !single;
    const held: Item[] = clip || grouped ? [] : items;
    if (draw) this.shape(node.type, draw, attributes, pen, matrix, grouped ? 1 : opacity, held);
    else for (const child of node.children) this.draw(child, pen, matrix, held);
    if (held === items || held.length === 0) return;
    const group: Group = { kind: 'group', items: held };
    if (clip) group.clip = clip;
    if (grouped) group.opacity = opacity;
    items.push(group);
  }

  private shape(
    type: string,
    draw: Draw,
    attributes: Attributes,
    pen: Attributes,
    matrix: Matrix,
    opacity: number,
    items: Item[],
  ): void {
    const scale = likeness(matrix);
    const distorted = scale === undefined && isPainted(pen.stroke);
    const space = distorted ? IDENTITY : matrix;
    const outline = new Outline(space);
    if (!draw(outline, attributes)) this.unsupported(`<${type} ${brief(attributes)}>`);
    const ground = { matrix: space, box: () => boundsOf(draw, attributes), opacity };
    const fill = type === 'LINE' ? undefined : this.paints.fill(pen, ground);
    const stroke = this.paints.stroke(pen, distorted ? 1 : (scale ?? 1), ground);
    if (outline.path.length === 0 || !(fill || stroke)) return;
    if (!distorted && !this.forme.shows(outline, stroke ? stroke.width * 2 : 0)) return;
    const shape: Shape = { kind: 'shape', path: outline.path };
    if (fill) shape.fill = fill;
    if (fill && pen.fillRule === 'evenodd') shape.fillRule = 'evenodd';
    if (stroke) shape.stroke = stroke;
    items.push(distorted ? { kind: 'group', items: [shape], transform: roundMatrix(matrix) } : shape);
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
      if (!draw) this.refuse(child);
      if (!draw || !placed) continue;
      const outline = new Outline(placed);
      if (!draw(outline, child.props)) this.unsupported(`<${child.type} ${brief(child.props)}>`);
      for (const segment of outline.path) path.push(segment);
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

  private refuse(node: Instance): void {
    const words = wordsOf(node);
    if (node.type === 'TEXT') this.forme.problem('typeset/text-in-drawing', { text: words }, words);
    else this.unsupported(`<${node.type}>`);
  }

  private unsupported(what: string): void {
    this.forme.problem('typeset/unsupported', { what });
  }
}

const boundsOf = (draw: Draw, attributes: Attributes) => {
  const outline = new Outline();
  draw(outline, attributes);
  return bounds(outline.path);
};

const wordsOf = (node: Instance | TextInstance): string =>
  isTextInstance(node) ? node.value : node.children.map(wordsOf).join('');

/** The attributes of a shape that cannot be drawn, cut short. */
const brief = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
    .map(([name, value]) => `${name}="${String(value).slice(0, 24)}"`)
    .join(' ');
