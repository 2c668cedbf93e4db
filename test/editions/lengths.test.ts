import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults.ts';
import { lengthened, shortened, withTexts } from './variants.ts';

describe('texts of another length', () => {
  it('compose without faults when they are a tenth longer', async () => {
    expect(await faultsOf({ edit: (desk) => withTexts(desk, (text) => lengthened(text, 0.1)) })).toEqual([]);
  });

  it('compose without faults when they are a fifth shorter', async () => {
    expect(await faultsOf({ edit: (desk) => withTexts(desk, (text) => shortened(text, 0.2)) })).toEqual([]);
  });
});

describe('the variants', () => {
  const text = '春、川のほとりを歩くと、水の音が聞こえます。耳を澄ますと、町の声も、遠くから届きます。';

  it('are as long as they should be', () => {
    expect([...lengthened(text, 0.1)].length / [...text].length).toBeCloseTo(1.1, 1);
    expect([...shortened(text, 0.2)].length / [...text].length).toBeCloseTo(0.8, 1);
  });

  it('keep the end, and what must not be cut', () => {
    expect(lengthened(text, 0.1)).toMatch(/届きます。$/);
    expect(shortened('石を積んできた{石工|いしく}さん。', 0.4)).toBe('石を積んできた。');
  });

  it('change paragraphs of manuscripts and sentences of YAML, not heads, names or notes', () => {
    const desk = [
      { file: 'content/2024/work.md', text: '---\nnote: 名。\n---\n## 見出し\n本文です。\n' },
      { file: 'content/2024/city.yaml', text: '# 注。\nname: 熊本市\nlead:\n  - 水の町です。\n' },
      { file: 'assets/photos/a.jpg' },
    ];
    expect(withTexts(desk, (words) => `${words}！`)).toEqual([
      { file: 'content/2024/work.md', text: '---\nnote: 名。！\n---\n## 見出し\n本文です。！\n' },
      { file: 'content/2024/city.yaml', text: '# 注。\nname: 熊本市\nlead:\n  - 水の町です。！\n' },
      { file: 'assets/photos/a.jpg' },
    ]);
  });
});
