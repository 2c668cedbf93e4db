import { defineSheet } from '#model';
import { named } from '../style/named.ts';
import { type VoicesData, voicesOf } from './voices/data.ts';
import { laboratory } from './voices/Laboratory.tsx';
import { level } from './voices/Level.tsx';
import type { Look } from './voices/look.ts';
import { riverbank } from './voices/Riverbank.tsx';
import { sample } from './voices/sample.ts';

/** Looks of a spread by the scene of its leading voice. */
const SCENES: Record<string, Look> = { lab: laboratory, vet: riverbank };

/** STAFF VOICE: one leading voice and up to three others on a spread, linked by the line. */
export const voices = defineSheet<VoicesData>({
  pages: 2,
  data: voicesOf,
  render: ({ data, slots: [verso, recto] }) => {
    const look = lookOf(data.lead.scene);
    return (
      <>
        {look.verso({ data, slot: verso! })}
        {look.recto({ data, slot: recto! })}
      </>
    );
  },
  sample,
});

const lookOf = (scene: string | undefined): Look =>
  scene === undefined ? level : named(SCENES, scene, '職員の声の scene');
