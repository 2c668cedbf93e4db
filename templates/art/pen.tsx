import { Circle, Ellipse, G, Path, Rect, Svg } from '@react-pdf/renderer';
import { createElement, type ReactNode } from 'react';
import { ink, type SwatchName } from '#house';
import { mm } from '#model';

/** Rounds to hundredths, so that drawings are short and the same everywhere. */
export const n = (value: number): number => {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? 0 : rounded;
};

interface CanvasProps {
  /** Place and size on the page in mm. */
  x: number;
  y: number;
  w: number;
  h: number;
  /** User units; by default mm of the page itself, so that a drawing is written in page coordinates. */
  viewBox?: [number, number, number, number];
  /** What it shows, for those who cannot see it; without it the drawing is decoration. */
  alt?: string;
  /** It belongs to the figure around it. */
  part?: boolean;
  children: ReactNode;
}

/** A drawing on the page. Its user units are mm from the page's (or spread's) corner unless `viewBox` says otherwise. */
export function Canvas({ x, y, w, h, viewBox = [x, y, w, h], alt, part, children }: CanvasProps) {
  return (
    <Svg
      viewBox={viewBox.join(' ')}
      style={{ position: 'absolute', left: mm(x), top: mm(y), width: mm(w), height: mm(h) }}
      role={meaningOf(alt, part)}
      alt={alt}
    >
      {children}
    </Svg>
  );
}

const meaningOf = (alt: string | undefined, part: boolean | undefined) => {
  if (part) return undefined;
  return alt ? 'Figure' : 'Artifact';
};

/** A filled outline. */
export const fill = (d: string, swatch: SwatchName, opacity?: number): ReactNode => (
  <Path d={d} fill={ink(swatch)} fillOpacity={opacity} />
);

/** A line with round ends. */
export const stroke = (d: string, swatch: SwatchName, width: number, opacity?: number): ReactNode => (
  <Path
    d={d}
    stroke={ink(swatch)}
    strokeWidth={width}
    strokeLinecap="round"
    strokeLinejoin="round"
    strokeOpacity={opacity}
    fill="none"
  />
);

export const circle = (cx: number, cy: number, r: number, swatch: SwatchName): ReactNode => (
  <Circle cx={n(cx)} cy={n(cy)} r={n(r)} fill={ink(swatch)} />
);

/** A circle's outline. */
export const ring = (cx: number, cy: number, r: number, swatch: SwatchName, width: number): ReactNode => (
  <Circle cx={n(cx)} cy={n(cy)} r={n(r)} fill="none" stroke={ink(swatch)} strokeWidth={width} />
);

export const ellipse = (cx: number, cy: number, rx: number, ry: number, swatch: SwatchName): ReactNode => (
  <Ellipse cx={n(cx)} cy={n(cy)} rx={n(rx)} ry={n(ry)} fill={ink(swatch)} />
);

export const rect = (x: number, y: number, w: number, h: number, swatch: SwatchName, rx = 0): ReactNode => (
  <Rect x={n(x)} y={n(y)} width={n(w)} height={n(h)} rx={n(rx)} ry={n(rx)} fill={ink(swatch)} />
);

/** Parts that move together. */
export const group = (transform: string | undefined, ...parts: ReactNode[]): ReactNode =>
  createElement(G, transform ? { transform } : {}, ...(parts.flat(Number.POSITIVE_INFINITY) as ReactNode[]));
