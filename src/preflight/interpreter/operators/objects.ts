import { boxWithin, EVERYWHERE, intersection } from '../../geometry.ts';
import { Name, Stream } from '../../reader/objects.ts';
import { runForm } from '../group.ts';
import { type Operators, operator, type Run } from '../run.ts';

/** External objects, inline images and shadings (ISO 32000-1, 8.8, 8.9.7, 8.7.4.2). */
export const objects: Operators = {
  Do: operator(0, (run, _, [name]) => {
    if (!(name instanceof Name)) return;
    const object = run.stock.file.stream(run.resource('XObject', name.text));
    if (!object) return;
    const kind = run.stock.file.name(object.dict.get('Subtype'));
    if (kind === 'Image') image(run, object, false);
    else if (kind === 'Form') runForm(run, object);
    else run.seen.forms.add(object);
  }),
  BI: operator(0, (run, _, [stream]) => {
    if (stream instanceof Stream) image(run, stream, true);
  }),
  sh: operator(0, (run, _, [name]) => {
    if (!(name instanceof Name)) return;
    const { file, spaces } = run.stock;
    const value = run.resource('Shading', name.text);
    const object = file.stream(value) ?? file.dict(value);
    if (!object) return;
    const dict = object instanceof Stream ? object.dict : object;
    const space = spaces.of(dict.get('ColorSpace'), run.resources);
    const paint = { space, values: [], tints: undefined };
    run.seen.spaces.add(space);
    const box = intersection(run.state.clip.box, EVERYWHERE);
    run.emit('shading', 'fill', box, { kind: 'shading', object, matrix: run.state.ctm }, { paint });
  }),
};

function image(run: Run, stream: Stream, isInline: boolean): void {
  const { ctm } = run.state;
  const facts = run.stock.image(stream, run.resources, isInline);
  run.seen.images.add(stream);
  const ppi: [number, number] = [
    (72 * facts.width) / Math.hypot(ctm[0], ctm[1]),
    (72 * facts.height) / Math.hypot(ctm[2], ctm[3]),
  ];
  const { space } = facts;
  if (space) run.seen.spaces.add(space);
  const paint = space ? { space, values: [], tints: undefined } : run.state.fill;
  const shape = { kind: 'image' as const, stream, image: facts, matrix: ctm };
  const isRectangle = (ctm[1] === 0 && ctm[2] === 0) || (ctm[0] === 0 && ctm[3] === 0);
  const more = { image: facts, ppi, paint, isRectangle };
  run.emit('image', 'fill', boxWithin(ctm, [0, 0, 1, 1]), shape, more);
}
