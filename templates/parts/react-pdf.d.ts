import '@react-pdf/renderer';

/** What Sasshi adds to react-pdf's nodes: meaning for the structure tree. Props survive layout untouched. */
interface Meaning {
  /** Structure role (H1, P, Table, Figure ...) or `Artifact`. */
  role?: string;
  alt?: string;
  scope?: 'Row' | 'Column' | 'Both';
}

declare module '@react-pdf/renderer' {
  interface ViewProps extends Meaning {}
  interface TextProps extends Meaning {}
  interface SVGProps extends Meaning {}
  interface ImageProps extends Meaning {}
}
