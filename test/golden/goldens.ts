import { proof } from '../../src/proof/proof.ts';
import { makeSpecimen } from '../specimen/make.ts';
import { layOutEdition, proofPictures } from '../support/edition.ts';
import { imprint } from '../support/pdf.ts';

/** Pages of the flagship that have a golden picture: the volume, and the label of the page. */
const PAGES = {
  'brochure-cover': ['brochure', '表1'],
  'brochure-P10': ['brochure', 'P10'],
  'departments-toshi': ['departments/toshi', 'P1'],
  salaries: ['salaries', 'P1'],
} as const satisfies Record<string, readonly [volume: string, label: string]>;

/** A page that has a golden picture. */
export interface Golden {
  name: string;
  /** A PDF of one page. */
  pdf: Uint8Array;
  /** Dots to the inch. */
  resolution: number;
}

/** The pages as they are now, each a PDF. */
export async function goldens(): Promise<Golden[]> {
  const edition = await layOutEdition();
  const { template, volumes } = edition;
  const pictures = await proofPictures(edition);
  const pages = Object.entries(PAGES).map(async ([name, [volume, label]]) => {
    const pages = volumes.find((one) => one.name === volume);
    const page = pages?.pages.find((one) => one.label === label);
    if (!pages || !page) throw new Error(`${name}: there is no page ${label} in ${volume}`);
    return {
      name,
      pdf: await proof({ ...pages, pages: [page] }, pictures, template, imprint),
      resolution: 50,
    };
  });
  const specimen = { name: 'specimen', pdf: (await makeSpecimen()).bytes, resolution: 96 };
  return [...(await Promise.all(pages)), specimen];
}
