import type { Voice } from '#model';
import { Placed } from '../parts/Placed.tsx';
import { fitSize } from '../style/measure.ts';
import { Bearer, type FootColumn } from './Bearer.tsx';
import { RADIUS, VoiceDisc } from './VoiceDisc.tsx';

/** Quote, portrait, and who speaks. */
export function VoiceColumn({ voice, ...column }: FootColumn & { voice: Voice }) {
  const { x, w, top, end } = column;
  const size = fitSize(voice.quote, 20, w - 1);
  const feed = size * 1.7;
  return (
    <>
      {quoted(voice.quote).map((line, index) => (
        // The opening bracket, half an em wide, hangs out of the column.
        <Placed
          key={line}
          x={index === 0 ? x - size / 8 : x}
          y={top - 0.6 + (index * feed) / 4}
          w={w + 2}
          size={size}
          feed={feed}
          family="mincho"
          thread="quote"
        >
          {line}
        </Placed>
      ))}
      <VoiceDisc voice={voice} x={x + RADIUS} y={end - RADIUS} />
      <Bearer {...column} name={voice.job} lines={[voice.workplace, `${voice.joined}年度入庁`]} />
    </>
  );
}

/** Quotation marks inside the quote become double ones. */
const quoted = (lines: readonly string[]): string[] => {
  const inner = lines.map((line) => line.replaceAll('「', '『').replaceAll('」', '』'));
  return inner.map(
    (line, index) => (index === 0 ? '「' : '') + line + (index === inner.length - 1 ? '」' : ''),
  );
};
