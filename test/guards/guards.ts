import { bleeds, faces } from './bleed.ts';
import { few } from './census.ts';
import { aligned, level, typeArea } from './columns.ts';
import type { Guard } from './guard.ts';
import { apart, lastLines, legible, safe } from './texts.ts';

/** What pages are held to, whatever the template. */
export const guards = {
  'type keeps inside the safe zone and off the spine': safe,
  'no type is too small to read': legible,
  'texts stand apart from each other': apart,
  'no paragraph ends in a lonely character': lastLines,
  'columns beside each other share their baselines': aligned,
  'columns beside each other end level': level,
  'running text keeps inside the margins': typeArea,
  'what runs along the trim reaches the bleed': bleeds,
  'faces and hands keep clear of the spine': faces,
  'faces, sizes and swatches of type are few': few,
} as const satisfies Record<string, Guard>;
