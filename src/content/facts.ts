import type { Manuscript } from './manuscript.ts';

/** Numbers that are names, not amounts: they take no thousands comma. */
const UNGROUPED = new Set(['year', 'joined', 'no']);

/** What a reference may name: every value of the desk, by dotted path. */
export class Facts {
  readonly #data: Record<string, unknown> = {};
  /** Parts whose file could not be parsed: nothing can be said about references to them. */
  readonly #broken = new Set<string>();

  /** Adds a part (`city`, or `departments.seisaku`) under its path. */
  add(path: readonly string[], manuscript: Manuscript): void {
    if (manuscript.isFaulty([])) this.#broken.add(path[0]!);
    this.put(path, manuscript.data);
  }

  /** Adds a value. One that is also a group has its own value under the empty name. */
  put(path: readonly string[], value: unknown): void {
    let place = this.#data;
    for (const step of path.slice(0, -1)) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    place[path.at(-1)!] = value;
  }

  breaks(part: string): void {
    this.#broken.add(part);
  }

  /** The value as it is printed: numbers with thousands commas; nothing if there is none or if it is a group. */
  lookup(name: string): string | undefined {
    const steps = stepsOf(name);
    let value: unknown = this.#data;
    for (const step of steps) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Record<string, unknown>)[step];
    }
    if (typeof value === 'object' && value !== null && '' in value) value = value[''];
    if (typeof value === 'number') return UNGROUPED.has(steps.at(-1)!) ? String(value) : grouped(value);
    return typeof value === 'string' ? value : undefined;
  }

  /** Whether the reference points into a file that could not be parsed. */
  isOpen(name: string): boolean {
    return this.#broken.has(stepsOf(name)[0] ?? '');
  }

  /** Every name that has a value, for suggestions. */
  names(): string[] {
    const found: string[] = [];
    const visit = (value: unknown, path: string) => {
      if (typeof value === 'number' || typeof value === 'string') found.push(path);
      else if (typeof value === 'object' && value !== null) {
        for (const [step, inner] of Object.entries(value))
          visit(inner, [path, step].filter(Boolean).join('.'));
      }
    };
    visit(this.#data, '');
    return found;
  }
}

/** `wards[0].name` and `wards.0.name` are the same. */
const stepsOf = (name: string) => name.replace(/\[(\d+)\]/g, '.$1').split('.');

/** 204500 as 204,500; decimals stay. */
const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
