import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { themes } from '../../templates/kit/cards.ts';
import { meanings } from '../../templates/kit/words.ts';
import { root } from '../support/sasshi.ts';
import { makeKit } from './make.ts';

const cards = Object.values(themes).flat();
const folder = join(root, 'templates/parts');
const parts = readdirSync(folder).filter((name) => name.endsWith('.tsx'));
const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** The props that a file declares for a part, by themselves. */
function propsOf(file: string, part: string): string[] | undefined {
  const declared = parse(file).statements.find(
    (one): one is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(one) && one.name.text === part,
  );
  return declared?.members.map((member) => (member.name as ts.Identifier).text);
}

const documented = [
  ...parts.map((name) => [basename(name, '.tsx'), join(folder, name)] as const),
  ['Canvas', join(root, 'templates/art/pen.tsx')] as const,
];

describe('the book of the kit', () => {
  it('is laid out without a diagnostic', async () => {
    const { bytes, diagnostics } = await makeKit();
    expect(diagnostics).toEqual([]);
    expect(bytes.length).toBeGreaterThan(10_000);
  });

  it.each(documented)('shows %s with all its props', (name, file) => {
    const card = cards.find((one) => one.name === name);
    expect(card?.props).toEqual(propsOf(file, `${name}Props`));
  });

  it('tells what every step of type is made of', () => {
    const type = propsOf(join(root, 'templates/style/type.ts'), 'TypeStyle');
    expect(cards.find(({ name }) => name === 'TypeStyle')?.props).toEqual(type);
  });

  it('says what every prop means', () => {
    const props = [...new Set(cards.flatMap((card) => card.props))].sort();
    expect(Object.keys(meanings).sort()).toEqual(props);
  });
});

describe('the parts', () => {
  it.each(parts)('%s says what each of its parts is for', (name) => {
    const file = parse(join(folder, name));
    for (const statement of file.statements) {
      const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.length;
      if (exported) expect(ts.getJSDocCommentsAndTags(statement).length, statement.getText()).toBe(1);
    }
  });
});
