import { Image, View } from '@react-pdf/renderer';
import { mm, type Photo } from '#model';

interface PhotographProps {
  photo: Photo;
  /** Frame in mm; the picture fills it and is cut to it round its focus. */
  w: number;
  h: number;
  /** It belongs to the figure around it. */
  part?: boolean;
}

/** A photograph of the user's own, cut to its frame. */
export function Photograph({ photo, w, h, part }: PhotographProps) {
  const [x, y] = photo.focus ?? [0.5, 0.5];
  const frame = { width: mm(w), height: mm(h) };
  const role = photo.alt ? 'Figure' : 'Artifact';
  return (
    <View style={frame} {...(part ? {} : { role, alt: photo.alt })}>
      <Image
        src={photo.file}
        style={{ ...frame, objectFit: 'cover', objectPosition: `${x * 100}% ${y * 100}%` }}
      />
    </View>
  );
}
