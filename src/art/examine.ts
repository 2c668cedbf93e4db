import type { PictureMode, PreparedPicture } from '#model';
import { isUsable } from './colour.ts';
import { decode, inspect, MOST_PIXELS } from './decode.ts';
import type { Refusal } from './original.ts';
import { kindOf } from './signature.ts';

/** What a picture file turned out to be. */
export interface Findings extends Pick<PreparedPicture, 'width' | 'height' | 'mode' | 'profiled'> {
  /** It has a profile, but that cannot be used. */
  profileIsDamaged: boolean;
}

/** Measures a picture file and decodes it once, small, to see that it is whole. */
export async function examine(bytes: Buffer): Promise<Findings | Refusal> {
  if (!kindOf(bytes)) return { rule: 'art/unknown-format' };
  // It begins as a picture: a head that cannot be read is one that ends too early.
  const head = await inspect(bytes).catch(() => undefined);
  if (!head) return { rule: 'art/truncated' };
  const { width, height } = head.autoOrient;
  if (Math.max(width, height) > MOST_PIXELS) {
    return { rule: 'art/too-large', values: { width, height, limit: MOST_PIXELS } };
  }
  const mode = modeOf(head.space);
  const profiled = head.icc !== undefined && (await isUsable(head.icc, mode));
  try {
    await decode(bytes, mode, { width: 16, height: 16 });
  } catch (problem) {
    return { rule: isCutOff(problem as Error) ? 'art/truncated' : 'art/unreadable' };
  }
  return { width, height, mode, profiled, profileIsDamaged: head.icc !== undefined && !profiled };
}

/** From the library's name of a colour space. What is none of these is brought to RGB when it is opened. */
function modeOf(space: string): PictureMode {
  if (space === 'cmyk') return 'cmyk';
  return space === 'b-w' || space === 'grey16' ? 'grey' : 'rgb';
}

/** How the libraries under sharp say that a file ends too early. */
const isCutOff = ({ message }: Error): boolean =>
  /premature end|truncated|unexpected end|read error|not enough data|eof/i.test(message);
