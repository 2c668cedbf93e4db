import { Text, View } from '@react-pdf/renderer';
import type { Prose, ProseBlock } from '#model';
import { q } from '#model';
import { type TypeStyle, typeStyle } from '../style/type.ts';

interface ProseTextProps extends TypeStyle {
  prose: Prose;
  /** Indents each paragraph by one em (一字下げ). */
  indent?: boolean;
  /** Level of its headings: one below that of the heading over the text. */
  heading?: 'H2' | 'H3' | 'H4';
  /** Paragraphs of the same thread on a sheet are one, which runs on over columns. */
  thread?: string;
}

/** Running text: paragraphs without space between them, justified. */
export function ProseText({ prose, indent = false, heading = 'H3', thread, ...type }: ProseTextProps) {
  return (
    <View>
      {prose.blocks.map((block, index) => (
        <Block key={index} block={block} indent={indent} heading={heading} thread={thread} type={type} />
      ))}
    </View>
  );
}

interface BlockProps {
  block: ProseBlock;
  indent: boolean;
  heading: 'H2' | 'H3' | 'H4';
  thread: string | undefined;
  type: TypeStyle;
}

function Block({ block, indent, heading, thread, type }: BlockProps) {
  const style = typeStyle({ align: 'justify', ...type });
  if (block.kind === 'heading') {
    return (
      <Text style={{ ...style, fontWeight: 700 }} role={heading} phrases>
        {block.text}
      </Text>
    );
  }
  return (
    <Text style={{ ...style, ...(indent ? { textIndent: q(type.size) } : {}) }} role="P" thread={thread}>
      {block.inlines.map((inline, index) =>
        inline.kind === 'strong' ? (
          <Text key={index} style={{ fontWeight: 700 }}>
            {inline.text}
          </Text>
        ) : (
          inline.text
        ),
      )}
    </Text>
  );
}
