import type { Language } from '../../diagnostics/rule.ts';
import type { Preflight } from '../result.ts';
import { escaped } from './escape.ts';
import { words } from './words.ts';

/** What a person has to judge, a line each. */
export const questionLines = ({ questions }: Pick<Preflight, 'questions'>, lang: Language): string[] =>
  questions.map((question) => `${question.id} ${question[lang]}`);

/** The same as a list to sign: a box for each question, then name and date. */
export function questionList({ questions }: Preflight, id: string, lang: Language): string {
  if (questions.length === 0) return '';
  const say = words[lang];
  const items = questions.map(
    (question) =>
      `<li><label><input type="checkbox"> <code>${question.id}</code> ${escaped(question[lang])}</label></li>`,
  );
  return `<h3 id="${id}questions">${say.questions}</h3>
<p>${say.questionsHow}</p>
<ul class="questions" aria-labelledby="${id}questions">
${items.join('\n')}
</ul>
<p class="signature"><label>${say.signedBy} <input type="text"></label> <label>${say.signedOn} <input type="text"></label></p>`;
}
