import type { PdfFile } from '../reader/file.ts';
import { Bytes, type Dict, Name, type Obj } from '../reader/objects.ts';

/** Attributes that rules ask for (ISO 32000-1, 14.8.5). */
export interface Attributes {
  scope: string | undefined;
  headers: string[];
  rowSpan: number;
  columnSpan: number;
  /** Of a form that cannot be filled in (PrintField). */
  role: string | undefined;
}

/** No element has more attribute objects than there are owners, by far. */
const MOST_OBJECTS = 64;
/** Table cells reach no further. */
const WIDEST = 1000;

/** The attributes of an element: its own, and those of its classes (14.7.5). */
export function attributesOf(file: PdfFile, element: Dict, classes: Dict | undefined): Attributes {
  const found: Attributes = { scope: undefined, headers: [], rowSpan: 1, columnSpan: 1, role: undefined };
  const names = listed(file, element.get('C')).flatMap((one) => (one instanceof Name ? one.text : []));
  const objects = [
    ...names.flatMap((name) => listed(file, classes?.get(name))),
    ...listed(file, element.get('A')),
  ];
  for (const object of objects.slice(0, MOST_OBJECTS)) {
    if (!(object instanceof Map)) continue;
    const owner = file.name(object.get('O'));
    if (owner === 'Table') {
      found.scope = file.name(object.get('Scope')) ?? found.scope;
      const headers = file.array(object.get('Headers'));
      if (headers) found.headers = headers.flatMap((one) => file.text(one) ?? []);
      found.rowSpan = spanOf(file, object.get('RowSpan')) ?? found.rowSpan;
      found.columnSpan = spanOf(file, object.get('ColSpan')) ?? found.columnSpan;
    }
    if (owner === 'PrintField') found.role = file.name(object.get('Role')) ?? found.role;
  }
  return found;
}

/** An entry that may be one thing or an array of things. */
function listed(file: PdfFile, value: Obj | undefined): Obj[] {
  const object = file.get(value);
  if (Array.isArray(object)) return object.slice(0, MOST_OBJECTS).map((one) => file.get(one));
  return object === null ? [] : [object];
}

function spanOf(file: PdfFile, value: Obj | undefined): number | undefined {
  const number = file.number(value);
  return number === undefined ? undefined : Math.min(WIDEST, Math.max(1, Math.floor(number)));
}

/** The ID of an element: a byte string. */
export function idOf(file: PdfFile, element: Dict): string | undefined {
  const id = file.get(element.get('ID'));
  return id instanceof Bytes ? id.text : undefined;
}
