import { articleWords } from '../../../domain/law/articles.ts';
import { bandsAt } from '../../../domain/law/fine-bands.ts';
import { mattersIn, nameOfMatter, type Matter } from '../../../domain/law/matters.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { CitedLaw, Provision } from '../../../domain/law/provisions.ts';
import type { EnforcementCase } from '../../../schemas/case/case.ts';
import type { KnownLaws } from '../law/known-laws.ts';
import { lawTitle } from '../law/successor-message.ts';

/** What goes for every act, and speaks of no matter. */
const procedural = /行政处罚法|处罚办法|裁量/u;

type Cited = { provision: Provision; title: Bilingual; matters: Set<Matter> };

/** A cited place with what it is about: by the words of its bands, else by the name of its law; empty where neither says, or the portal has no page of the law. */
function citedMatters({ id, title, provisions }: CitedLaw, { byId }: KnownLaws): Cited[] {
  const law = id === undefined ? undefined : byId.get(id)?.document;
  if (!law) return provisions.map((provision) => ({ provision, title: { zh: title, en: title }, matters: new Set() }));
  const names = lawTitle(law);
  return provisions.map((provision) => {
    const bands = bandsAt(provision, law.fields.bands);
    const ofBands = bands.map(({ what }) => mattersIn(what.zh));
    const isKnown = ofBands.length > 0 && ofBands.every(({ size }) => size > 0);
    return { provision, title: names, matters: isKnown ? new Set(ofBands.flatMap((one) => [...one])) : mattersIn(names.zh) };
  });
}

/**
 * Why the articles of a decision do not fit the kind of its act, such as an article on water for dust; undefined where one fits, or
 * where the kind, or what one of the articles is about, is not known. What the facts speak of counts too.
 */
export function matterMessage(
  { violationType, facts = '' }: EnforcementCase,
  laws: readonly CitedLaw[],
  known: KnownLaws,
): Bilingual | undefined {
  const own = mattersIn(violationType ?? '');
  const cited = laws.filter(({ title }) => !procedural.test(title)).flatMap((law) => citedMatters(law, known));
  if (!own.size || !cited.length || cited.some(({ matters }) => !matters.size)) return undefined;
  const spoken = mattersIn(facts);
  const fits = (to: ReadonlySet<Matter>) => cited.some(({ matters }) => [...matters].some((one) => to.has(one)));
  if (fits(own)) return undefined;
  // Facts that speak of the articles' matter and of none of the kind's own say that the kind is a slip; waste is burnt and spilt.
  const isKindAlone = !own.has('waste') && !cited.some(({ matters: of }) => of.has('waste')) && ![...own].some((one) => spoken.has(one));
  if (fits(spoken) && !isKindAlone) return undefined;
  const { provision, title, matters } = cited[0]!;
  const about = [...matters].map(nameOfMatter);
  return {
    zh: `违法行为类型是“${violationType}”，《${title.zh}》${articleWords(provision.article)}管的是${about.map(({ zh }) => zh).join('、')}。请核对类型和条款。`,
    en: `The act is one of “${violationType}”, and article ${provision.article} of ${title.en} is about ${about.map(({ en }) => en).join(', ')}. Check the type and the article.`,
  };
}
