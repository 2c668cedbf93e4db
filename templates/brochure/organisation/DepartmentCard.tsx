import { Text, View } from '@react-pdf/renderer';
import { At } from '../../parts/At.tsx';
import { Placed } from '../../parts/Placed.tsx';
import { Vertical } from '../../parts/Vertical.tsx';
import { Words } from '../../parts/Words.tsx';
import { scale } from '../../style/scale.ts';
import { typeStyle } from '../../style/type.ts';
import { type Card, NAME, TEXT_WIDTH } from './plan.ts';

const TEXT_AT = 14.4;

/** A department: its name from top to bottom, what it does, and its sections. */
export function DepartmentCard({ department, x, y, listY, names }: Card) {
  return (
    <>
      <At right={x + 4.6 + NAME.size / 4} y={y - 0.4}>
        <Vertical
          columns={[department.name]}
          {...NAME}
          family="display"
          weight={700}
          color="fukasa"
          role="H2"
        />
      </At>
      <Placed x={x + TEXT_AT} y={y - 0.8} w={TEXT_WIDTH} {...scale.small} color="fukasa">
        {department.duties}
      </Placed>
      <At x={x + TEXT_AT} y={listY} w={TEXT_WIDTH + 3}>
        <View role="L">
          {names.map((name, index) => (
            <Words key={name} {...scale.small} role="LI">
              {name}
              {department.more && index === names.length - 1 && (
                <Text style={typeStyle({ size: 9, feed: 17 })}> など</Text>
              )}
            </Words>
          ))}
        </View>
      </At>
    </>
  );
}
