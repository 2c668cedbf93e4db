import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Art, Book, PreparedPicture } from '#model';
import type { RuleId } from '../diagnostics/catalogue.ts';
import type { Report } from '../diagnostics/report.ts';
import { readHeader } from './header.ts';

/** Where photographs lie in a project. */
const FOLDER = 'assets/photos';

/** Pixels a side beyond which a file is refused unopened: twice a spread at 350 ppi. */
const MOST_PIXELS = 12_000;

/** Pixels a side that print can use: a spread with its bleed at 350 ppi. */
const USEFUL_PIXELS = 6_000;

const QUALITY = 92;

type Refusal = { rule: RuleId; values?: Record<string, number> };

/**
 * Opens the photographs that the content names: measured, upright, in sRGB, as baseline JPEG, and no larger than print
 * needs. What cannot be used is told to `report`, at the field that names it. `root` is the project's folder.
 */
export async function prepare(book: Book, root: string, report: Report): Promise<Art> {
  const art: Art = new Map();
  for (const file of photographs(book)) {
    const picture = await open(root, file);
    if ('rule' in picture) {
      const desk = book.origins.get(file.replace(/\s/gu, ''))?.[0];
      report.add(picture.rule, { picture: file, ...picture.values }, desk && { desk });
    } else art.set(file, picture);
  }
  return art;
}

/** File names of all photographs of a book, each once, in its order. */
function photographs({ origins: _, ...book }: Book): Set<string> {
  const files = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      if (name === 'photo' && typeof child?.file === 'string') files.add(child.file);
      else search(child);
    }
  };
  search(book);
  return files;
}

async function open(root: string, file: string): Promise<PreparedPicture | Refusal> {
  const bytes = await readWithin(join(root, FOLDER), file);
  if (!Buffer.isBuffer(bytes)) return bytes;
  const header = readHeader(bytes);
  if (header === 'truncated') return { rule: 'art/truncated' };
  if (!header) return { rule: 'art/unknown-format' };
  const { width, height } = header;
  if (Math.max(width, height) > MOST_PIXELS) {
    return { rule: 'art/too-large', values: { width, height, limit: MOST_PIXELS } };
  }
  const key = createHash('sha256').update(bytes).digest('hex');
  try {
    return { key, file: `${FOLDER}/${file}`, ...(await develop(bytes)) };
  } catch (problem) {
    return { rule: isCutOff(problem as Error) ? 'art/truncated' : 'art/unreadable' };
  }
}

/** The bytes of a file that truly lies in the folder. */
async function readWithin(folder: string, file: string): Promise<Buffer | Refusal> {
  try {
    const home = await realpath(folder);
    const path = await realpath(join(home, file));
    return path.startsWith(home + sep) ? await readFile(path) : { rule: 'art/unreadable' };
  } catch (problem) {
    const isMissing = (problem as NodeJS.ErrnoException).code === 'ENOENT';
    return { rule: isMissing ? 'typeset/missing-picture' : 'art/unreadable' };
  }
}

/** Decodes and writes anew. The picture library is loaded for the first photograph only. Throws what it throws. */
async function develop(bytes: Buffer): Promise<Pick<PreparedPicture, 'width' | 'height' | 'jpeg'>> {
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST_PIXELS ** 2 })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: USEFUL_PIXELS, height: USEFUL_PIXELS, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY, chromaSubsampling: '4:4:4', progressive: false })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, jpeg: data };
}

/** How the libraries under sharp say that a file ends too early. */
const isCutOff = ({ message }: Error): boolean =>
  /premature end|truncated|unexpected end|read error|not enough data|eof/i.test(message);
