import { Text } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { type TypeStyle, typeStyle } from '../style/type.ts';
import type { WordsRole } from './role.ts';

interface WordsProps extends TypeStyle {
  role?: WordsRole;
  /** Words of the same thread on a sheet are one text. */
  thread?: string;
  /** Place in the reading among its neighbours, where that is not the order of painting; 0 without. */
  order?: number;
  /** Lines end between phrases and are as even as can be; so those of headings and captions do. */
  phrases?: boolean;
  children: ReactNode;
}

/** What is read at a glance is not to be torn inside of a phrase. */
const GLANCED = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'Caption']);

/** Words in a type style. Give lines that the editor broke by hand as one string with `\n`. */
export function Words({
  role = 'P',
  thread,
  order,
  phrases = GLANCED.has(role),
  children,
  ...type
}: WordsProps) {
  return (
    <Text style={typeStyle(type)} role={role} thread={thread} order={order} phrases={phrases}>
      {children}
    </Text>
  );
}
