import { circle, fill, group, rect } from '../../../art/pen.tsx';

/** A microscope on the bench, in mm of the spread: its observer on the right, the limb on the left. */
export const microscope = group(
  undefined,
  fill('M262 190C262 184.5 265 182 270 182L306 182C311 182 314 184.5 314 190Z', 'shiroKage'),
  fill('M262 190C262 187.4 262.8 185.6 264 184.4L312 184.4C313.3 185.6 314 187.4 314 190Z', 'nibi'),
  // limb
  fill(
    'M266 183C262 168 260 150 262 132C263.4 122 268 116 276 114L288 114L288 126C280 127 276.6 131 276 138C275 152 276.6 168 281 183Z',
    'shiro',
  ),
  fill(
    'M266 183C262 168 260 150 262 132C262.8 126.6 264.6 122.4 267.4 119.4C265.6 130 265.6 160 271.6 183Z',
    'shiroKage',
  ),
  // head and eyepiece
  fill(
    'M271 116C271 110.6 274 108 279 108L294 108C298 108 300 110 301.4 113L303 120C303 124 301 126 297 126L277 126C273 126 271 123 271 119Z',
    'shiro',
  ),
  fill(
    'M271 119C280 121.6 292 121.8 302.8 119.6L303 120C303 124 301 126 297 126L277 126C273 126 271 123 271 119Z',
    'shiroKage',
  ),
  group(
    'translate(291 112) rotate(-37)',
    rect(0, -5.4, 13, 10.8, 'nibi', 1.6),
    rect(11, -4.2, 11, 8.4, 'mizu', 1.2),
    rect(20.4, -5.2, 5, 10.4, 'sumi', 1.6),
    rect(0, 1.6, 12, 3.8, 'nibiKage', 1.4),
  ),
  // nosepiece and objectives
  fill('M280 126L300 126C300 131 297 133.4 290 133.4C283 133.4 280 131 280 126Z', 'mizu'),
  group(
    'translate(290 131)',
    rect(-3.2, 0, 6.4, 10, 'shiroKage', 0.8),
    rect(-3.2, 5, 6.4, 1.8, 'daidai'),
    rect(-1.8, 10, 3.6, 3.2, 'nibi'),
  ),
  group(
    'translate(296 130) rotate(-28)',
    rect(-2.8, 0, 5.6, 8.4, 'shiroKage', 0.8),
    rect(-2.8, 4, 5.6, 1.6, 'shu'),
  ),
  group(
    'translate(284 130) rotate(28)',
    rect(-2.8, 0, 5.6, 7.4, 'shiroKage', 0.8),
    rect(-2.8, 3.6, 5.6, 1.6, 'mizu'),
  ),
  // stage, slide, condenser, lamp
  rect(274, 147.6, 34, 4, 'nibi', 1),
  rect(283, 145.8, 17, 1.8, 'asase'),
  rect(288.6, 145.8, 3, 1.8, 'kaku'),
  fill('M284 151.6L298 151.6L296 158L286 158Z', 'nibi'),
  fill('M284.6 182L297.6 182L296 176.6L286.2 176.6Z', 'mizu'),
  fill('M287.6 176.6L294.6 176.6L293.6 158L288.6 158Z', 'shiya', 0.9),
  // focus knob
  circle(277, 171, 7.4, 'nibiKage'),
  circle(277, 171, 6, 'nibi'),
  circle(277, 171, 2.6, 'shiroKage'),
);
