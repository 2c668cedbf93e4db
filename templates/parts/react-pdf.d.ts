import '@react-pdf/renderer';
import type { FigureTable, VerticalText } from '#model';

/** What Sasshi adds to react-pdf's nodes: meaning for the structure tree. Props survive layout untouched. */
interface Meaning {
  /** Structure role (H1, P, Table, Figure ...) or `Artifact`. */
  role?: string;
  /** What a Figure shows, for those who cannot see it. */
  alt?: string;
  /** The data of a drawn chart, as a table. */
  long?: FigureTable;
  scope?: 'Row' | 'Column' | 'Both';
  /** Rows and columns that a cell fills, where it is more than one. */
  cells?: { rows?: number; columns?: number };
  /** Another language than the publication's; English as a whole is found without it. */
  language?: string;
  /** What has the same thread on a sheet is one element that runs on over columns and pages. */
  thread?: string;
  /** Place in the reading among its neighbours, where that is not the order of painting; 0 without. */
  order?: number;
}

declare module '@react-pdf/renderer' {
  interface ViewProps extends Meaning {
    /** All that is in it stands at a given place and needs no layout: frames of known corner and width, with texts. */
    placed?: true;
    /** Words from top to bottom; the box is as large as they are. */
    vertical?: VerticalText;
  }
  interface TextProps extends Meaning {
    /** Width in pt that one line of plain words is spread over. */
    spread?: number;
    /** Lines end between phrases (文節), and are as even as can be: for headings, captions and leads. */
    phrases?: boolean;
    /** Full stops and commas that do not fit hang out of the measure (ぶら下げ): for running text. */
    hang?: boolean;
  }
  interface SVGProps extends Meaning {}
  interface ImageProps extends Meaning {}
  interface LinkProps extends Meaning {}
}
