/** A row in its zone. */
export interface Dealt<Row> {
  row: Row;
  /** First of its group, or of its zone: what the group is called is said (again). */
  first: boolean;
  /** Top of the row, measured from the head of its zone. */
  y: number;
}

export interface Dealing<Row> {
  /** Rows that follow each other and have the same group belong together. */
  group(row: Row): string;
  /** Height of a row, with what a first row needs more. */
  height(row: Row, first: boolean): number;
  /** Height of the zone of this number: a page, or a stretch of one. */
  room(zone: number): number;
}

/**
 * Deals the rows of a table to zones, in order, in time linear in the rows. A group goes to the next zone whole if it
 * fits there; one that is higher than a zone is split. No zone is empty, whatever its room: a row that is too high for it
 * stands out of its frame, which the gates tell. All lengths in the unit of the caller.
 */
export function deal<Row>(rows: readonly Row[], { group, height, room }: Dealing<Row>): Dealt<Row>[][] {
  const zones: Dealt<Row>[][] = [];
  let y = 0;
  const overruns = (high: number) => y + high > room(zones.length - 1);
  const turn = () => {
    zones.push([]);
    y = 0;
  };
  for (const members of groupsOf(rows, group)) {
    const whole = members.reduce((sum, row, index) => sum + height(row, index === 0), 0);
    if (zones.length > 0 && overruns(whole) && whole <= room(zones.length)) turn();
    for (const [index, row] of members.entries()) {
      if (zones.length === 0 || (y > 0 && overruns(height(row, index === 0)))) turn();
      const first = index === 0 || y === 0;
      zones.at(-1)!.push({ row, first, y });
      y += height(row, first);
    }
  }
  return zones;
}

function groupsOf<Row>(rows: readonly Row[], group: (row: Row) => string): Row[][] {
  const groups: Row[][] = [];
  let name: string | undefined;
  for (const row of rows) {
    if (groups.length === 0 || group(row) !== name) groups.push([]);
    name = group(row);
    groups.at(-1)!.push(row);
  }
  return groups;
}
