/** What Sasshi uses of Little CMS in WebAssembly, which comes without types. Functions of the library go through `ccall`. */
declare module 'lcms-wasm' {
  export interface Lcms {
    /** The memory; anew after each call that may let it grow. */
    readonly HEAPU8: Uint8Array;
    _malloc(bytes: number): number;
    _free(at: number): void;
    ccall(name: string, result: 'number' | undefined, types: 'number'[], values: number[]): number;
  }
  export function instantiate(): Promise<Lcms>;
  export const cmsFLAGS_BLACKPOINTCOMPENSATION: number;
  export const cmsFLAGS_NOOPTIMIZE: number;
  export const TYPE_GRAY_8: number;
  export const TYPE_RGB_8: number;
  export const TYPE_CMYK_8: number;
  export const TYPE_XYZ_16: number;
}
