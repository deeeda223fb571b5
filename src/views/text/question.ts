import type { Entry } from '../../content/entry.ts';
import { answerStatus, type AnswerStatus } from '../../domain/progress/answers.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { textIn } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Portal } from '../../schemas/portal.ts';
import type { Store } from '../../store/store.ts';
import { ownerLink, textLink, type Link, type MaybeLink } from '../links.ts';

/** A question of the public: when it was asked and answered and by whom, what it follows up, and what was asked further. */
export type QuestionView = {
  /** Unknown where the editors compiled the question. */
  askedOn?: IsoDate | undefined;
  answeredOn?: IsoDate | undefined;
  isAnswered: boolean;
  owner: MaybeLink;
  /** How it stands against the limit, where it was asked and there is one. */
  time?: { answer: AnswerStatus; limit: NonNullable<Portal['answers']> } | undefined;
  /** What was done on the way to an answer that is yet to come. */
  doneSoFar: readonly { on: IsoDate; note: Translated }[];
  topics: Translated[];
  followsUp?: Link | undefined;
  followUps: Link[];
  /** Ready letters that say whether the answer was of use; none where the portal has no mail address. */
  letters: Link[];
};

export function questionView(store: Store, question: Entry<'questions'>, lang: Lang): QuestionView {
  const { askedOn, answeredOn, owner, topics, followsUp, doneSoFar, withdrawn } = question.fields;
  const limit = store.portal.answers;
  const earlier = followsUp ? store.find('questions', followsUp) : undefined;
  return {
    askedOn,
    answeredOn,
    isAnswered: !withdrawn && (askedOn === undefined || answeredOn !== undefined),
    owner: ownerLink(store, owner, lang),
    doneSoFar: answeredOn === undefined ? doneSoFar : [],
    time: askedOn && limit && !withdrawn ? { answer: answerStatus(askedOn, answeredOn, store.asOf, limit.months), limit } : undefined,
    topics: topics.map((id) => store.get('topics', id).fields.name),
    followsUp: earlier && textLink(earlier, lang),
    followUps: store
      .texts('questions')
      .filter(({ fields }) => fields.followsUp === question.id)
      .map((later) => textLink(later, lang)),
    letters: letters(store.mail, textIn(question.texts, lang).text.title, lang),
  };
}

function letters(mail: string | undefined, title: string, lang: Lang): Link[] {
  if (!mail) return [];
  const subject = encodeURIComponent(t(lang, 'question.mailSubject', { title }));
  return (['question.yes', 'question.no'] as const).map((key) => {
    const label = t(lang, key);
    return { href: `mailto:${mail}?subject=${subject}&body=${encodeURIComponent(`${label}\n\n`)}`, label };
  });
}
