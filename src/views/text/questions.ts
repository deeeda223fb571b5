import { ascending, median } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { answerStatus, type AnswerStatus } from '../../domain/progress/answers.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { listAddress } from '../../domain/page-address.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import { textLink, type Link } from '../links.ts';
import { faqOf, type StructuredThing } from '../structured-data.ts';
import { textRows, type TextRow } from './rows.ts';

/** A question that waits for its answer, how it stands against the limit, and what was done for it last. */
export type WaitingQuestion = { page: Link; isDemo: boolean; answer: AnswerStatus; last?: { on: IsoDate; note: Translated } | undefined };
/** The questions of the public: those that wait, those answered, and how long answers took; and those that the editors compiled. */
export type QuestionsView = {
  /** The mark of a demonstration, where invented questions are among those counted. */
  demoNote?: string | undefined;
  /** How many were answered and how many wait, in how many days (the median); undefined where nothing that was asked is answered yet. */
  summary?: Sentence | undefined;
  waiting: WaitingQuestion[];
  answered: TextRow[];
  /** Those that the editors compiled; nobody asked them. */
  compiled: TextRow[];
  faq: StructuredThing;
};

export function questionsView(store: Store, lang: Lang): QuestionsView {
  const questions = store.texts('questions');
  const months = store.portal.answers?.months ?? 3;
  const answerOf = ({ fields }: Entry<'questions'>) => answerStatus(fields.askedOn!, fields.answeredOn, store.asOf, months);
  const asked = questions.filter(({ fields }) => fields.askedOn !== undefined);
  const waiting = asked.filter(({ fields }) => fields.answeredOn === undefined);
  const answered = asked.filter((entry) => !waiting.includes(entry));
  const compiled = questions.filter((entry) => !asked.includes(entry));
  const days = median(answered.map((entry) => answerOf(entry).days));
  const page = listAddress('questions', lang);
  return {
    demoNote: demoNote(store, 'questions', lang),
    summary:
      days === undefined
        ? undefined
        : {
            key: 'questions.summary',
            values: { answered: answered.length, waiting: waiting.length, median: Math.round(days) },
            links: {
              answered: { href: `${page}#answered`, count: answered.length },
              waiting: { href: `${page}#waiting`, count: waiting.length },
            },
          },
    waiting: waiting.map((entry) => ({
      page: textLink(entry, lang),
      isDemo: entry.fields.demo,
      answer: answerOf(entry),
      last: lastOf(entry.fields.doneSoFar),
    })),
    answered: textRows(answered, lang),
    compiled: textRows(compiled, lang),
    faq: faqOf(
      questions.filter((entry) => !waiting.includes(entry)),
      lang,
    ),
  };
}

const lastOf = (steps: readonly { on: IsoDate; note: Translated }[]) => steps.toSorted((a, b) => ascending(a.on, b.on)).at(-1);
