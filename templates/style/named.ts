/**
 * The thing that content calls by this name: a drawing, an icon, a pose. Throws with the names there are, in the editor's
 * language; the build tells it as a diagnostic of the sheet.
 */
export function named<Thing>(things: Readonly<Record<string, Thing>>, name: string, what: string): Thing {
  if (Object.hasOwn(things, name)) return things[name]!;
  throw new Error(`${what}「${name}」はありません。使える名前は ${Object.keys(things).join('、')} です。`);
}
