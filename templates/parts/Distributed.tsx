import { Text } from '@react-pdf/renderer';
import { mm, q } from '#model';
import { type TypeStyle, typeStyle } from '../style/type.ts';

interface DistributedProps extends Omit<TypeStyle, 'align' | 'tracking'> {
  /** Width in mm, or in em of the type. */
  w?: number;
  em?: number;
  role?: 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'Span';
  /** One line. */
  children: string;
}

/** A word spread evenly over a width, without blank behind its last character (字取り, 均等割り). */
export function Distributed({ w, em = 1, role = 'P', children, ...type }: DistributedProps) {
  return (
    <Text style={typeStyle(type)} spread={w === undefined ? em * q(type.size) : mm(w)} role={role}>
      {children}
    </Text>
  );
}
