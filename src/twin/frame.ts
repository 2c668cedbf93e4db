import { createHash } from 'node:crypto';
import { element, joined, type Markup, shape, verbatim, words } from './markup.ts';
import { script } from './script.ts';

/** What every page of the twin has around its body. */
export interface Frame {
  language: string;
  /** Of the window. */
  title: string;
  /** The start page: what it is called, and the way there. Nothing on the start page itself. */
  home?: { title: string; href: string };
  /** Where in the publication this is. */
  place?: string;
  style: string;
  /** It holds tables that can be sorted. */
  sorts: boolean;
  body: Markup;
  foot: Markup;
}

/** A whole HTML document that loads nothing but pictures beside it, and says so (CSP 3). */
export function documentOf(frame: Frame): string {
  const { language, title, style, sorts, home, place, body, foot } = frame;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(style, sorts) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, words(title)),
    element('style', {}, verbatim(style)),
  );
  const header = element(
    'header',
    {},
    element(
      'div',
      { class: 'head' },
      ...(home ? [element('a', { href: home.href }, words(home.title))] : []),
      ...(place ? [element('span', {}, words(place))] : []),
    ),
    waterLine,
  );
  const page = element(
    'html',
    { lang: language },
    head,
    element(
      'body',
      { class: home ? undefined : 'start' },
      element('a', { class: 'skip', href: '#main' }, words('本文へ')),
      header,
      element('main', { id: 'main', tabindex: -1 }, body),
      element('footer', {}, waterLine, element('div', { class: 'foot' }, foot)),
      ...(sorts ? [element('script', {}, verbatim(script))] : []),
    ),
  );
  return `<!DOCTYPE html>\n${page}\n`;
}

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const policyOf = (style: string, sorts: boolean): string =>
  [
    "default-src 'none'",
    `style-src ${hashed(style)}`,
    ...(sorts ? [`script-src ${hashed(script)}`] : []),
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const WATER = 'M0 10C150 2 250 2 400 9S650 17 800 11S1050 4 1200 10';

/** The line that runs through the publication: quiet water. */
const waterLine: Markup = shape(
  'svg',
  {
    class: 'water',
    viewBox: '0 0 1200 20',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
    focusable: 'false',
  },
  shape('path', { class: 'below', d: `${WATER}V20H0Z`, fill: 'none' }),
  shape('path', {
    d: WATER,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2,
    'vector-effect': 'non-scaling-stroke',
  }),
);

/** Links beside each other, with a name. */
export const navigation = (label: string, kind: string, links: readonly Markup[]): Markup =>
  links.length > 0 ? element('nav', { class: kind, 'aria-label': label }, ...links) : joined([]);
