import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { type TypeStyle, typeStyle } from '../style/type.ts';

interface WordsProps extends TypeStyle {
  role?: 'P' | 'H1' | 'H2' | 'H3' | 'H4' | 'Span' | 'Caption' | 'Note' | 'Artifact';
  children: ReactNode;
}

/** Words in a type style. Give lines that the editor broke by hand as one string with `\n`. */
export function Words({ role = 'P', children, ...type }: WordsProps) {
  return (
    <Text style={typeStyle(type)} role={role}>
      {children}
    </Text>
  );
}
