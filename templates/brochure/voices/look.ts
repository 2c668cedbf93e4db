import type { ReactElement } from 'react';
import type { PageSlot } from '#model';
import type { VoicesData } from './data.ts';

export interface LookProps {
  data: VoicesData;
  slot: PageSlot;
}

/** How a spread of voices looks: its two pages. */
export interface Look {
  verso(props: LookProps): ReactElement;
  recto(props: LookProps): ReactElement;
}
