import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { PressJob } from '#model';
import { judged } from '../support/oracles.ts';
import { line, readFile } from '../support/pdf.ts';
import { job, pressed } from '../support/press.ts';

const write = (standard: PressJob['standard'], text = '字') =>
  pressed([line(text, 10, 50)], { job: { standard } });
const start = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1', 0, 8);
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe.each(['x-4', 'x-1a'] as const)('a file of %s', (standard) => {
  it('has one printing condition with its profile', async () => {
    const { catalog } = await readFile(await write(standard));
    const [{ DestOutputProfile, ...intent }, ...more] = catalog.OutputIntents;
    expect(more).toEqual([]);
    expect(intent).toEqual({
      Type: '/OutputIntent',
      S: '/GTS_PDFX',
      OutputConditionIdentifier: 'FOGRA39',
      OutputCondition: job.profile.condition,
      Info: job.profile.condition,
      RegistryName: 'http://www.color.org',
    });
    const profile = Buffer.from(DestOutputProfile.stream, 'latin1');
    expect(DestOutputProfile.N).toBe(4);
    expect(createHash('sha256').update(profile).digest('hex')).toBe(job.profile.sha256);
  });

  it('says that it is not trapped, and when it was made', async () => {
    const { info, catalog } = await readFile(await write(standard));
    expect(info).toMatchObject({ Title: '試し', Trapped: '/False', ModDate: info.CreationDate });
    const xmp = catalog.Metadata.stream;
    expect(xmp).toContain('<pdf:Trapped>False</pdf:Trapped>');
    expect(xmp).toContain('<xmp:CreateDate>2024-04-01T00:00:00Z</xmp:CreateDate>');
    expect(info.CreationDate).toBe('D:20240401000000Z');
  });

  it('has nothing to click, to run or to hide', async () => {
    const { catalog } = await readFile(await write(standard));
    const keys = ['Type', 'Pages', 'Lang', 'PageLabels', 'Metadata', 'OutputIntents'];
    expect(Object.keys(catalog).sort()).toEqual(keys.sort());
  });

  it('is the same again, byte for byte', async () => {
    expect(Buffer.from(await write(standard)).equals(Buffer.from(await write(standard)))).toBe(true);
  });

  judged('qpdf', 'has no fault', async (judge) => {
    const said = judge(await write(standard), '--check', 'FILE');
    expect(said).toContain('No syntax or stream encoding errors found');
  });

  judged('pdffonts', 'embeds its fonts', async (judge) => {
    expect(judge(await write(standard), 'FILE')).toMatch(/CID TrueType +Identity-H +yes yes yes/);
  });
});

describe('PDF/X-4', () => {
  it('is PDF 1.6 and says so in its packet, with an identity that follows from its content', async () => {
    const bytes = await write('x-4');
    expect(start(bytes)).toBe('%PDF-1.6');
    const { catalog, info } = await readFile(bytes);
    expect(info.GTS_PDFXVersion).toBe('PDF/X-4');
    const xmp = catalog.Metadata.stream;
    expect(xmp).toContain('xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"');
    expect(xmp).toContain('<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>');
    expect(xmp).toContain('<xmpMM:VersionID>1</xmpMM:VersionID>');
    expect(xmp).toContain('<xmpMM:RenditionClass>default</xmpMM:RenditionClass>');
    const id = /<xmpMM:DocumentID>uuid:([0-9a-f-]{36})</;
    const other = (await readFile(await write('x-4', '別'))).catalog.Metadata.stream;
    expect(id.exec(xmp)![1]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id.exec(other)![1]).not.toBe(id.exec(xmp)![1]);
  });

  it('leaves out the registry of a condition that is in none', async () => {
    const profile = { ...job.profile, identifier: 'Custom', registry: undefined };
    const { catalog } = await readFile(await pressed([], { job: { profile } }));
    expect(catalog.OutputIntents[0]).not.toHaveProperty('RegistryName');
  });

  judged('pdfinfo', 'is recognised', async (judge) => {
    expect(judge(await write('x-4'), 'FILE')).toMatch(/PDF subtype: +PDF\/X-4/);
  });
});

describe('PDF/X-1a:2003', () => {
  it('is PDF 1.4: a table of objects, no streams of them, identified in its dictionary', async () => {
    const bytes = await write('x-1a');
    expect(start(bytes)).toBe('%PDF-1.4');
    expect(textOf(bytes)).not.toMatch(/\/ObjStm|\/XRef/);
    expect(textOf(bytes)).toMatch(/xref\n0 \d+\n0000000000 65535 f \n/);
    const { info, catalog } = await readFile(bytes);
    expect(info.GTS_PDFXVersion).toBe('PDF/X-1a:2003');
    expect(catalog.Metadata.stream).not.toContain('pdfxid');
  });

  judged('pdfinfo', 'is recognised', async (judge) => {
    expect(judge(await write('x-1a'), 'FILE')).toMatch(/PDF subtype: +PDF\/X-1a:2003/);
  });

  judged('gs', 'is rendered without a warning', async (judge) => {
    const args = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=nullpage', 'FILE'];
    expect(judge(await write('x-1a'), ...args)).toBe('');
  });
});
