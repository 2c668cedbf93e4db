import { Text, View } from '@react-pdf/renderer';
import { q } from '#model';
import { type TypeStyle, typeStyle } from '../style/type.ts';

interface VerticalProps extends Omit<TypeStyle, 'align' | 'feed'> {
  /** Columns from right to left. */
  columns: string[];
  /** Distance between the axes of two columns in H. */
  feed: number;
  /** Distance between two characters in H; solid by default. */
  pitch?: number;
  role?: string;
}

// The style type of react-pdf does not know the property that its layout reads.
const VERTICAL_FORMS = { fontFeatureSettings: ['vert'] } as object;

/** A column is a hair wider than its characters, so that no rounding makes them wider than it. */
const ROUNDING = 0.01;

/** Words set from top to bottom, columns from right to left; its top right corner is the frame's. */
export function Vertical({ columns, feed, pitch, role = 'P', ...type }: VerticalProps) {
  const style = typeStyle({ ...type, feed: pitch ?? type.size, align: 'center' });
  return (
    <View style={{ flexDirection: 'row-reverse' }} role={role}>
      {columns.map((column, index) => (
        <Text
          key={index}
          style={{
            ...style,
            width: q(type.size) + ROUNDING,
            marginLeft: index < columns.length - 1 ? q(feed - type.size) : 0,
            ...VERTICAL_FORMS,
          }}
        >
          {[...column].join('\n')}
        </Text>
      ))}
    </View>
  );
}
