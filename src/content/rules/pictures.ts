import { altFault } from '../../model/alt.ts';
import type { Photo } from '../../model/book.ts';
import { suggestion } from '../nearest.ts';
import { type DeskRule, type Parts, rule } from './rule.ts';

const holders = ['message', 'city', 'voices'] as const satisfies (keyof Parts)[];

/** Photographs that content names. */
export const pictureRules: readonly DeskRule[] = [
  rule('content/path-outside', holders, (parts, note) => {
    for (const [photo, of, path] of photosIn(parts)) {
      if (leaves(photo.file)) note({ path: photo.file }, of, [...path, 'file']);
    }
  }),

  rule('content/missing-picture', holders, (parts, note, { photos }) => {
    for (const [photo, of, path] of photosIn(parts)) {
      if (leaves(photo.file) || photos.has(photo.file)) continue;
      note({ name: photo.file, ...suggestion(photo.file, photos) }, of, [...path, 'file']);
    }
  }),

  rule('content/missing-alt', holders, (parts, note) => {
    for (const [photo, of, path] of photosIn(parts)) {
      if (photo.alt === undefined && !photo.decorative) note({}, of, path, 'key');
    }
  }),

  rule('content/poor-alt', holders, (parts, note) => {
    for (const [alt, captions, of, path] of altsIn(parts)) {
      const fault = altFault(alt, captions);
      if (fault) note({ alt: begin(alt), fault }, of, [...path, 'alt']);
    }
  }),

  rule('content/no-picture', ['city'], ({ city }, note) => {
    city.pictures.forEach(({ photo, drawing }, index) => {
      if (!photo && !drawing) note({}, city, ['pictures', index]);
    });
  }),
];

/** Every alternative text, with the captions that stand beside its picture. */
function altsIn(
  parts: Pick<Parts, (typeof holders)[number]>,
): [alt: string, captions: string[], of: object, path: (string | number)[]][] {
  const { city } = parts;
  const captions = city.pictures.map(({ caption }) => caption);
  return [
    ...photosIn(parts).flatMap(
      ([{ alt }, of, path]): ReturnType<typeof altsIn> =>
        alt === undefined ? [] : [[alt, of === city ? captions : [], of, path]],
    ),
    ...city.pictures.map(({ alt }, index): ReturnType<typeof altsIn>[number] => [
      alt,
      captions,
      city,
      ['pictures', index],
    ]),
  ];
}

/** As much of a text as a message has room for. */
const begin = (text: string): string => (text.length > 30 ? `${text.slice(0, 29)}…` : text);

type Place = [photo: Photo, of: object, path: (string | number)[]];

function photosIn({ message, city, voices }: Pick<Parts, (typeof holders)[number]>): Place[] {
  const places: [Photo | undefined, object, (string | number)[]][] = [
    [message.photo, message, ['photo']],
    ...city.pictures.map(({ photo }, index): [Photo | undefined, object, (string | number)[]] => [
      photo,
      city,
      ['pictures', index, 'photo'],
    ]),
    ...voices.map((voice): [Photo | undefined, object, (string | number)[]] => [
      voice.photo,
      voice,
      ['photo'],
    ]),
  ];
  return places.filter((place): place is Place => place[0] !== undefined);
}

/** Absolute paths, addresses, and paths that climb. */
const leaves = (file: string) => /^([/\\~]|[A-Za-z][\w+.-]*:)|\\|(^|\/)\.\.(\/|$)/.test(file);
