import type { ReactNode } from 'react';
import type { SalaryRow } from '#model';
import { rect } from '../art/pen.tsx';
import type { ZoneRows } from './rows.ts';

/** Under the figures of both years: left edge and greatest length in mm. */
const LEFT = 105.8;
const LONGEST = 33.2;

/** From a row's top to its bar, the bar's least thickness, and what it takes of a row's air. */
const DOWN = 5.3;
const THIN = 1;
const SHARE = 0.28;

/** Between what was before and what came, in mm. */
const GAP = 0.4;

/** Lengths in mm of what a row's pay and that of the year before have in common, and of the difference. */
export function barOf({ monthly, previous = monthly }: SalaryRow, all: readonly SalaryRow[]) {
  const most = Math.max(...all.map((row) => Math.max(row.monthly, row.previous ?? 0)));
  const scale = most > 0 ? LONGEST / most : 0;
  return { common: Math.min(monthly, previous) * scale, change: (monthly - previous) * scale };
}

/** A bar for each row: the pay of the year before, and at its end what came to it, or went. */
export const payBars = ({ rows, air }: ZoneRows, all: readonly SalaryRow[]): ReactNode[] =>
  rows.flatMap(({ row, y }) => {
    const { common, change } = barOf(row, all);
    const height = THIN + air * SHARE;
    const length = Math.abs(change);
    return [
      rect(LEFT, y + DOWN, common, height, 'seseragi'),
      length > 0 &&
        rect(
          LEFT + common + GAP,
          y + DOWN,
          Math.max(0.2, length - GAP),
          height,
          change > 0 ? 'daidai' : 'ishi',
        ),
    ];
  });
