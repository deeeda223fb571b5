import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { limitOn } from '../../domain/law/limits.ts';
import { textKinds, type TextKind } from '../../schemas/index.ts';
import type { ArticleQuiz } from '../article/article-read.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { indicatorAsked, numbersOf } from './law/quiz-limits.ts';

type Measured = Drafts['indicators'][number];

/** The right answer to a question about a limit is the limit that holds on the day it asks for, and on `today` where it names none. */
export function checkQuizzes(drafts: Drafts, faults: Fault[], today?: IsoDate): void {
  const limited = drafts.indicators.filter(({ fields }) => fields.limits.length);
  for (const draft of textKinds.flatMap((kind) => drafts[kind] as Draft<TextKind>[]))
    for (const { file, line, column, ...quiz } of draft.quizzes) {
      const message = problemOf(quiz, limited, today);
      if (message) faults.push({ severity: 'warning', file, line, column, field: 'Quiz', message });
    }
}

type Quiz = Pick<ArticleQuiz, 'question' | 'options' | 'right' | 'limit' | 'on'>;

function problemOf(
  { question, options, right, limit, on }: Quiz,
  limited: readonly Measured[],
  today: IsoDate | undefined,
): Bilingual | undefined {
  if (limit === undefined) {
    const asked = indicatorAsked(question, options, limited);
    return (
      asked && {
        zh: `选项像是限值。请用 limit 注明是哪项指标的限值（例如 limit="${asked.id}"），答案才能核对。`,
        en: `The options look like limits. Name the indicator in limit (such as limit="${asked.id}"), so that the answer can be checked.`,
      }
    );
  }
  const day = on ?? today;
  const indicator = limited.find(({ id }) => id === limit);
  if (day === undefined) return undefined;
  const holding = limitOn(indicator?.fields.limits ?? [], day);
  if (!holding) return { zh: `${day} 没有“${limit}”的限值。`, en: `"${limit}" has no limit on ${day}.` };
  const named = numbersOf(right);
  if (named.length && named.every((number) => number === holding.value)) return undefined;
  const standard = { zh: holding.standard.zh, en: holding.standard.en ?? holding.standard.zh };
  return {
    zh: `答案是“${right}”，而 ${day} 有效的限值是 ${holding.value}（${standard.zh}）。`,
    en: `The answer is "${right}", but the limit that holds on ${day} is ${holding.value} (${standard.en}).`,
  };
}
