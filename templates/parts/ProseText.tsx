import { Text, View } from '@react-pdf/renderer';
import type { Prose, ProseBlock } from '#model';
import { q } from '#model';
import { type TypeStyle, typeStyle } from '../style/type.ts';

interface ProseTextProps extends TypeStyle {
  prose: Prose;
  /** Indents each paragraph by one em (一字下げ). */
  indent?: boolean;
}

/** Running text: paragraphs without space between them, justified. */
export function ProseText({ prose, indent = false, ...type }: ProseTextProps) {
  return (
    <View>
      {prose.blocks.map((block, index) => (
        <Block key={index} block={block} indent={indent} type={type} />
      ))}
    </View>
  );
}

function Block({ block, indent, type }: { block: ProseBlock; indent: boolean; type: TypeStyle }) {
  const style = typeStyle({ align: 'justify', ...type });
  if (block.kind === 'heading') {
    return (
      <Text style={{ ...style, fontWeight: 700 }} role="H3" phrases>
        {block.text}
      </Text>
    );
  }
  return (
    <Text style={{ ...style, ...(indent ? { textIndent: q(type.size) } : {}) }} role="P">
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
