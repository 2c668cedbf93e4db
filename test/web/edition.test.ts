import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pages, Rasters, Template } from '../../src/model/index.ts';
import { type Element, elementsOf, inOneLine, structureOf, textOf } from '../../src/structure/structure.ts';
import { web } from '../../src/web/web.ts';
import { project } from '../second-city/project.ts';
import { layOutEdition } from '../support/edition.ts';
import { judged } from '../support/oracles.ts';
import { imprint, readFile, readPage, swatches } from '../support/pdf.ts';
import { scratch } from '../support/sasshi.ts';
import { type Piece, taggedPages, unmarkedIn } from '../support/tagged.ts';
import { judgedByVeraPdf } from '../support/verapdf.ts';
import { picturePages, rasters } from './pictures.ts';

/** The web editions of the flagship and of a second city, without photographs, and a page of pictures. */
const folder = scratch();
let volumes: Pages[];
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  const second = await layOutEdition({ project, edition: '2026' });
  for (const pages of second.volumes) await put(`second/${pages.name}`, pages, second.template);
  await put('pictures', picturePages(), { swatches }, await rasters());
  const first = await layOutEdition();
  volumes = first.volumes;
  for (const pages of volumes) files.set(pages.name, await put(pages.name, pages, first.template));
}, 120_000);

const paths: string[] = [];

/** Writes a web edition to a file of the test's own. */
async function put(
  name: string,
  pages: Pages,
  template: Pick<Template, 'swatches'>,
  pictures: Rasters = new Map(),
): Promise<Uint8Array> {
  const bytes = await web(pages, pictures, template, imprint);
  const path = join(folder, `${name}.pdf`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  paths.push(path);
  return bytes;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the structure of the web edition', () => {
  it('is read by pdf.js as the logical structure has it: roles, words, order', async () => {
    for (const pages of volumes) {
      const { root: tree } = structureOf(pages);
      const found = await taggedPages(files.get(pages.name)!);
      found.forEach(({ pieces }, page) => {
        expect(joined(pieces), `${pages.name} ${page + 1}`).toEqual(joined(piecesOn(tree, page)));
      });
    }
  });

  judged('pdfinfo', 'has the same elements', (judge) => {
    for (const pages of volumes) {
      const told = judge(files.get(pages.name)!, '-struct', 'FILE');
      const roles = told
        .split('\n')
        .flatMap((line) => /^ *([A-Z][A-Za-z0-9]*)\b(?!.*\/)/.exec(line)?.[1] ?? [])
        .filter((role) => role !== 'Object');
      const { root: tree } = structureOf(pages);
      expect(roles, pages.name).toEqual(elementsOf(tree).map(({ role }) => role));
    }
  });

  it('leaves nothing unmarked', async () => {
    for (const pages of volumes) {
      for (let page = 0; page < pages.pages.length; page += 1) {
        const { content } = await readPage(files.get(pages.name)!, page);
        expect(unmarkedIn(content), `${pages.name} ${page + 1}`).toEqual([]);
      }
    }
  });

  it('has the headings as bookmarks, and pages by their labels', async () => {
    const { catalog } = await readFile(files.get('brochure')!);
    const titles: string[] = [];
    for (let item = catalog.Outlines.First; item; item = item.Next) titles.push(item.Title);
    const { root: tree } = structureOf(volumes.find(({ name }) => name === 'brochure')!);
    const heads = elementsOf(tree).filter(({ role }) => role === 'H1');
    expect(titles).toEqual(heads.map((head) => inOneLine(textOf(head))));
    expect(catalog.PageLabels.Nums).toEqual([0, { P: '表1' }, 1, { S: '/D', St: 1 }, 19, { P: '表4' }]);
  });
});

/** Content of a page in reading order. */
function piecesOn(element: Element, page: number): Piece[] {
  return element.children.flatMap((child): Piece[] => {
    if (child.kind === 'element') return piecesOn(child, page);
    if (child.page !== page) return [];
    const text = child.kind === 'text' ? child.text.replace(/\s/g, '') : '';
    return [{ role: element.role, text }];
  });
}

/** Pieces of one element may be marked in several parts: what is beside each other is one. */
function joined(pieces: readonly Piece[]): string[] {
  const lines: Piece[] = [];
  for (const { role, text } of pieces) {
    const last = lines.at(-1);
    if (last?.role === role) last.text += text;
    else lines.push({ role, text });
  }
  return lines.map(({ role, text }) => `${role} ${text}`);
}

judgedByVeraPdf(
  'veraPDF finds every file compliant with PDF/UA-1 and PDF/A-2a',
  (verapdf) => {
    const { stdout, stderr } = verapdf(...paths);
    const said = stdout.split('\n').filter((line) => /^ *(PASS|FAIL)/.test(line));
    expect(said.sort(), stderr).toEqual(
      paths.flatMap((path) => [`PASS ${path} 2a`, `PASS ${path} ua1`]).sort(),
    );
  },
  180_000,
);

describe('the same pages', () => {
  it('are small, and the same bytes every time', async () => {
    expect(files.get('brochure')!.length).toBeLessThan(2 ** 20);
    const pages = volumes.find(({ name }) => name === 'salaries')!;
    const { template } = await layOutEdition({ of: ['salaries'] });
    const again = await web(pages, new Map(), template, imprint);
    expect(Buffer.from(again).equals(Buffer.from(files.get('salaries')!))).toBe(true);
  });
});
