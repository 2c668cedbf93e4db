import type { Facts } from '../facts/facts.ts';
import { has, hasAnnotation } from './applies.ts';
import type { Question } from './row.ts';
import { structureQuestions } from './ua1QuestionsTags.ts';

const hasMedia = (facts: Facts) =>
  facts.access.clips.length > 0 ||
  ['Screen', 'Movie', '3D', 'RichMedia'].some((one) => hasAnnotation(one)(facts));
const hasScripts = ({ access }: Facts) => access.hasScripts;
const hasPictures = ({ pages }: Facts) =>
  pages.some(({ marks }) => marks.some(({ kind }) => kind !== 'text'));
const hasOwnRoles = ({ structure }: Facts) => structure.elements.some(({ type, role }) => type !== role);

/** Conditions of the Matterhorn Protocol 1.1 that a person judges, as questions that are to be answered with yes. */
export const questions: readonly Question[] = [
  {
    id: '01-001',
    ja: '飾りやノンブル、柱は、本文のタグから外してありますか。',
    en: 'Are ornaments and page furniture free of tags?',
  },
  {
    id: '01-002',
    ja: '内容のあるものは、すべてタグの中にありますか（飾り＝アーティファクトにしていない）。',
    en: 'Is nothing with a meaning marked as an artifact?',
  },
  {
    id: '01-006',
    ja: 'タグの種類と属性は、内容に合っていますか。',
    en: 'Do types and attributes of tags suit what they hold?',
  },
  {
    id: '02-002',
    ja: '独自のタグは、意味の合う標準のタグに対応していますか。',
    en: 'Are own types mapped to standard types with their meaning?',
    applies: hasOwnRoles,
  },
  {
    id: '03-001',
    ja: '動作（アクション）が動いても、画面はちらつかずにいますか。',
    en: 'Do actions cause no flicker?',
    applies: ({ document }) => document.actions.length > 0,
  },
  {
    id: '03-002',
    ja: '動画などの中身は、ちらつかないものですか。',
    en: 'Is the content of media free of flicker?',
    applies: hasMedia,
  },
  {
    id: '03-003',
    ja: 'スクリプトが動いても、画面はちらつかずにいますか。',
    en: 'Do scripts cause no flicker?',
    applies: hasScripts,
  },
  {
    id: '04-001',
    ja: '色・濃淡・書式・配置だけで伝えていることが、タグでも分かりますか。',
    en: 'Is what colour, contrast, format or layout say told by tags, too?',
  },
  {
    id: '05-001',
    ja: '動画の音の内容は、別の形でも分かりますか。',
    en: 'Is the sound of media there in another form?',
    applies: hasMedia,
  },
  {
    id: '05-002',
    ja: '音声の内容は、別の形でも分かりますか。',
    en: 'Is audio there in another form?',
    applies: hasAnnotation('Sound'),
  },
  {
    id: '05-003',
    ja: '警告音の意味は、音のほかでも分かりますか。',
    en: 'Are beeps told in another way, too?',
    applies: hasScripts,
  },
  {
    id: '06-004',
    ja: '文書の題名で、何の文書かが分かりますか。',
    en: 'Does the title say which document this is?',
  },
  {
    id: '08-001',
    ja: '文字認識（OCR）の誤りは直してありますか。',
    en: 'Is text from OCR free of serious errors?',
    applies: hasPictures,
  },
  {
    id: '08-002',
    ja: '文字認識（OCR）で得た文字に、タグが付いていますか。',
    en: 'Is text from OCR tagged?',
    applies: hasPictures,
  },
  { id: '09-001', ja: 'タグの順は、読む順と合っていますか。', en: 'Are the tags in reading order?' },
  {
    id: '09-002',
    ja: 'タグの入れ子は、意味に合っていますか（見出しの中に表がない、など）。',
    en: 'Are tags nested as their meaning asks (no table in a heading)?',
  },
  {
    id: '09-003',
    ja: '対応づけた後のタグの種類は、内容に合っていますか。',
    en: 'Do the types, once mapped, suit the content?',
  },
  {
    id: '11-007',
    ja: '言語の指定は、文章の言語と合っていますか。',
    en: 'Are the languages named those of the texts?',
  },
  {
    id: '12-001',
    ja: '伸びる括弧などの文字は、正しく読めますか。',
    en: 'Are stretched characters represented so that they can be read?',
  },
  {
    id: '13-001',
    ja: '意味のある図や写真は、図（Figure）のタグになっていますか。',
    en: 'Are graphics with a meaning tagged as Figure?',
    applies: hasPictures,
  },
  {
    id: '13-002',
    ja: '絵に付けたリンクの説明で、絵の意味と行き先の両方が分かりますか。',
    en: 'Do links on pictures tell both the picture and where they lead?',
    applies: hasAnnotation('Link'),
  },
  {
    id: '13-003',
    ja: '図や表の説明文は、キャプション（Caption）のタグになっていますか。',
    en: 'Are captions tagged as Caption?',
    applies: has('Figure', 'Table'),
  },
  {
    id: '13-005',
    ja: '置き換え文字（ActualText）は、文字として読む図だけに使っていますか。',
    en: 'Is ActualText used only for figures that are text?',
    applies: has('Figure'),
  },
  {
    id: '13-006',
    ja: '組で意味をもつ図は、一つの図にまとまっていますか。',
    en: 'Are graphics that mean something only together one figure?',
    applies: has('Figure'),
  },
  {
    id: '13-007',
    ja: '図より分かりやすい表し方（本物の表や文字）があれば、使っていますか。',
    en: 'Is a more accessible form used where there is one?',
    applies: has('Figure'),
  },
  {
    id: '13-008',
    ja: '文字として読む図に、置き換え文字（ActualText）がありますか。',
    en: 'Do figures that are read as text have ActualText?',
    applies: has('Figure'),
  },
  ...structureQuestions,
];
