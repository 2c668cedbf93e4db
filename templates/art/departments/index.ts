import { named } from '../../style/named.ts';
import { bunka } from './bunka.tsx';
import type { Drawing } from './drawing.ts';
import { gikai } from './gikai.tsx';
import { iinkai } from './iinkai.tsx';
import { kankyo } from './kankyo.tsx';
import { keizai } from './keizai.tsx';
import { kenko } from './kenko.tsx';
import { kodomo } from './kodomo.tsx';
import { kuyakusho } from './kuyakusho.tsx';
import { kyoiku } from './kyoiku.tsx';
import { nosui } from './nosui.tsx';
import { seisaku } from './seisaku.tsx';
import { shobo } from './shobo.tsx';
import { somu } from './somu.tsx';
import { toshi } from './toshi.tsx';
import { zaisei } from './zaisei.tsx';

/** Drawings of the department sheets, by the name that content gives (`drawing:`). */
export const drawings = {
  seisaku,
  somu,
  zaisei,
  bunka,
  kenko,
  kodomo,
  kankyo,
  keizai,
  nosui,
  toshi,
  kuyakusho,
  shobo,
  kyoiku,
  gikai,
  iinkai,
} satisfies Record<string, Drawing>;

/**
 * The drawing of that name.
 * @throws Error that names the known drawings, when there is none.
 */
export const drawingNamed = (name: string): Drawing => named(drawings, name, '部局の絵');
