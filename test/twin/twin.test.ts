import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Element, elementsOf, type Node, structureOf } from '../../src/structure/structure.ts';
import { MOST } from '../../src/twin/voice.ts';
import { project } from '../second-city/project.ts';
import { pagesOf, type TwinEdition, twinOf } from '../support/twin.ts';

const editions = new Map<string, TwinEdition>();

beforeAll(async () => {
  editions.set('flagship', await twinOf());
  editions.set('second city', await twinOf({ project, edition: '2026' }));
}, 120_000);

/** What a page holds between these tags. */
const inside = (html: string, tag: string): string =>
  html
    .split(`<${tag}`)[1]!
    .split(`</${tag}>`)[0]!
    .replace(/^[^>]*>/, '');

/** The words of a piece of HTML, without white space and without what only the twin says. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(svg|details|rp)\b.*?<\/\1>/gs, '')
    .replace(/<span class="heard">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: 'lt') => ({ lt: '<', gt: '>', quot: '"', amp: '&' })[name])
    .replace(/\s/g, '');

/** The words of the tree; those of a drawing stand in it, its caption aside. */
function said(node: Node): string {
  if (node.kind === 'art') return '';
  if (node.kind === 'text') return node.text.replace(/\s/g, '');
  const read = node.role === 'Figure' ? node.children.filter(isCaption) : node.children;
  return read.map(said).join('');
}

const isCaption = (node: Node): boolean => node.kind === 'element' && node.role === 'Caption';

/** Every sheet of an edition with its page. */
function sheets({ volumes, files }: TwinEdition): { part: Element; html: string; path: string }[] {
  const pages = pagesOf(files).filter(([path]) => path !== 'index.html');
  const parts = volumes.flatMap((pages) => structureOf(pages).root.children as Element[]);
  expect(pages).toHaveLength(parts.length);
  return parts.map((part, index) => ({ part, path: pages[index]![0], html: pages[index]![1] }));
}

describe.each(['flagship', 'second city'])('the twin of the %s', (name) => {
  const edition = () => editions.get(name)!;

  it('says on every page what the tree of the sheet says, in its order', () => {
    for (const { part, html, path } of sheets(edition())) {
      expect(wordsOf(inside(html, 'main')), path).toBe(said(part));
    }
  });

  it('shows every figure with its words, and the data of charts as tables', () => {
    for (const { part, html, path } of sheets(edition())) {
      const figures = elementsOf(part).filter(({ role }) => role === 'Figure');
      const alts = [...html.matchAll(/ role="img" aria-label="([^"]*)"/g)].map(([, alt]) => alt);
      expect(alts, path).toEqual(figures.map(({ alt }) => alt));
      const tables = [...html.matchAll(/<details>.*?<\/details>/gs)].map(([table]) => table);
      const charts = figures.flatMap(({ long }) => long ?? []);
      expect(tables).toHaveLength(charts.length);
      charts.forEach(({ caption, rows }, index) => {
        expect(tables[index]).toContain(`<caption>${caption}</caption>`);
        for (const cell of rows.flat()) expect(tables[index]).toContain(`>${cell}</t`);
      });
    }
  });

  it('closes every element that it opens', () => {
    for (const [path, html] of pagesOf(edition().files)) {
      const open: string[] = [];
      const markup = html.replace(/<(style|script)>.*?<\/\1>/gs, '');
      for (const [, end, tag, closed] of markup.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
        if (end) expect(open.pop(), path).toBe(tag);
        else if (!closed && !/^(br|wbr|meta)$/.test(tag!)) open.push(tag!);
      }
      expect(open, path).toEqual([]);
      expect(markup.replace(/<!DOCTYPE html>|<[^<>]*>/g, ''), path).not.toMatch(/[<>]/);
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('leads from the start page to every sheet and every PDF, and to nothing that is not there', () => {
    const { files, volumes } = edition();
    const pdfs = [...volumes.map((pages) => `${pages.name}.pdf`), 'departments.pdf'];
    const there = new Set([...files.keys(), ...pdfs]);
    const wayOf = (path: string, html: string) =>
      [...html.matchAll(/(?:href|src)="([^"#:]+)"/g)].map(([, way]) => join(dirname(path), way!));
    for (const [path, html] of pagesOf(files)) {
      expect(
        wayOf(path, html).filter((way) => !there.has(way)),
        path,
      ).toEqual([]);
    }
    const [, start] = pagesOf(files).find(([path]) => path === 'index.html')!;
    const reached = new Set(wayOf('index.html', start));
    const unreached = [...there].filter((path) => /\.(html|pdf)$/.test(path) && path !== 'index.html');
    expect(unreached.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('has names of files that every server takes', () => {
    for (const path of edition().files.keys()) expect(path).toMatch(/^[\w./-]+$/);
  });

  it('loads nothing from elsewhere, and lets nothing else in', () => {
    for (const [path, html] of pagesOf(edition().files)) {
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
      expect(policy, path).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'/);
      expect(policy).not.toMatch(/https?:|unsafe|\*/);
      expect(html).not.toMatch(/ (src|style|on\w+)="/);
      expect(html).not.toMatch(/<(link|iframe|object|embed|base|form)\b|@import|url\(['"]?(?!#)/);
    }
  });
});

describe('the twin', () => {
  it('is the same every time', async () => {
    const again = await twinOf({ project, edition: '2026' });
    expect([...again.files]).toEqual([...editions.get('second city')!.files]);
  });

  it('holds no place of this machine', () => {
    for (const [path, html] of pagesOf(editions.get('flagship')!.files)) {
      expect(html, path).not.toContain(process.cwd());
    }
  });
});

describe('texts for voice codes', () => {
  const edition = () => editions.get('flagship')!;
  const fileOf = (path: string) => Buffer.from(edition().files.get(path)!).toString('utf8');

  it('are there for every page, begin with it and fit', () => {
    const pages = edition().volumes.flatMap(({ name, pages }) =>
      pages.map(({ label }) => `${name}-${label}`),
    );
    expect(pages).toHaveLength(36);
    for (const page of pages) {
      const said = fileOf(`voice/${page.replace('表', 'C')}.txt`);
      expect(said, page).toMatch(/^(\d+ページ|(裏?表紙)(の裏)?)。/);
      expect([...said.trimEnd()].length, page).toBeLessThanOrEqual(MOST);
      expect(said, page).not.toMatch(/[〜～※〒㎡]|\d,\d{3}|https?:/);
    }
  });

  it('are listed with their lengths, and with what was left out', () => {
    const [head, ...rows] = fileOf('voice/brochure.csv').replace('\ufeff', '').trimEnd().split('\r\n');
    expect(head).toBe('ファイル,ページ,字数,省いたもの');
    expect(rows).toHaveLength(20);
    for (const row of rows) {
      const [file, , count] = row.split(',');
      expect(String([...fileOf(`voice/${file}`).trimEnd()].length)).toBe(count);
    }
  });
});
