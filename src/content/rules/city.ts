import { type DeskRule, repeated, rule } from './rule.ts';

const figures = ['population', 'households', 'areaKm2'] as const;

/** The city, its wards and its plan. */
export const cityRules: readonly DeskRule[] = [
  rule('content/wards-sum', ['city'], ({ city }, note) => {
    for (const figure of figures) {
      const sum = hundredths(city.wards.reduce((total, ward) => total + ward[figure], 0));
      const total = hundredths(city.total[figure]);
      if (sum === total) continue;
      const values = { figure, sum: sum / 100, total: total / 100, difference: (sum - total) / 100 };
      note(values, city, ['total', figure]);
    }
  }),

  rule('content/listed-twice', ['city'], ({ city }, note) => {
    for (const index of repeated(city.wards, ({ name }) => name)) {
      note({ name: city.wards[index]!.name }, city, ['wards', index, 'name']);
    }
  }),

  rule('content/map-ward', ['city', 'map'], ({ city, map }, note) => {
    const drawn = new Set(map.wards.map(({ name }) => name));
    const counted = new Set(city.wards.map(({ name }) => name));
    city.wards.forEach(({ name }, index) => {
      if (!drawn.has(name)) note({ name }, city, ['wards', index, 'name']);
    });
    map.wards.forEach(({ name }, index) => {
      if (!counted.has(name)) note({ name }, map, ['wards', index, 'name']);
    });
  }),

  rule('content/number-gap', ['visions'], ({ visions }, note) => {
    visions.visions.forEach(({ no }, index) => {
      if (no !== index + 1) note({ found: no, wanted: index + 1 }, visions, ['visions', index, 'no']);
    });
  }),

  rule('content/vision-lines', ['visions'], ({ visions }, note) => {
    visions.visions.forEach(({ title, lines }, index) => {
      const joined = lines.join('');
      if (joined !== title) note({ joined, title }, visions, ['visions', index, 'lines']);
    });
  }),

  rule('content/unknown-vision', ['visions', 'initiatives'], ({ visions, initiatives }, note) => {
    const last = visions.visions.length;
    for (const initiative of initiatives) {
      if (initiative.vision > last) note({ no: initiative.vision, last }, initiative, ['vision']);
    }
  }),

  rule('content/stage-range', ['initiatives'], ({ initiatives }, note) => {
    for (const initiative of initiatives) {
      if (initiative.figure.kind !== 'stages') continue;
      const last = initiative.figure.stages.length - 1;
      initiative.figure.supports.forEach(({ from, to }, index) => {
        if (from > to || to > last) note({ from, to, last }, initiative, ['figure', 'supports', index, 'to']);
      });
    }
  }),

  rule('content/shares-length', ['initiatives'], ({ initiatives }, note) => {
    for (const initiative of initiatives) {
      if (initiative.figure.kind !== 'transport') continue;
      const wanted = initiative.figure.modes.length;
      initiative.figure.mix.forEach(({ shares }, index) => {
        if (shares.length !== wanted) {
          note({ found: shares.length, wanted }, initiative, ['figure', 'mix', index, 'shares']);
        }
      });
    }
  }),

  rule('content/shares-sum', ['initiatives'], ({ initiatives }, note) => {
    for (const initiative of initiatives) {
      if (initiative.figure.kind !== 'transport') continue;
      initiative.figure.mix.forEach(({ shares }, index) => {
        const sum = shares.reduce((total, share) => total + share, 0);
        if (Math.abs(sum - 100) > 0.5) {
          note({ sum: hundredths(sum) / 100 }, initiative, ['figure', 'mix', index, 'shares']);
        }
      });
    }
  }),
];

/** Figures are compared in hundredths: areas have two decimals, and sums of decimals do not come out even. */
const hundredths = (value: number) => Math.round(value * 100);
