import type { PdfFile } from '../reader/file.ts';
import { Bytes, type Dict, Name, type Obj, Ref, Stream } from '../reader/objects.ts';
import { componentsOf, type Profile, profileOf } from './icc.ts';

/**
 * Families of colour spaces (ISO 32000-1, 8.6). `embedded` is a space that a picture brings in its own data, `unknown`
 * one that PDF does not have.
 */
export type Family =
  | 'DeviceGray'
  | 'DeviceRGB'
  | 'DeviceCMYK'
  | 'CalGray'
  | 'CalRGB'
  | 'Lab'
  | 'ICCBased'
  | 'Indexed'
  | 'Separation'
  | 'DeviceN'
  | 'Pattern'
  | 'embedded'
  | 'unknown';

export interface ColourSpace {
  family: Family;
  components: number;
  /** Of Indexed the space of its table, of Separation and DeviceN the alternate, of Pattern the one beneath. */
  base?: ColourSpace;
  /** Inks of Separation and DeviceN. */
  inks?: string[];
  /** Of ICCBased. */
  profile?: Profile;
  /** Colours of Indexed. */
  table?: Uint8Array;
  /** The device space that a default space of the resources stands for. */
  replaces?: string;
  /** Of Separation and DeviceN: where tint transform and attributes are, to compare them. */
  definition?: { tint: Obj; attributes?: Dict };
}

const device = (family: Family, components: number): ColourSpace => ({ family, components });

const plain: Record<string, ColourSpace> = {
  DeviceGray: device('DeviceGray', 1),
  G: device('DeviceGray', 1),
  DeviceRGB: device('DeviceRGB', 3),
  RGB: device('DeviceRGB', 3),
  DeviceCMYK: device('DeviceCMYK', 4),
  CMYK: device('DeviceCMYK', 4),
  Pattern: device('Pattern', 0),
  CalGray: device('CalGray', 1),
  CalRGB: device('CalRGB', 3),
  Lab: device('Lab', 3),
};

export const GRAY = plain.DeviceGray!;
export const RGB = plain.DeviceRGB!;
export const CMYK = plain.DeviceCMYK!;
const UNKNOWN = device('unknown', 0);

const defaults: Record<string, string> = {
  DeviceGray: 'DefaultGray',
  DeviceRGB: 'DefaultRGB',
  DeviceCMYK: 'DefaultCMYK',
};

/** Spaces within each other: Pattern of Indexed of DeviceN of ICCBased is the deepest that has a meaning. */
const DEEPEST = 6;

/** Resolves colour spaces; each object of the file once. */
export class ColourSpaces {
  private readonly file: PdfFile;
  private readonly known = new Map<number, ColourSpace>();

  constructor(file: PdfFile) {
    this.file = file;
  }

  /** The space that an object names, within the resources of its content. Never throws: what is strange is `unknown`. */
  of(value: Obj | undefined, resources?: Dict, depth = 0): ColourSpace {
    if (depth > DEEPEST) return UNKNOWN;
    const id = value instanceof Ref ? value.id : undefined;
    const known = id === undefined ? undefined : this.known.get(id);
    if (known) return known;
    const object = this.file.get(value);
    const found =
      object instanceof Name
        ? this.named(object.text, resources, depth)
        : Array.isArray(object)
          ? this.built(object, resources, depth)
          : UNKNOWN;
    if (id !== undefined) this.known.set(id, found);
    return found;
  }

  private named(name: string, resources: Dict | undefined, depth: number): ColourSpace {
    const own = this.file.dict(resources?.get('ColorSpace'));
    const space = plain[name];
    if (!space) return own?.has(name) ? this.of(own.get(name), undefined, depth + 1) : UNKNOWN;
    const substitute = own?.get(defaults[space.family] ?? '');
    return substitute === undefined
      ? space
      : { ...this.of(substitute, undefined, depth + 1), replaces: space.family };
  }

  private built(array: Obj[], resources: Dict | undefined, depth: number): ColourSpace {
    const name = this.file.name(array[0]) ?? '';
    const inner = (value: Obj | undefined) => this.of(value, resources, depth + 1);
    if (name === 'ICCBased') return this.profiled(array[1]);
    if (name === 'Indexed' || name === 'I') {
      return { family: 'Indexed', components: 1, base: inner(array[1]), table: this.tableOf(array[3]) };
    }
    if (name === 'Separation' || name === 'DeviceN') {
      const inks = (this.file.array(array[1]) ?? [array[1]!]).map((one) => this.file.name(one) ?? '');
      const definition = { tint: array[3] ?? null, attributes: this.file.dict(array[4]) };
      return { family: name, components: inks.length, inks, base: inner(array[2]), definition };
    }
    if (name === 'Pattern' && array.length > 1) {
      return { family: 'Pattern', components: 0, base: inner(array[1]) };
    }
    return plain[name] ? this.named(name, resources, depth) : UNKNOWN;
  }

  private profiled(value: Obj | undefined): ColourSpace {
    const stream = this.file.stream(value);
    const decoded = stream && this.file.tryDecode(stream);
    if (!stream || !decoded) return UNKNOWN;
    const profile = profileOf(decoded.bytes);
    const components = this.file.number(stream.dict.get('N')) ?? componentsOf(profile) ?? 0;
    return { family: 'ICCBased', components, profile };
  }

  private tableOf(value: Obj | undefined): Uint8Array | undefined {
    const object = this.file.get(value);
    if (object instanceof Bytes) return object.bytes;
    return object instanceof Stream ? this.file.tryDecode(object)?.bytes : undefined;
  }
}

/** The spaces within a space, itself first. */
export const spacesIn = (space: ColourSpace): ColourSpace[] =>
  space.base ? [space, ...spacesIn(space.base)] : [space];

/** How a space is named to people: `Separation (DIC 161s)`, `ICCBased (RGB)`. */
export function nameOfSpace(space: ColourSpace): string {
  if (space.replaces) return `${space.replaces} → ${nameOfSpace({ ...space, replaces: undefined })}`;
  if (space.profile) return `ICCBased (${space.profile.space})`;
  if (space.inks) return `${space.family} (${space.inks.join(', ')})`;
  return space.base ? `${space.family} (${nameOfSpace(space.base)})` : space.family;
}
