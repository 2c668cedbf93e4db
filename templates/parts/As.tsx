import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { FigureTable } from '#model';

interface AsProps {
  role: 'Sect' | 'L' | 'LI' | 'P' | 'Figure' | 'Artifact';
  /** Of a figure: what it shows, and its data. */
  alt?: string;
  long?: FigureTable;
  /** Pieces of the same thread on one sheet are one, over columns and pages. */
  thread?: string;
  /** Place in the reading among its neighbours, where that is not the order of painting; 0 without. */
  order?: number;
  children: ReactNode;
}

/** What its pieces are together: a section, a list, a figure, or nothing to be read. They stand where they stood. */
export const As = ({ children, ...meaning }: AsProps) => (
  <View style={{ position: 'absolute', left: 0, top: 0, right: 0, bottom: 0 }} {...meaning}>
    {children}
  </View>
);
