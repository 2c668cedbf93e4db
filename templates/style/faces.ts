import type { FaceSpec } from '#model';

const google = (pkg: string, folder: string, file: string) =>
  `@expo-google-fonts/${pkg}/${folder}/${file}.ttf`;

/** Families by what they are for. */
export const families = {
  /** Body and small headings: a universal-design face, proportional. */
  body: 'BIZ UDPGothic',
  /** Figures: tabular. */
  figures: 'BIZ UDGothic',
  /** The mayor's message and pull quotes. */
  mincho: 'BIZ UDPMincho',
  /** Openers and headings. */
  display: 'Zen Kaku Gothic New',
} as const;

export const fallback = 'Noto Sans JP';

/** Widths in em: a figure of `figures`; a point or comma, which come from `body`. */
export const figureWidths = { figure: 0.5, point: 0.31 } as const;

export const faces: FaceSpec[] = [
  {
    family: families.body,
    weight: 400,
    file: google('biz-udpgothic', '400Regular', 'BIZUDPGothic_400Regular'),
  },
  { family: families.body, weight: 700, file: google('biz-udpgothic', '700Bold', 'BIZUDPGothic_700Bold') },
  {
    family: families.figures,
    weight: 400,
    file: google('biz-udgothic', '400Regular', 'BIZUDGothic_400Regular'),
  },
  { family: families.figures, weight: 700, file: google('biz-udgothic', '700Bold', 'BIZUDGothic_700Bold') },
  {
    family: families.mincho,
    weight: 400,
    file: google('biz-udpmincho', '400Regular', 'BIZUDPMincho_400Regular'),
  },
  { family: families.mincho, weight: 700, file: google('biz-udpmincho', '700Bold', 'BIZUDPMincho_700Bold') },
  {
    family: families.display,
    weight: 700,
    file: google('zen-kaku-gothic-new', '700Bold', 'ZenKakuGothicNew_700Bold'),
  },
  {
    family: families.display,
    weight: 900,
    file: google('zen-kaku-gothic-new', '900Black', 'ZenKakuGothicNew_900Black'),
  },
  { family: fallback, weight: 400, file: google('noto-sans-jp', '400Regular', 'NotoSansJP_400Regular') },
  { family: fallback, weight: 700, file: google('noto-sans-jp', '700Bold', 'NotoSansJP_700Bold') },
];
