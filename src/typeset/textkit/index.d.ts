import type { AttributedString, Container, LayoutOptions, Paragraph } from '@react-pdf/textkit-core';

export * from '@react-pdf/textkit-core';
export { default } from '@react-pdf/textkit-core';

export type LayoutEngine = (
  attributedString: AttributedString,
  container: Container,
  options?: LayoutOptions,
) => Paragraph[];

/** Puts a layout engine in the place of textkit's; `undefined` puts textkit's back. */
export function installEngine(engine: LayoutEngine | undefined): void;
