/** A file of the project as it was read. */
export interface Source {
  /** Path within the project, with forward slashes. */
  file: string;
  /**
   * Its text: UTF-8 without byte order mark, lines ended by `\n`. Absent for photographs, whose bytes are the business
   * of art, and for a file that could not be read, which has been reported.
   */
  text?: string;
}

/** Where photographs lie. Content names them by their path within it. */
export const PHOTOS = 'assets/photos';

/** Folder of an edition. */
export const editionFolder = (edition: string) => `content/${edition}`;
