import { expect, it } from 'vitest';
import type { Book } from '../../src/model/index.ts';
import type { Publication } from '../../src/pipeline.ts';
import { faultsOf } from './faults.ts';

/** The book of an edition that lacks something the desk may leave out. */
const without = {
  brochure: {
    'mail address and stop': ({ contact }) => {
      contact.mail = undefined;
      contact.stop = undefined;
    },
    'notes on phone and mail': ({ contact }) => {
      contact.phone.note = undefined;
      contact.mail!.note = undefined;
    },
    'scenes and poses of voices': ({ voices }) => {
      for (const voice of voices) {
        voice.scene = undefined;
        voice.portrait.pose = undefined;
      }
    },
    'the fourth voice of a spread': ({ flatplan }) => {
      for (const entry of flatplan.sheets) entry.of = entry.of?.slice(0, 3);
    },
    'all but the leading voice': ({ flatplan }) => {
      for (const entry of flatplan.sheets) entry.of = entry.of?.slice(0, 1);
    },
    'a picture of the city': ({ city }) => {
      city.pictures.length = 1;
    },
    'pictures of the city': ({ city }) => {
      city.pictures.length = 0;
    },
    'river, waters and landmarks of the map': ({ map }) => {
      map.river = undefined;
      map.waters = [];
      map.landmarks = [];
    },
    'a vision': ({ visions, initiatives }) => {
      visions.visions.length = 7;
      initiatives.splice(3, 1);
    },
    'the fourth initiative': ({ initiatives }) => {
      initiatives.length = 3;
    },
    'the second and later initiatives': ({ initiatives }) => {
      initiatives.length = 1;
    },
    'labels and notes in the figures of initiatives': ({ initiatives }) => {
      for (const { figure } of initiatives) {
        if (figure.kind === 'app')
          for (const { items } of figure.groups) for (const item of items) delete item.note;
        if (figure.kind === 'stages') figure.supports = [];
      }
    },
    'leaves and words of the careers': ({ stories }) => {
      for (const story of stories) {
        story.leaves = [];
        for (const step of story.steps) step.text = [];
      }
    },
    'what is new in the childcare schemes': ({ childcare }) => {
      for (const { schemes } of childcare.groups) for (const scheme of schemes) scheme.isNew = false;
    },
    'badges, extensions and words of the childcare schemes': ({ childcare }) => {
      for (const { schemes } of childcare.groups) {
        for (const scheme of schemes) {
          scheme.badge = undefined;
          scheme.extension = undefined;
          scheme.inside = [];
          scheme.beside = [];
        }
      }
    },
    'half of the pay rows': ({ salaries }) => {
      salaries.rows.length = 6;
    },
  },
  departments: {
    'glosses of sections': ({ departments }) => {
      for (const { sections } of departments) for (const section of sections) section.gloss = undefined;
    },
    'sections that are not named': ({ departments }) => {
      for (const department of departments) department.more = false;
    },
    'bureaus of voices': ({ voices }) => {
      for (const voice of voices) voice.bureau = undefined;
    },
  },
  salaries: {
    'the pay of the year before': ({ salaries }) => {
      for (const row of salaries.rows) row.previous = undefined;
    },
  },
} satisfies Record<Publication, Record<string, (book: Book) => void>>;

const cases = Object.entries(without).flatMap(([publication, table]) =>
  Object.entries(table).map(([what, leaveOut]) => [publication as Publication, what, leaveOut] as const),
);

it.each(cases)('%s leaves no hole without %s', async (publication, _, leaveOut) => {
  const change = (book: Book) => {
    const poorer = structuredClone(book);
    leaveOut(poorer);
    return poorer;
  };
  expect(await faultsOf({ of: [publication], change })).toEqual([]);
});
