import { Text, View } from '@react-pdf/renderer';
import { mm } from '#model';
import { At } from '../../parts/At.tsx';
import { Vertical } from '../../parts/Vertical.tsx';
import { Words } from '../../parts/Words.tsx';
import { scale } from '../../style/scale.ts';
import { typeStyle } from '../../style/type.ts';
import { type Card, GAP, NAME, TEXT_WIDTH } from './plan.ts';

const TEXT_AT = 14.4;

/** Names of sections may run on a little into the air before the next branch, in mm. */
const RUN_ON = 3;

/** A department: its name from top to bottom, what it does, and its sections, at the foot of a card that stands. */
export function DepartmentCard({ department, x, y, height, above, names }: Card) {
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
      <At x={x + TEXT_AT} y={y - 0.8} w={TEXT_WIDTH + RUN_ON}>
        <View style={above ? { minHeight: mm(height), justifyContent: 'space-between' } : {}}>
          <View style={{ width: mm(TEXT_WIDTH) }}>
            <Words {...scale.small} weight={700} phrases>
              {department.duties}
            </Words>
          </View>
          <View style={{ marginTop: mm(GAP) }} role="L">
            {names.map((name, index) => (
              <Words key={name} {...scale.small} role="LI">
                {name}
                {department.more && index === names.length - 1 && (
                  <Text style={typeStyle({ size: 9, feed: 17 })}> など</Text>
                )}
              </Words>
            ))}
          </View>
        </View>
      </At>
    </>
  );
}
