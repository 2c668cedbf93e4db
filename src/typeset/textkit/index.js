// What @react-pdf/layout gets when it asks for @react-pdf/textkit. The registry is global because a test runner may
// load this file twice: once for layout (as a package) and once for src/typeset (as source).
import coreEngine from '@react-pdf/textkit-core';

export * from '@react-pdf/textkit-core';

const SLOT = Symbol.for('sasshi.textkit.engine');

/** Puts a layout engine in the place of textkit's; `undefined` puts textkit's back. */
export function installEngine(engine) {
  globalThis[SLOT] = engine;
}

export default function layoutEngine(engines) {
  const core = coreEngine(engines);
  return (attributedString, container, options) =>
    (globalThis[SLOT] ?? core)(attributedString, container, options);
}
