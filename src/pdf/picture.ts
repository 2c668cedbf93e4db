import type { Raster } from '#model';
import type { ObjectFile } from './file.ts';
import { type Dict, name, type Ref } from './objects.ts';

const SPACES = { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' } as const;

/** Puts a raster as image XObject, its bytes unchanged, and its soft mask (ISO 32000-1, 8.9.5 and 11.6.5.3). */
export function putImage(raster: Raster, file: ObjectFile): Ref {
  const { width, height, components, bytes, softMask } = raster;
  const dict: Dict = {
    Type: name('XObject'),
    Subtype: name('Image'),
    Width: width,
    Height: height,
    ColorSpace: name(SPACES[components]),
    BitsPerComponent: 8,
    ...filterOf(raster),
    SMask: softMask && putImage(softMask, file),
  };
  return file.stream({ dict, bytes });
}

/** Predictor 15: each row says with its first byte how it is predicted (7.4.4.4). */
function filterOf({ filter, components, width }: Raster): Dict {
  if (filter === 'DCT') return { Filter: name('DCTDecode') };
  const DecodeParms = { Predictor: 15, Colors: components, BitsPerComponent: 8, Columns: width };
  return { Filter: name('FlateDecode'), DecodeParms };
}
