/** Red, green and blue of sRGB, 0 to 255 each. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colour of `#rrggbb`. */
export function rgbOf(screen: string): Rgb {
  const value = Number.parseInt(screen.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A component as light, 0 to 1 (IEC 61966-2-1). */
export const light = (component: number): number => LIGHTS[component] ?? lightOf(component);

function lightOf(component: number): number {
  const share = component / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Of all whole components, which nearly all are. */
const LIGHTS: readonly number[] = Array.from({ length: 256 }, (_, component) => lightOf(component));

/** Relative luminance (WCAG 2.2, glossary), 0 to 1. */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);

/** Contrast ratio (WCAG 2.2, glossary): from 1 to 21, the same both ways. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
