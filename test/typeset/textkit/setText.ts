import { createRequire } from 'node:module';
import type { AttributedString, Attributes, Container } from '@react-pdf/textkit';
import { composeText, type SetLine } from '../../../src/typeset/composer.ts';
import { type FaceStore, openFaces } from '../../../src/typeset/fonts/store.ts';
import { faces, fallback } from '../../../templates/style/faces.ts';

const resolve = createRequire(import.meta.url).resolve;

/** The faces of the template. */
export const store: FaceStore = openFaces(faces, fallback, resolve);

interface Style extends Omit<Attributes, 'font'> {
  family?: string;
  weight?: number;
  size?: number;
  width?: number;
}

/** An attributed string as @react-pdf/layout makes it: stretches of text, each in its style. */
export function attributed(...stretches: [string, Style][]): AttributedString {
  let start = 0;
  const runs = stretches.map(([text, { family = 'BIZ UDPGothic', weight = 400, size = 10, ...rest }]) => {
    const font = [store.face(family, weight), store.face(fallback)] as unknown as Attributes['font'];
    const run = {
      start,
      end: start + text.length,
      attributes: { color: '#000000', ...rest, font, fontSize: size },
    };
    start = run.end;
    return run;
  });
  return { string: stretches.map(([text]) => text).join(''), runs };
}

/** Sets one stretch of text; all lines of all its paragraphs. */
export function setText(text: string, { width = 200, ...style }: Style = {}): SetLine[] {
  return composeText(attributed([text, style]), container(width)).flat();
}

export const container = (width: number): Container => ({
  x: 0,
  y: 0,
  width,
  height: Number.POSITIVE_INFINITY,
});
