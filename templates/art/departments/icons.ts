import { named } from '../../style/named.ts';

/** Icons of the branches, 20 × 20, drawn as lines of one weight; by the name that content gives a department. */
export const icons = {
  seisaku: 'M5.5 17V3.6M5.5 4.2c3-1.6 5.6 1.6 9.5 0v6.6c-3.9 1.6-6.5-1.6-9.5 0',
  somu: 'M5 3h7l3.5 3.5V17H5zM8 9.5h5M8 13h5',
  zaisei: 'M3 10a7 7 0 0 1 14 0a7 7 0 0 1 -14 0M7 6l3 4 3-4M10 10v4.8M7.4 11.2h5.2',
  bunka: 'M2.5 9.5c3 0 4-2 4.5-4h6c.5 2 1.5 4 4.5 4M5 9.5V17h10V9.5M5 9.5h10M8.5 17v-3.5h3V17M10 5.5V3',
  kenko: 'M10 16.5C4 12.5 2.8 9.8 3 7.4 3.3 4 7.8 3 10 6.4 12.2 3 16.7 4 17 7.4c.2 2.4-1 5.1-7 9.1z',
  kodomo:
    'M7 6a3 3 0 0 1 6 0a3 3 0 0 1 -6 0M4 9.5c2 2.3 4 2.3 6 2.3s4 0 6-2.3M10 11.8v2M10 13.4l-3 4M10 13.4l3 4',
  kankyo: 'M4 16C3 8 8 3.5 16.5 3.5 17 12 12 16.5 6.5 14.5M4 16.8C6 12.5 8.5 9.8 12 8',
  keizai: 'M3.5 7.5h13V16.5h-13zM7 7.5V4h6v3.5M3.5 11.5h13',
  nosui:
    'M10 17.5V8M10 8c-2-1.5-2-4 0-5.5 2 1.5 2 4 0 5.5zM10 12.5c-2.8.3-4.6-1.2-4.8-3.8 2.8-.2 4.6 1.2 4.8 3.8zM10 12.5c2.8.3 4.6-1.2 4.8-3.8-2.8-.2-4.6 1.2-4.8 3.8z',
  toshi: 'M2 8h16M2 15.5h16M4 15.5c1-5 11-5 12 0M5 8V5M10 8V5M15 8V5',
  kuyakusho: 'M3 10l7-6.5 7 6.5M5 8.5V17h10V8.5M8.5 17v-4.5h3V17',
  shobo:
    'M10 17.5c-3.6 0-5.6-2.4-5.6-5.3C4.4 8.5 8 7 8 2.5c3.4 1.3 4.2 3.8 4 5.5 1-.3 1.5-1 1.7-1.8 1.5 1.7 2 3.7 1.9 5.8-.2 3.2-2.3 5.5-5.6 5.5z',
  kyoiku:
    'M10 5.5C8 3.8 5 3.5 2.5 4v11.5c2.5-.5 5.5-.2 7.5 1.5 2-1.7 5-2 7.5-1.5V4C15 3.5 12 3.8 10 5.5zM10 5.5V17',
  gikai: 'M3 15.5a7 7 0 0 1 14 0M6.5 15.5a3.5 3.5 0 0 1 7 0M2 15.5h16M10 5V8.5',
  iinkai: 'M10 3v14M6.5 17h7M3.5 6h13M3.5 6L1.8 11.5h3.6L3.5 6zM16.5 6l-1.8 5.5h3.6L16.5 6z',
} as const satisfies Record<string, string>;

/** Path of an icon. @throws Error when there is no such icon. */
export const iconNamed = (name: string): string => named(icons, name, '部局の icon');
