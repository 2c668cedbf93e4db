/** A photograph, measured and ready for layout. */
export interface PreparedPicture {
  /** SHA-256 of the file: the key by which pages refer to it. */
  key: string;
  /** Path relative to the project. */
  file: string;
  width: number;
  height: number;
  /** Embeddable bytes: baseline JPEG, sRGB, upright. */
  jpeg: Uint8Array;
}

/** All photographs of an edition, by the file name that content gives them. */
export type Art = Map<string, PreparedPicture>;
