import { describe, expect, it } from 'vitest';
import { compose } from '../../src/content/content.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { sourcesWith } from './project.ts';

function bookWith(changes: Record<string, string>) {
  const report = new Report();
  const book = compose(sourcesWith(changes), report);
  expect(report.diagnostics).toEqual([]);
  return book!;
}

describe('references', () => {
  it.each([
    ['{{salary.university}}', '204,500'],
    ['{{ salary.university }}', '204,500'],
    ['{{salary.university.previous}}', '193,500'],
    ['{{salary.high-school}}', '171,300'],
    ['{{city.total.areaKm2}}', '30.3'],
    ['{{city.wards[1].name}}', '西区'],
    ['{{edition.year}}', '2024'],
    ['{{conditions.allowances.bonus.note}}', '1年目は2.925か月'],
    ['{{departments.seisaku.name}}', '政策局'],
  ])('%s prints %s', (reference, printed) => {
    const { voicesHeads } = bookWith({ 'voices.yaml': `label: V\nheading: "約${reference}です"\nnote: x\n` });
    expect(voicesHeads.heading).toBe(`約${printed}です`);
  });

  it('are filled in prose, in headings and in strong words', () => {
    const prose =
      '## {{edition.city}}で\n\n月額**{{salary.university}}円**から、{{salary.high-school}}円まで。\n';
    const { work } = bookWith({ 'work.md': `---\nlabel: 仕事\nopener: [仕事]\nnote: 注\n---\n\n${prose}` });
    expect(work.body.blocks).toEqual([
      { kind: 'heading', text: '見本市で' },
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: '月額' },
          { kind: 'strong', text: '204,500円' },
          { kind: 'text', text: 'から、171,300円まで。' },
        ],
      },
    ]);
  });
});

describe('origins', () => {
  const { origins } = bookWith({
    'voices.yaml': 'label: VOICE\nheading: "職員の　声 {{salary.university}}"\nnote: x\n',
    'visions.yaml': sourcesWith({}).find(({ file }) => file.endsWith('visions.yaml'))!.text!,
  });

  it('lead from a text, without its white space and with its references filled, to its field', () => {
    expect(origins.get('職員の声204,500')).toEqual([
      { file: 'content/2024/voices.yaml', line: 2, column: 10, field: 'heading' },
    ]);
  });

  it('know paragraphs, and lines that are set as one text', () => {
    expect(origins.get('毎日の暮らしを支えます。')).toEqual([
      { file: 'content/2024/work.md', line: 9, column: 1, field: 'body[1]' },
    ]);
    expect(origins.get('やさしいまち')).toEqual([
      { file: 'content/2024/visions.yaml', line: 8, column: 21, field: 'visions[0].title' },
      { file: 'content/2024/visions.yaml', line: 8, column: 36, field: 'visions[0].lines' },
    ]);
  });
});

describe('prose', () => {
  it('joins lines that the editor broke: Japanese without a space, Latin words with one', () => {
    const prose = '朝の光が\n川を渡る。Open\nCity の\n一日。\n';
    const { work } = bookWith({ 'work.md': `---\nlabel: x\nopener: [x]\nnote: x\n---\n${prose}` });
    expect(work.body.blocks).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: '朝の光が川を渡る。Open City の一日。' }] },
    ]);
  });
});
