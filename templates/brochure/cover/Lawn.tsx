import { shadedBy } from '../../art/panorama.tsx';
import { fill } from '../../art/pen.tsx';
import { shrub } from '../../art/trees.tsx';

/** The lawn with the two mounds of the garden, down to the pool. */
export function Lawn() {
  return (
    <>
      {shadedBy(
        'lawn',
        'M-3 181C20 179.4 50 180 76 181C104 182 122 178.4 140 176.6C160 175 190 175.4 213 175.4V262H-3Z',
      )}
      {fill('M134 205C150 203 160 196.4 178 194.6C194 193 206 194 216 195V262H134Z', 'wakashiba')}
      {shadedBy('lawn', 'M18 206C38 199 45 178.5 54 175.4C58 174 62 174.6 65 176.6C74 182.6 84 199 106 206Z')}
      {shadedBy(
        'moundShade',
        'M58 174.7C61.4 174.6 63.4 175.6 65 176.6C74 182.6 84 199 106 206H78C70 196 66 182 58 174.7Z',
      )}
      {shadedBy(
        'lowMound',
        'M66 210C82 204 89 191 97 188.2C99.6 187.4 101.6 187.6 103.4 188.6C110 192 116 203 132 209Z',
      )}
      {shadedBy(
        'lowMoundShade',
        'M99.4 187.6C101.2 187.5 102.2 187.9 103.4 188.6C110 192 116 203 132 209H112C108 202 105 192 99.4 187.6Z',
      )}
      {shrub(10, 186, 7, 1)}
      {shrub(21, 187, 5, 2, 'wakaba')}
      {shrub(128, 182.4, 5, 3)}
      {shrub(136.4, 182.6, 3.6, 4, 'wakaba')}
      {shrub(88, 188, 4.6, 5)}
      {shrub(186, 195, 6, 6)}
      {shrub(196, 196.6, 4.4, 7, 'wakaba')}
      {shrub(207, 194, 7.4, 8)}
      {shrub(158, 216, 5.4, 9)}
      {shrub(168, 221, 7, 10, 'wakaba')}
      {shrub(180, 224, 5.6, 11)}
    </>
  );
}
