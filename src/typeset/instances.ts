import { type Instance, instance } from './nodes.ts';

const FRAGMENT = Symbol.for('react.fragment');

interface Element {
  type: unknown;
  props: Record<string, unknown>;
}

/** Nodes that may hold words directly. */
const HOLDS_WORDS = new Set(['TEXT', 'LINK', 'TSPAN']);

/**
 * Elements of a template to the instances that layout takes: what react-pdf's reconciler makes of them, for components
 * that are plain functions. No fibers, hence no hooks: a page is drawn once. Throws what a component throws, and an Error
 * that names the culprit for anything that is not an element, and for words outside of a text.
 */
export function instances(element: unknown): Instance[] {
  const root = instance('ROOT', {});
  appendTo(root, element);
  return root.children as Instance[];
}

function appendTo(parent: Instance, child: unknown): void {
  if (child === null || child === undefined || typeof child === 'boolean' || child === '') return;
  if (Array.isArray(child)) {
    for (const one of child) appendTo(parent, one);
    return;
  }
  if (typeof child === 'string' || typeof child === 'number') appendWords(parent, String(child));
  else appendElement(parent, child as Element);
}

function appendElement(parent: Instance, element: Element): void {
  const { type, props } = element;
  if (type === FRAGMENT) appendTo(parent, props.children);
  else if (typeof type === 'function') appendTo(parent, type(props));
  else if (typeof type === 'string') {
    const made = instance(type, props);
    appendTo(made, props.children);
    parent.children.push(made);
  } else throw new Error(`<${parent.type}>: ${describe(element)} is not an element`);
}

function appendWords(parent: Instance, value: string): void {
  if (HOLDS_WORDS.has(parent.type)) parent.children.push({ type: 'TEXT_INSTANCE', value });
  else if (value.trim() !== '') throw new Error(`<${parent.type}>: "${value}" stands outside of <Text>`);
}

const describe = (thing: unknown): string =>
  typeof thing === 'object' ? `an object with ${Object.keys(thing as object).join(', ')}` : String(thing);
