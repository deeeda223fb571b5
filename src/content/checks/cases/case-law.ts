import type { Bilingual } from '../../../domain/language.ts';
import { noBasis, type NotInForce } from '../../../domain/law/law-in-time.ts';
import { missingPlace, missingPlaceMessage } from '../../../domain/law/missing-places.ts';
import { citedLaws, type CitedLaw, type Provision } from '../../../domain/law/provisions.ts';
import type { EnforcementCase } from '../../../schemas/case/case.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { deciderMessage, fineWarning } from './case-fines.ts';
import { matterMessage } from './case-matter.ts';
import { StrangeLaws } from '../law/strange-laws.ts';
import { citingDoubts, misspeltLaws } from '../law/citing.ts';
import { knownLaws, type KnownLaw, type KnownLaws, type Law } from '../law/known-laws.ts';
import { milderSince, sinceTheAct } from './law-since-act.ts';
import { successorMessage } from '../law/successor-message.ts';

/**
 * Decisions rest on law of their days, and fine no more and no less than its articles allow, as far as documents show.
 *
 * @param isWhole whether all documents could be read
 * @param contradicted where what cannot be is listed: a fine beyond its article, an article or law that there is none of. An import asks about it.
 */
export function checkCaseLaw(
  cases: readonly Draft<'cases'>[],
  documents: readonly Law[],
  faults: Fault[],
  isWhole = true,
  contradicted: Fault[] = faults,
): void {
  const laws = knownLaws(documents);
  const read = new Map<string, CitedLaw[]>();
  const strange = isWhole ? new StrangeLaws(laws) : undefined;
  for (const draft of cases) {
    const { fields } = draft;
    if (!fields.legalBasis || fields.state === 'withdrawn') continue;
    const cited = read.get(fields.legalBasis) ?? citedLaws(fields.legalBasis, laws.read.zh);
    read.set(fields.legalBasis, cited);
    const warn = (field: CheckedField, message: Bilingual, list = faults) =>
      list.push({ severity: 'warning', file: draft.file, ...draft.locate([field]), field, label: labelsOf(field), message });
    if (isWhole) for (const message of citingDoubts(cited, laws)) warn('legalBasis', message);
    if (isWhole) for (const message of misspeltLaws(cited, laws)) warn('legalBasis', message, contradicted);
    for (const message of strange?.among(cited) ?? []) warn('legalBasis', message);
    const known = new Map(cited.flatMap(({ id }) => (id === undefined ? [] : [[id, laws.byId.get(id)!] as const])));
    for (const law of known.values()) {
      const last = law.document?.fields.lastArticle;
      const asLived = laws.lifecycle.find(({ id }) => id === law.id)!;
      const provisions = cited.flatMap((one) => (one.id === law.id ? one.provisions : []));
      const beyond = provisions.find(({ article }) => last !== undefined && article > last);
      if (beyond) warn('legalBasis', noArticleMessage(law, beyond.article, last!), contradicted);
      for (const message of missingPlaces(law, provisions)) warn('legalBasis', message, contradicted);
      const why = noBasis(asLived, laws.lifecycle, fields);
      if (why) warn('legalBasis', basisMessage(law, why, provisions, fields, laws, documents), fields.actedOn ? contradicted : faults);
      else for (const message of sinceTheAct(law, asLived, provisions, fields, laws, documents)) warn('legalBasis', message);
      for (const message of milderSince(law, asLived, provisions, fields, laws)) warn('legalBasis', message);
    }
    const fine = fineWarning(fields, cited, laws);
    if (fine) warn('fineWan', fine, contradicted);
    const matter = matterMessage(fields, cited, laws);
    if (matter) warn('legalBasis', matter, contradicted);
    const decider = deciderMessage(fields, cited, laws);
    if (decider) warn('authority', decider, contradicted);
  }
}

type CheckedField = 'legalBasis' | 'fineWan' | 'authority';
const labelsOf = (field: CheckedField): Bilingual => ({ zh: labelOf('cases', field, 'zh'), en: labelOf('cases', field, 'en') });

const noArticleMessage = ({ title }: KnownLaw, article: number, last: number): Bilingual => ({
  zh: `《${title.zh}》只有 ${last} 条，没有第${article}条。`,
  en: `${title.en} has ${last} articles, and no article ${article}.`,
});

function missingPlaces({ title, document }: KnownLaw, provisions: readonly Provision[]): Bilingual[] {
  const missing = document && provisions.map(({ article, ...place }) => missingPlace(document.fields, article, place));
  const [first] = missing?.filter((place) => place !== undefined) ?? [];
  return first ? [missingPlaceMessage(title, first)] : [];
}

function basisMessage(
  { title, document }: KnownLaw,
  why: NotInForce,
  provisions: readonly Provision[],
  { decidedOn, actedOn }: EnforcementCase,
  laws: KnownLaws,
  documents: readonly Law[],
): Bilingual {
  const days = actedOn
    ? { zh: `违法行为 ${actedOn}，决定 ${decidedOn}`, en: `the act was of ${actedOn}, the decision of ${decidedOn}` }
    : { zh: `决定 ${decidedOn}，没有写违法行为发生日期`, en: `the decision is of ${decidedOn}, the day of the act is not given` };
  if (why.status === 'notYetInForce')
    return {
      zh: `《${title.zh}》${why.from} 才施行（${days.zh}）。`,
      en: `${title.en} is in force only from ${why.from} (${days.en}).`,
    };
  const by = laws.byId.get(why.by)!.title;
  const now = document ? successorMessage(document, provisions, documents) : { zh: `它由《${by.zh}》废止。`, en: `${by.en} repealed it. ` };
  return {
    zh: `《${title.zh}》自 ${why.on} 起废止（${days.zh}）。${now.zh}${actedOn ? '' : '行为发生在此前的，请填写违法行为发生日期。'}`,
    en: `${title.en} was repealed on ${why.on} (${days.en}). ${now.en}${actedOn ? '' : 'If the act came before, give its day.'}`.trim(),
  };
}
