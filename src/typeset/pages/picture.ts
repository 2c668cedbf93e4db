import type { Picture } from '#model';
import type { LaidNode } from '../nodes.ts';
import type { Forme } from './forme.ts';
import { round } from './geometry.ts';

type Fit = (frame: Size, own: Size) => Size;

interface Size {
  width: number;
  height: number;
}

const scaled = ({ width, height }: Size, factor: number): Size => ({
  width: width * factor,
  height: height * factor,
});

const contain: Fit = (frame, own) =>
  scaled(own, Math.min(frame.width / own.width, frame.height / own.height));

/** Size of a picture in its frame, by `objectFit`. */
const fits: Record<string, Fit> = {
  fill: (frame) => frame,
  contain,
  cover: (frame, own) => scaled(own, Math.max(frame.width / own.width, frame.height / own.height)),
  none: (_, own) => own,
  'scale-down': (frame, own) =>
    frame.width < own.width || frame.height < own.height ? contain(frame, own) : own,
};

/** A photograph whose box lies at (x, y) of the page; what `objectFit` cuts off lies outside of `clip`. */
export function picture({ box, style, props }: LaidNode, x: number, y: number, forme: Forme): Picture[] {
  const prepared = props.picture;
  if (!box || !prepared) return [];
  const frame = {
    width: box.width - box.paddingLeft - box.paddingRight,
    height: box.height - box.paddingTop - box.paddingBottom,
  };
  if (frame.width <= 0 || frame.height <= 0) return [];
  const left = x + box.paddingLeft;
  const top = y + box.paddingTop;
  const size = fits[style.objectFit ?? 'fill']!(frame, prepared);
  forme.pictures.push({ file: prepared.file, ...size, pixels: prepared });
  const placed: Picture = {
    kind: 'picture',
    picture: prepared.key,
    x: round(left + offset(style.objectPositionX, frame.width - size.width)),
    y: round(top + offset(style.objectPositionY, frame.height - size.height)),
    width: round(size.width),
    height: round(size.height),
  };
  if (size.width > frame.width + 0.001 || size.height > frame.height + 0.001) {
    placed.clip = { x: round(left), y: round(top), width: round(frame.width), height: round(frame.height) };
  }
  if (style.opacity !== undefined && style.opacity < 1) placed.opacity = style.opacity;
  return [placed];
}

/** `objectPosition`: a share of the free space (negative where the picture is cut), or a length. */
function offset(position: number | string | undefined, free: number): number {
  if (typeof position === 'number') return position;
  const share = position?.endsWith('%') ? Number(position.slice(0, -1)) / 100 : 0.5;
  return free * share;
}
