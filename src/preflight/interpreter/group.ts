import { boxOf, boxWithin, intersection, matrixOf } from '../geometry.ts';
import type { Dict, Stream } from '../reader/objects.ts';
import { Path } from './path.ts';
import type { Run } from './run.ts';

/** Runs a form (ISO 32000-1, 8.10), as a transparency group if it is one (11.6.6). */
export function runForm(run: Run, form: Stream): void {
  const { file } = run.stock;
  const { dict } = form;
  run.seen.forms.add(form);
  const group = file.dict(dict.get('Group'));
  const isGroup = group !== undefined && file.name(group.get('S')) === 'Transparency';
  const { state } = run;
  const layer = isGroup && (state.fillOpacity < 1 || state.blend !== 'Normal' || state.hasSoftMask);
  if (isGroup) noteGroup(run, group);
  if (layer) run.observer.begin({ manner: run.mannerOf('fill'), box: state.clip.box }, state.clip);
  const matrix = matrixOf(file.numbers(dict.get('Matrix')));
  run.nested(form, matrix, file.dict(dict.get('Resources')), () => {
    clipToBox(run, dict);
    if (layer) run.change({ fillOpacity: 1, strokeOpacity: 1, blend: 'Normal', hasSoftMask: false });
  });
  if (layer) run.observer.end();
}

export function noteGroup(run: Run, group: Dict): void {
  const space = group.get('CS');
  run.seen.groups.add(space === undefined ? undefined : run.stock.spaces.of(space, run.resources));
}

/** Cuts to the BBox of a form or a cell. */
export function clipToBox(run: Run, dict: Dict): void {
  const box = boxOf(run.stock.file.numbers(dict.get('BBox')));
  if (!box) return;
  const { clip, ctm } = run.state;
  const path = new Path();
  path.rectangle(ctm, box[0], box[1], box[2] - box[0], box[3] - box[1]);
  const upright = path.rectangleBox;
  const { polygons } = path;
  run.change({
    clip: upright
      ? { ...clip, box: intersection(clip.box, upright) }
      : {
          box: intersection(clip.box, boxWithin(ctm, box)),
          areas: [...clip.areas, { polygons: () => polygons, rule: 'nonzero', share: 1 }],
        },
  });
}

/** Looks into the group of a soft mask for fonts and operators. What it paints is no ink. */
export function runSoftMask(run: Run, mask: Dict): void {
  const form = run.stock.file.stream(mask.get('G'));
  if (!form || run.visited.has(form)) return;
  run.visited.add(form);
  const { observer, state } = run;
  const spaces = [...run.seen.spaces];
  run.observer = {
    mark: (mark, shape, clip) => observer.mark({ ...mark, isVisible: false, isMask: true }, shape, clip),
    begin: () => {},
    end: () => {},
  };
  run.change({ hasSoftMask: false, fillOpacity: 1, strokeOpacity: 1, blend: 'Normal' });
  runForm(run, form);
  run.observer = observer;
  run.state = state;
  for (const space of run.seen.spaces) if (!spaces.includes(space)) run.seen.spaces.delete(space);
}
