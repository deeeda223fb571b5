import { median } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { answerStatus, type AnswerStatus } from '../../domain/progress/answers.ts';
import type { Lang } from '../../domain/language.ts';
import type { Store } from '../../store/store.ts';
import { textLink, type Link } from '../links.ts';
import { faqOf, type StructuredThing } from '../structured-data.ts';
import { textRows, type TextRow } from './rows.ts';

/** A question that waits for its answer, and how it stands against the limit. */
export type WaitingQuestion = { page: Link; isDemo: boolean; answer: AnswerStatus };
/** The questions of the public: those that wait, those answered, and how long answers took. */
export type QuestionsView = {
  /** Days are the median; undefined where nothing that was asked is answered yet. */
  counts?: { asked: number; answered: number; waiting: number; median: number } | undefined;
  waiting: WaitingQuestion[];
  answered: TextRow[];
  faq: StructuredThing;
};

export function questionsView(store: Store, lang: Lang): QuestionsView {
  const questions = store.texts('questions');
  const months = store.portal.answers?.months ?? 3;
  const answerOf = ({ fields }: Entry<'questions'>) => answerStatus(fields.askedOn!, fields.answeredOn, store.asOf, months);
  const asked = questions.filter(({ fields }) => fields.askedOn !== undefined);
  const waiting = asked.filter(({ fields }) => fields.answeredOn === undefined);
  const answered = questions.filter((entry) => !waiting.includes(entry));
  const days = median(asked.filter((entry) => !waiting.includes(entry)).map((entry) => answerOf(entry).days));
  return {
    counts:
      days === undefined
        ? undefined
        : { asked: asked.length, answered: asked.length - waiting.length, waiting: waiting.length, median: Math.round(days) },
    waiting: waiting.map((entry) => ({ page: textLink(entry, lang), isDemo: entry.fields.demo, answer: answerOf(entry) })),
    answered: textRows(answered, lang),
    faq: faqOf(answered, lang),
  };
}
