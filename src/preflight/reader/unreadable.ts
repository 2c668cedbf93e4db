/** Why a file, or an object in it, cannot be read: terms of the diagnostics. */
export type Reason =
  | 'notPdf'
  | 'truncatedPdf'
  | 'crossReference'
  | 'encryptedPdf'
  | 'nesting'
  | 'inflation'
  | 'filter'
  | 'syntax'
  | 'tooManyObjects'
  | 'pageTree'
  | 'recursion'
  | 'tooManyOperators';

/** Thrown by the reader, and turned into a diagnostic. */
export class Unreadable extends Error {
  readonly reason: Reason;
  /** Of an encrypted file: what its encryption permits. */
  readonly permissions: number | undefined;

  constructor(reason: Reason, permissions?: number) {
    super(reason);
    this.reason = reason;
    this.permissions = permissions;
  }
}
