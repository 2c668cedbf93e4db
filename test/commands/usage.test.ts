import { describe, expect, it } from 'vitest';
import { sasshi, scratch } from '../support/sasshi.ts';

describe('wrong use ends with 2 and says what is wrong', () => {
  it.each([
    ['an unknown option', ['check', '--colour'], '--colour というオプションはありません'],
    ['an option of another command', ['check', '--output', 'out'], '--output というオプションはありません'],
    ['an unknown command', ['print'], 'print というコマンドはありません'],
    ['an option without its value', ['check', '--project'], '値が要ります'],
    [
      'a target that does not exist',
      ['build', '--target', 'fax'],
      '出力の種類「fax」はありません。使えるのは: proof, press',
    ],
    ['an unknown publication', ['build', 'poster'], '刊行物「poster」はこの年度版にありません'],
    [
      'an unknown edition',
      ['check', '--edition', '1999'],
      '1999 年度版は content にありません。あるのは: 2024',
    ],
    ['an unknown format', ['check', '--format', 'xml'], 'xml'],
    [
      'marks where nothing goes to the press',
      ['build', '--target', 'proof', '--marks', 'jp'],
      '--marks は印刷用の出力',
    ],
    [
      'a standard where nothing goes to the press',
      ['build', '--target', 'proof', '--standard', 'x-4'],
      '--standard は印刷用の出力',
    ],
    [
      'a parcel where nothing goes to the press',
      ['build', '--target', 'web', '--zip'],
      '--zip は印刷用の出力',
    ],
    ['marks that nobody knows', ['build', '--marks', 'us'], 'us'],
    ['a standard that nobody knows', ['build', '--standard', 'x-3'], 'x-3'],
    ['a time limit that is none', ['build', '--time-limit', 'soon'], 'soon'],
  ])('%s', async (_, args, message) => {
    const run = await sasshi(args);
    expect(run.stderr).toContain(message);
    expect(run.stdout).toBe('');
    expect(run.code).toBe(2);
  });

  it('a folder that is no project', async () => {
    const run = await sasshi(['check', '--project', scratch()]);
    expect(run.stderr).toContain('content フォルダがありません');
    expect(run.code).toBe(2);
  });

  it('in English with --lang en', async () => {
    const run = await sasshi(['build', '--target', 'fax', '--lang', 'en']);
    expect(run.stderr).toContain('there is no target "fax". There are: proof');
    expect(run.code).toBe(2);
  });
});

describe('help', () => {
  it('speaks Japanese', async () => {
    const run = await sasshi(['build', '--help']);
    expect(run.stdout).toContain('使い方:');
    expect(run.stdout).toContain('刊行物を PDF にします');
    expect(run.stdout).toContain('--time-limit');
    expect(run.code).toBe(0);
  });

  it('speaks English with --lang en', async () => {
    const run = await sasshi(['--lang=en', '--help']);
    expect(run.stdout).toContain('Usage:');
    expect(run.stdout).toContain('check the content');
  });

  it('tells the version', async () => {
    expect((await sasshi(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
