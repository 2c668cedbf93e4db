import { type Dict, Name, type Obj } from '../../reader/objects.ts';
import { type Operators, operator, type Run } from '../run.ts';

const nothing = operator(0, () => {});
const begin = operator(0, (run, _, [tag, properties]) => {
  const own = propertiesOf(run, properties);
  run.content = {
    tag: tag instanceof Name ? tag.text : '',
    mcid: run.stock.file.number(own?.get('MCID')),
    properties: own,
    parent: run.content,
  };
});

/** Marked content (ISO 32000-1, 14.6) and compatibility (7.8.2). */
export const marked: Operators = {
  BMC: begin,
  BDC: begin,
  EMC: operator(0, (run) => {
    run.content = run.content?.parent;
  }),
  MP: nothing,
  DP: nothing,
  BX: nothing,
  EX: nothing,
};

/** A property list is a dictionary, or the name of one in the resources. */
function propertiesOf(run: Run, value: Obj | undefined): Dict | undefined {
  if (value instanceof Map) return value;
  return value instanceof Name ? run.stock.file.dict(run.resource('Properties', value.text)) : undefined;
}
