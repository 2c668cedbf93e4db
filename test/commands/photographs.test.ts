import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { judged } from '../support/oracles.ts';
import { patches } from '../support/pictures.ts';
import { copyOfProject, type Run, sasshi } from '../support/sasshi.ts';

/** The flagship with a photograph in the place of a drawing: too large, turned, in other primaries. */
let project: string;
let run: Run;

const built = (target: string) => readFileSync(join(project, 'output/2024', target, 'brochure.pdf'));
const build = () => sasshi(['build', 'brochure', '--project', project]);

beforeAll(async () => {
  project = copyOfProject();
  const city = join(project, 'content/2024/city.yaml');
  const drawn = readFileSync(city, 'utf8');
  writeFileSync(
    city,
    drawn.replace('drawing: station', 'photo: { file: station.jpg, alt: 駅前広場の芝生と路面電車 }'),
  );
  const photo = sharp(patches(1200, 1600), { raw: { width: 1200, height: 1600, channels: 3 } });
  await photo
    .withIccProfile('p3')
    .jpeg()
    .withMetadata({ orientation: 6 })
    .toFile(join(project, 'assets/photos/station.jpg'));
  run = await build();
  return () => rmSync(project, { recursive: true });
}, 120_000);

describe('an edition with a photograph', () => {
  it('is built, and made from it', () => {
    expect(run).toMatchObject({ code: 0 });
    const { inputs } = JSON.parse(readFileSync(join(project, 'output/2024/manifest.json'), 'utf8'));
    expect(inputs.map(({ path }: { path: string }) => path)).toContain('assets/photos/station.jpg');
  });

  const listed = /image +(\d+) +(\d+) +(rgb|cmyk) +[34] +8 +(jpeg|image) +no +\d+ +\d+ +(\d+) +(\d+)/;

  judged('pdfimages', 'is printed from inks of at most 350 pixels to the inch', (judge) => {
    const [, width, height, space, encoding, x, y] = listed.exec(judge(built('press'), '-list', 'FILE'))!;
    expect([space, encoding]).toEqual(['cmyk', 'image']);
    expect(Number(width)).toBeGreaterThan(Number(height));
    expect([Number(x), Number(y)]).toEqual([350, 350]);
  });

  judged('pdfimages', 'is proofed from a small JPEG', (judge) => {
    const [, , , space, encoding, x, y] = listed.exec(judge(built('proof'), '-list', 'FILE'))!;
    expect([space, encoding]).toEqual(['rgb', 'jpeg']);
    expect([Number(x), Number(y)]).toEqual([150, 150]);
  });

  it('is built from what was made of the photograph before, with the same bytes', async () => {
    const first = { press: built('press'), proof: built('proof') };
    expect(await build()).toMatchObject({ code: 0 });
    expect({ press: built('press'), proof: built('proof') }).toEqual(first);
  }, 120_000);
});
