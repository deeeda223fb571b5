import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import type { LawMention } from '../../domain/law/law-names.ts';
import { missingPlace, missingPlaceMessage } from '../../domain/law/missing-places.ts';
import { articlesOf, isSuccession, placesOf, sidesOf } from '../../domain/law/prose/articles-of.ts';
import { effectiveDayIn } from '../../domain/law/prose/effective-day.ts';
import { successorsAt, successorsOf } from '../../domain/law/successions.ts';
import type { KnownLaw, KnownLaws } from '../checks/law/known-laws.ts';
import { successorMessage } from '../checks/law/successor-message.ts';

/** A law in a sentence, among the others that it names; `isOwn`: the sentence stands in the law's own texts. */
export type LawSentence = {
  sentence: string;
  lang: Lang;
  mentions: readonly LawMention[];
  index: number;
  laws: KnownLaws;
  today: IsoDate;
  isOwn: boolean;
};
/** What is doubtful about a law in a sentence; undefined for nothing. */
export type LawDoubt = (stated: LawSentence) => Bilingual | undefined;

/** The law that a sentence is read for, or another that it names. */
export const lawAt = ({ mentions, laws, index: own }: LawSentence, index = own): KnownLaw | undefined =>
  laws.byId.get(mentions[index]?.id ?? '');

const sidesAt = ({ sentence, mentions }: LawSentence, index: number) => sidesOf(sentence, mentions, index);

/** An article that the law does not have. */
export const beyondLast: LawDoubt = (stated) => {
  const law = lawAt(stated);
  const last = law?.document?.fields.lastArticle;
  const article =
    last === undefined ? undefined : articlesOf(sidesAt(stated, stated.index), stated.lang).find((number) => number > Number(last));
  if (article === undefined) return undefined;
  const { zh, en } = law!.title;
  return { zh: `《${zh}》只有 ${last} 条，没有第${article}条。`, en: `${en} has ${last} articles, and no article ${article}.` };
};

/** A paragraph or an item that an article does not have, as far as the documents hold how many there are. */
export const beyondItems: LawDoubt = (stated) => {
  const law = lawAt(stated);
  if (!law?.document) return undefined;
  const { fields } = law.document;
  const missing = placesOf(sidesAt(stated, stated.index), stated.lang).map(({ article, ...place }) => missingPlace(fields, article, place));
  const [first] = missing.filter((place) => place !== undefined);
  return first && missingPlaceMessage(law.title, first);
};

const lengths: Record<Lang, RegExp> = {
  zh: /(?:共计?|全文|总共|一共)(?:有|为)?\s*(\d+)\s*条(?=[，。；）)、]|$)/u,
  en: /\b(?:has|have|of|contains?|comprises|runs to|with) (?:a total of |all )?([\d,]+) articles\b(?! (?:on|about|that|of)\b)/iu,
};

/** More or fewer articles than the law has; a part of them is no such claim. */
export const otherLength: LawDoubt = (stated) => {
  const law = lawAt(stated);
  const last = law?.document?.fields.lastArticle;
  const [, count] = lengths[stated.lang].exec(sidesAt(stated, stated.index).after) ?? [];
  const number = Number(count?.replaceAll(',', ''));
  if (last === undefined || count === undefined || number === last || number < last / 2) return undefined;
  const { zh, en } = law!.title;
  return { zh: `《${zh}》共 ${last} 条，这里写的是 ${number} 条。`, en: `${en} has ${last} articles; this says ${number}.` };
};

/** An article stated to have become another than the document's table says. */
export const becameOther: LawDoubt = (stated) => {
  const { index, mentions, sentence, lang, laws } = stated;
  const [old, later] = [lawAt(stated, index)?.document, lawAt(stated, index + 1)];
  if (!old || !later) return undefined;
  const [from, to] = [index, index + 1].map((at) => articlesOf(sidesAt(stated, at), lang));
  const succession = from?.length === 1 ? old.fields.articles[String(from[0])] : undefined;
  if (!to?.length || !succession?.article.length || succession.document !== later.id) return undefined;
  if (!isSuccession(sentence.slice(mentions[index]!.to, mentions[index + 1]!.from), lang)) return undefined;
  const [cited] = placesOf(sidesAt(stated, index), lang);
  const right =
    cited?.paragraph === undefined && cited?.item === undefined
      ? successorsOf(succession)
      : successorsAt(succession, cited).articles.map(Number);
  if (to.some((number) => right.includes(number))) return undefined;
  const documents = [...laws.byId.values()].flatMap(({ document }) => document ?? []);
  const now = successorMessage(old, [cited ?? { article: from![0]! }], documents);
  return { zh: `这里说的去向与文件的对照表不同：${now.zh}`, en: `This is not what the document’s table says: ${now.en.trim()}` };
};

/** A day from which the law is stated to be in force that is not that of the document. */
export const otherDay: LawDoubt = (stated) => {
  const law = lawAt(stated);
  const right = law?.document?.fields.effectiveOn;
  const day = effectiveDayIn(sidesAt(stated, stated.index).after, stated.lang);
  if (right === undefined || day === undefined || day === right) return undefined;
  const { zh, en } = law!.title;
  return { zh: `《${zh}》自 ${right} 起施行，这里写的是 ${day}。`, en: `${en} is in force since ${right}; this says ${day}.` };
};
