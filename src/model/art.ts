/** A photograph that is checked and measured. Its pixels stay in its file until a target asks for them. */
export interface PreparedPicture {
  /** SHA-256 of the file: the key by which pages refer to it. */
  key: string;
  /** Path relative to the project. */
  file: string;
  /** Absolute path. */
  path: string;
  /** Pixels, upright. */
  width: number;
  height: number;
  mode: PictureMode;
  /** Whether the file says with a profile what its values look like. */
  profiled: boolean;
}

/** What the values of a picture are: light, lightness, or inks. */
export type PictureMode = 'rgb' | 'grey' | 'cmyk';

/** All photographs of an edition, by the file name that content gives them. */
export type Art = Map<string, PreparedPicture>;

/** A picture as one target embeds it: 8 bits a component, encoded as PDF takes it. */
export interface Raster {
  width: number;
  height: number;
  /** 1 is grey, 3 is RGB, 4 is CMYK with 255 for full ink. */
  components: 1 | 3 | 4;
  /** Baseline JPEG, or deflated rows with a PNG predictor each. */
  filter: 'DCT' | 'Flate';
  bytes: Uint8Array;
  /** How much each place covers what is below; absent: wholly. Grey, of the same size. */
  softMask?: Raster;
}

/** The rasters of a target, by the key of the picture. */
export type Rasters = Map<string, Raster>;
