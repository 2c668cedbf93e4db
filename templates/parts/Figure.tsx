import { Text } from '@react-pdf/renderer';
import { q } from '#model';
import { type TypeStyle, typeStyle } from '../style/type.ts';

/** Share of an em taken back after comma and point, which the tabular face sets half an em wide. */
const TAKE_BACK = 0.2;

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
  role?: 'P' | 'Span';
}

/** A figure in the tabular face, so that columns align, with its comma and point closed up. */
export function Figure({ value, unit, unitSize, unitWeight, role = 'P', ...type }: FigureProps) {
  const { size, feed = size } = type;
  return (
    <Text style={typeStyle({ ...type, feed, family: 'figures' })} role={role}>
      {value.split(/([,.])/).map((part, index) =>
        index % 2 ? (
          <Text key={index} style={{ letterSpacing: -q(size) * TAKE_BACK }}>
            {part}
          </Text>
        ) : (
          part
        ),
      )}
      {unit && (
        <Text
          style={typeStyle({
            ...type,
            feed,
            size: unitSize ?? size / 2,
            weight: unitWeight ?? type.weight,
            family: 'body',
          })}
        >
          {unit}
        </Text>
      )}
    </Text>
  );
}
