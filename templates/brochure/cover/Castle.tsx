import { greatKeep, plasterWall, smallKeep, turret } from '../../art/castle.tsx';
import { masonry } from '../../art/masonry.tsx';
import { camphor } from '../../art/trees.tsx';

/** The two keeps over the outer wall, whose corner leans out to the street (武者返し). */
export function Castle() {
  return (
    <>
      {smallKeep({ cx: 33, y: 134, scale: 2.35 })}
      {greatKeep({ cx: 82, y: 133, scale: 2.5 })}
      {camphor(126, 156, 8, 7, 48)}
      {camphor(2, 152, 13, 9, 40)}
      {camphor(52, 155, 8, 5, 45)}
      {camphor(114, 153, 9, 6, 46)}
      {camphor(20, 157, 9, 4.5, 47)}
      {masonry({
        left: () => -6,
        right: (t) => 117 + 22 * t ** 2.3,
        top: 157,
        bottom: 182,
        course: 3.6,
        corners: 'right',
        seed: 51,
      })}
      {plasterWall(-6, 103, 157)}
      {turret({ cx: 110, y: 157, scale: 1.75 })}
    </>
  );
}
