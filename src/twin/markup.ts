/** HTML or SVG that may be put into a page as it is. Made here alone, so that no text of the desk comes in unescaped. */
export type Markup = string & { readonly markup: unique symbol };

/** Values of attributes; `true` stands for the name alone, undefined and false for no attribute. */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** Elements without an end (HTML, 13.1.2). */
const VOID = new Set(['br', 'wbr', 'meta', 'link', 'img', 'hr']);

/** An element with its attributes and children. */
export function element(name: string, attributes: Attributes = {}, ...children: Markup[]): Markup {
  const told = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${words(String(value))}"`))
    .join('');
  const end = VOID.has(name) ? '' : `${children.join('')}</${name}>`;
  return `<${name}${told}>${end}` as Markup;
}

/** An element of a drawing, closed at once where it holds nothing. */
export function shape(name: string, attributes: Attributes, ...children: Markup[]): Markup {
  const whole = element(name, attributes, ...children);
  return children.length > 0 ? whole : (whole.replace(`></${name}>`, '/>') as Markup);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no HTML may hold: halves of characters, controls, noncharacters (HTML, 13.1.4). */
const UNFIT = /(?![\t\n])[\p{Surrogate}\p{Noncharacter_Code_Point}\p{Cc}]/gu;

/** A text, for content and attributes alike. What HTML cannot hold becomes a replacement character. */
export const words = (text: string): Markup =>
  text.replace(UNFIT, '\ufffd').replace(/[&<>"]/g, (sign) => ESCAPES[sign]!) as Markup;

/** Pieces in a row. */
export const joined = (pieces: readonly Markup[]): Markup => pieces.join('') as Markup;

/** A file of our own that needs no escaping: a style sheet, a script. */
export const verbatim = (text: string): Markup => text as Markup;
