import type { FaceFile, FaceId, FaceSpec } from '#model';
import { Face } from './face.ts';

/** What react-pdf's layout asks a font store for. */
interface FontDescriptor {
  fontFamily: string;
  fontWeight?: number | string;
  fontStyle?: string;
}

/** The faces of a template, in the form that @react-pdf/layout takes as its `fontStore`. */
export interface FaceStore {
  getFont(descriptor: FontDescriptor): { data: Face };
  load(descriptor: FontDescriptor): Promise<void>;
  getEmojiSource(): null;
  getHyphenationCallback(): null;
  /** Face of a family in the nearest weight. Throws if the template names a family that it does not declare. */
  face(family: string, weight?: number): Face;
  /** Every face, those for rare characters first. */
  all: readonly Face[];
  /** All faces by id, for `Pages.faces`. */
  files(ids: Iterable<FaceId>): Record<FaceId, FaceFile>;
}

/** react-pdf puts this family at the end of every stack; here it stands for the fallback face, never for itself. */
const LAST_RESORT = 'Helvetica';

/**
 * Declares the faces of a template; a file is opened when the first glyph of its face is set.
 * `fallback` is the family for rare characters; `resolve` turns a module path into an absolute file.
 */
export function openFaces(
  specs: readonly FaceSpec[],
  fallback: string,
  resolve: (modulePath: string) => string,
): FaceStore {
  const families = new Map<string, { weight: number; face: Face }[]>();
  const byId = new Map<FaceId, Face>();
  for (const spec of specs) {
    const face = new Face(`${spec.family} ${spec.weight}`, resolve(spec.file));
    families.set(spec.family, [...(families.get(spec.family) ?? []), { weight: spec.weight, face }]);
    byId.set(face.id, face);
  }

  const face = (family: string, weight = 400): Face => {
    const members = families.get(family === LAST_RESORT ? fallback : family);
    if (!members) throw new Error(`The template sets "${family}", which is not among its faces.`);
    return nearest(members, weight).face;
  };
  const isRare = ({ id }: Face): number => Number(families.get(fallback)?.some((one) => one.face.id === id));
  return {
    face,
    all: [...byId.values()].sort((one, other) => isRare(other) - isRare(one)),
    getFont: ({ fontFamily, fontWeight }) => ({ data: face(fontFamily, weightOf(fontWeight)) }),
    load: async () => {},
    getEmojiSource: () => null,
    getHyphenationCallback: () => null,
    files: (ids) => Object.fromEntries([...ids].sort().map((id) => [id, fileOf(byId.get(id)!)])),
  };
}

const fileOf = ({ name, file }: Face): FaceFile => ({ name, file });

const NAMED_WEIGHTS: Record<string, number> = { normal: 400, bold: 700 };

const weightOf = (weight: number | string = 400): number => NAMED_WEIGHTS[weight] ?? Number(weight);

/** The nearest weight; between two equally near ones the heavier for bold text, the lighter otherwise. */
function nearest<Member extends { weight: number }>(members: Member[], weight: number): Member {
  const distance = (member: Member) =>
    Math.abs(member.weight - weight) - (member.weight > weight === weight > 500 ? 0.5 : 0);
  return members.reduce((best, member) => (distance(member) < distance(best) ? member : best));
}
