/**
 * Columns of numbers, one value a character. Most paragraphs are short, and a buffer of its own for each column would
 * cost more than filling it, so columns are cut from larger pieces.
 */
const PIECE = 131_072;

let floatPiece = new Float64Array(PIECE);
let floatsUsed = 0;
let integerPiece = new Int32Array(PIECE);
let integersUsed = 0;
let bytePiece = new Uint8Array(PIECE);
let bytesUsed = 0;

/** A column of zeros. */
export function floats(count: number): Float64Array {
  if (count > PIECE / 16) return new Float64Array(count);
  if (floatsUsed + count > PIECE) {
    floatPiece = new Float64Array(PIECE);
    floatsUsed = 0;
  }
  floatsUsed += count;
  return floatPiece.subarray(floatsUsed - count, floatsUsed);
}

/** A column of zeros of whole numbers. */
export function integers(count: number): Int32Array {
  if (count > PIECE / 16) return new Int32Array(count);
  if (integersUsed + count > PIECE) {
    integerPiece = new Int32Array(PIECE);
    integersUsed = 0;
  }
  integersUsed += count;
  return integerPiece.subarray(integersUsed - count, integersUsed);
}

/** A column of zeros from 0 to 255. */
export function bytes(count: number): Uint8Array {
  if (count > PIECE / 16) return new Uint8Array(count);
  if (bytesUsed + count > PIECE) {
    bytePiece = new Uint8Array(PIECE);
    bytesUsed = 0;
  }
  bytesUsed += count;
  return bytePiece.subarray(bytesUsed - count, bytesUsed);
}
