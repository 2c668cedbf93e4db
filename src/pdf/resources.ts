import { type Dict, Ref } from './objects.ts';

const PREFIX = {
  Font: 'F',
  XObject: 'X',
  ExtGState: 'G',
  Pattern: 'P',
  Shading: 'S',
  ColorSpace: 'C',
} as const;

export type ResourceKind = keyof typeof PREFIX;

/** The resources of one content stream. Names are given in order of use, so that they depend on that stream only. */
export class Resources {
  private readonly kinds = new Map<ResourceKind, Map<number, string>>();

  /** The name by which the stream calls an object. */
  name(kind: ResourceKind, ref: Ref): string {
    const names = this.kinds.get(kind) ?? new Map<number, string>();
    this.kinds.set(kind, names);
    const name = names.get(ref.id) ?? `${PREFIX[kind]}${names.size + 1}`;
    names.set(ref.id, name);
    return name;
  }

  dict(): Dict {
    const dict: Dict = {};
    for (const [kind, names] of this.kinds) {
      dict[kind] = Object.fromEntries(Array.from(names, ([id, name]) => [name, new Ref(id)]));
    }
    return dict;
  }
}
