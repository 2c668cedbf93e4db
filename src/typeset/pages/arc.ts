import type { Course } from './course.ts';

/** Draws an elliptical arc of SVG path data as cubics (SVG 1.1, appendix F.6). Angles in degrees. */
export function arc(
  course: Course,
  x0: number,
  y0: number,
  radiusX: number,
  radiusY: number,
  rotation: number,
  large: boolean,
  sweep: boolean,
  x: number,
  y: number,
): void {
  if (x0 === x && y0 === y) return;
  let [rx, ry] = [Math.abs(radiusX), Math.abs(radiusY)];
  if (rx === 0 || ry === 0) {
    course.line(x, y);
    return;
  }
  const [cos, sin] = [Math.cos((rotation * Math.PI) / 180), Math.sin((rotation * Math.PI) / 180)];
  const halfX = (cos * (x0 - x) + sin * (y0 - y)) / 2;
  const halfY = (-sin * (x0 - x) + cos * (y0 - y)) / 2;
  const reach = (halfX / rx) ** 2 + (halfY / ry) ** 2;
  if (reach > 1) {
    rx *= Math.sqrt(reach);
    ry *= Math.sqrt(reach);
  }
  const side = large === sweep ? -1 : 1;
  const factor = side * Math.sqrt(Math.max(0, 1 / Math.min(1, reach || 1) - 1));
  const [centreX, centreY] = [(factor * rx * halfY) / ry, (-factor * ry * halfX) / rx];
  const start = Math.atan2((halfY - centreY) / ry, (halfX - centreX) / rx);
  const end = Math.atan2((-halfY - centreY) / ry, (-halfX - centreX) / rx);
  let sweepAngle = end - start;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;

  const cx = cos * centreX - sin * centreY + (x0 + x) / 2;
  const cy = sin * centreX + cos * centreY + (y0 + y) / 2;
  const place = (u: number, v: number): [number, number] => [
    cx + cos * rx * u - sin * ry * v,
    cy + sin * rx * u + cos * ry * v,
  ];
  const pieces = Math.ceil(Math.abs(sweepAngle) / (Math.PI / 2) - 1e-9);
  const step = sweepAngle / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [start + piece * step, start + (piece + 1) * step];
    const [x1, y1] = place(
      Math.cos(from) - handle * Math.sin(from),
      Math.sin(from) + handle * Math.cos(from),
    );
    const [x2, y2] = place(Math.cos(to) + handle * Math.sin(to), Math.sin(to) - handle * Math.cos(to));
    const [endX, endY] = piece === pieces - 1 ? [x, y] : place(Math.cos(to), Math.sin(to));
    course.curve(x1, y1, x2, y2, endX, endY);
  }
}
