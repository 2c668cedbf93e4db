import { type Dict, Name, type Obj } from '../../reader/objects.ts';
import type { MarkedContent } from '../mark.ts';
import { MARK_COST, type Operators, operator, type Run } from '../run.ts';

const nothing = operator(0, () => {});
const begin = operator(0, (run, _, [tag, properties]) => {
  const own = propertiesOf(run, properties);
  const parent = run.content;
  const name = tag instanceof Name ? tag.text : '';
  const content: MarkedContent = {
    tag: name,
    mcid: run.stock.file.number(own?.get('MCID')),
    properties: own,
    parent,
    stream: run.stream,
    isArtifact: name === 'Artifact' || parent?.isArtifact === true,
    language: run.stock.file.text(own?.get('Lang')) || parent?.language,
  };
  run.content = content;
  run.stock.operatorsLeft -= MARK_COST;
  run.seen.content.push(content);
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
