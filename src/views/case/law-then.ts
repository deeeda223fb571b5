import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { ruleOfTheAct } from '../../domain/law/law-of-the-act.ts';
import type { Paragraph } from '../../domain/law/provisions.ts';
import { formatDate } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';
import { articleFate, articleLink, type ArticleFate, type FormerArticle } from '../document/articles.ts';
import { solePredecessor } from '../document/sole-predecessor.ts';

/**
 * How a cited law stood on the days of a case, in a sentence, what has become of the article since, and, of a law that is
 * repealed by now or that the act did not know, the article by which one law or the other applies; it leads nowhere where
 * the portal has no such page. Of a law that the act did not know, the article that stood in its place then, where one did.
 */
export type LawThen = {
  then?: string | undefined;
  since?: ArticleFate | string | undefined;
  why?: { label: string; href?: string | undefined } | undefined;
  before?: FormerArticle | undefined;
};

/** A cited law as it stood when the act took place and when the decision was made; nothing is shown for days that are not known. */
export function lawThen(
  store: Store,
  document: Entry<'documents'>,
  { article, part }: { article?: string | undefined; part?: Paragraph | undefined },
  { actedOn, decidedOn }: { actedOn?: IsoDate | undefined; decidedOn: IsoDate },
  lang: Lang,
): LawThen {
  const [acted, decided] = [actedOn && forceOn(store, document.id, actedOn), forceOn(store, document.id, decidedOn)];
  const days = { acted: actedOn ? formatDate(actedOn, lang) : '', decided: formatDate(decidedOn, lang) };
  const isLater = acted === 'notYetInForce' && decided === 'inForce';
  const isFormer = (acted || decided) === 'inForce' && store.documentStatus(document.id).status === 'repealed';
  return {
    then: thenWords(acted, decided, days, lang),
    since: since(store, document, article, part, lang),
    why: isLater || isFormer ? whyThen(store, decidedOn, lang) : undefined,
    before: isLater && actedOn !== undefined ? articleOfTheAct(store, document, article, actedOn, lang) : undefined,
  };
}

/** The article of the law of the day of the act whose place the cited one has taken since, where exactly one is known. */
function articleOfTheAct(
  store: Store,
  document: Entry<'documents'>,
  article: string | undefined,
  actedOn: IsoDate,
  lang: Lang,
): LawThen['before'] {
  const before = article === undefined ? undefined : solePredecessor(store, document, article, lang);
  return before && actedOn <= before.until ? before : undefined;
}

function whyThen(store: Store, decidedOn: IsoDate, lang: Lang): LawThen['why'] {
  const rule = ruleOfTheAct(decidedOn);
  if (!rule) return undefined;
  const document = store.documentsNamedIn(`《${rule.law.zh}》`)[0];
  return {
    label: t(lang, 'case.lawThen.rule', { law: rule.law[lang], article: rule.article }),
    href: document && articleLink(store, document, lang, String(rule.article)).href,
  };
}

type Force = 'inForce' | 'notYetInForce' | 'repealed' | undefined;

/** Whether a law was in force on a day; undefined where it is not known. */
function forceOn(store: Store, id: string, day: IsoDate): Force {
  const { status } = store.documentStatus(id, day);
  if (status === 'unknown' || status === 'history') return undefined;
  return status === 'amended' ? 'inForce' : status;
}

function thenWords(acted: Force | '', decided: Force, days: { acted: string; decided: string }, lang: Lang): string | undefined {
  if (!decided) return undefined;
  if (acted === 'inForce' && decided === 'inForce') return t(lang, 'case.lawThen.both', days);
  const onDecision = t(lang, `case.lawThen.decided.${decided}`, days);
  return acted ? t(lang, `case.lawThen.acted.${acted}`, days) + onDecision : onDecision;
}

/** What is known of a law of which nobody has read whether it is in force as it was read. */
const notVerified = (effectiveOn: IsoDate | undefined, lang: Lang): string =>
  effectiveOn === undefined
    ? t(lang, 'case.lawSince.notVerified')
    : t(lang, 'case.lawSince.tookEffect', { date: formatDate(effectiveOn, lang) });

function since(
  store: Store,
  document: Entry<'documents'>,
  article: string | undefined,
  part: Paragraph | undefined,
  lang: Lang,
): LawThen['since'] {
  const now = store.documentStatus(document.id);
  if (now.status === 'inForce' || now.status === 'amended') return t(lang, 'case.lawSince.still');
  if (now.status === 'unknown' || now.status === 'history') return notVerified(document.fields.effectiveOn, lang);
  if (now.status !== 'repealed') return undefined;
  const fate = article === undefined ? undefined : articleFate(store, document, article, lang, part);
  return fate ?? t(lang, article === undefined ? 'case.lawSince.repealed' : 'case.lawSince.unknown', { date: formatDate(now.on, lang) });
}
