import { Placed } from '../../parts/Placed.tsx';

/** The note beside the folio of the recto, where the spread has it. */
export const FootNote = ({ note }: { note: string | undefined }) =>
  note && (
    <Placed right={182} y={286.1} w={120} size={9} feed={14} role="Note">
      {note}
    </Placed>
  );
