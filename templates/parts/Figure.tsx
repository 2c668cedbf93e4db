import { Text } from '@react-pdf/renderer';
import { fallback, families, tones } from '#house';
import { q } from '#model';
import { type TypeStyle, typeStyle } from '../style/type.ts';

interface FigureProps extends Omit<TypeStyle, 'family' | 'feed'> {
  /** The figure as it is printed: `187,002`, `25.45`, `−3`. */
  value: string;
  /** Feed in H; solid by default. */
  feed?: number;
  /** Printed after the figure, in the body face. */
  unit?: string;
  /** Size of the unit in Q; half the figure's by default. */
  unitSize?: number;
  /** Weight of the unit; the figure's by default. */
  unitWeight?: TypeStyle['weight'];
  /** Blank between the figure and its unit in em, to stand on the point of other figures. */
  blank?: number;
  role?: 'P' | 'Span' | 'Lbl';
}

/** The tabular face sets comma and point half an em wide; the body face has the same ones, closed up. */
const CLOSED_UP = { fontFamily: [families.body, fallback] as unknown as string };

/** Least size in Q of units in the tone of heads: smaller type of several inks blurs when they are out of register. */
const COLOURED = 13;

/** A figure in the tabular face, so that columns align, with its comma and point closed up. */
export function Figure({ value, unit, unitSize, unitWeight, blank = 0, role = 'P', ...type }: FigureProps) {
  const { size, feed = size } = type;
  const behind = unitSize ?? size / 2;
  const [, head, tail] = /^(.*?)(.?)$/su.exec(value)!;
  return (
    <Text style={typeStyle({ ...type, feed, family: 'figures' })} role={role}>
      {head!.split(/([,.])/).map((part, index) =>
        index % 2 ? (
          <Text key={index} style={CLOSED_UP}>
            {part}
          </Text>
        ) : (
          part
        ),
      )}
      {blank > 0 ? <Text style={{ letterSpacing: blank * q(size) }}>{tail}</Text> : tail}
      {unit && (
        <Text
          style={typeStyle({
            ...type,
            feed,
            size: behind,
            weight: unitWeight ?? type.weight,
            color: type.color === tones.head && behind < COLOURED ? tones.text : type.color,
            family: 'body',
          })}
        >
          {unit}
        </Text>
      )}
    </Text>
  );
}
