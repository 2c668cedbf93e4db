/** Words to be set from top to bottom, columns from right to left (JLREQ 2.3.1). Lengths are pt. */
export interface VerticalText {
  /** Columns as the editor broke them. */
  columns: readonly string[];
  /** Families of the faces, in order of preference. */
  families: readonly string[];
  weight: number;
  size: number;
  /** Distance between the axes of two columns. */
  feed: number;
  /** Letter-spacing. */
  tracking?: number;
  /** Screen value of a swatch. */
  color: string;
  /** Length of the columns: what is longer goes on in the next one. */
  height?: number;
  /** Width of the frame; columns beyond it are too many. */
  width?: number;
}
