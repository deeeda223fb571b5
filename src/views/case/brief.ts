import type { Entry } from '../../content/entry.ts';
import { actsIn } from '../../domain/cases/acts.ts';
import { bandsAt } from '../../domain/law/fine-bands.ts';
import { isTranslation, type Lang } from '../../domain/language.ts';
import { pinyinName, type Places } from '../../domain/characters/pinyin-name.ts';
import { citedProvisions } from '../../domain/law/provisions.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatDate } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { penaltyTypesOf } from '../../store/cases/case-types.ts';
import type { Store } from '../../store/store.ts';
import { textLink, type Link } from '../links.ts';
import { capital } from '../../domain/characters/capital.ts';

/** A decision for a reader who has just opened it, and where to read what such a record says and does not say. */
export type CaseBrief = {
  /** What the decision amounts to, from its fields; only in a language in which it was not issued. */
  summary?: string | undefined;
  isTranslation: boolean;
  reading?: Link | undefined;
};

export function caseBrief(store: Store, entry: Entry<'cases'>, lang: Lang): CaseBrief {
  const explainer = store.portal.recordExplainer === undefined ? undefined : store.find('explainers', store.portal.recordExplainer);
  const isOpen = store.cases.status(entry) !== 'withdrawn';
  return {
    summary: isOpen && isTranslation(lang) ? caseSummary(store, entry, lang) : undefined,
    isTranslation: isTranslation(lang),
    reading: explainer && textLink(explainer, lang),
  };
}

/** A decision as its page is called where no words are marked: by its number, and in another language with its party's name as a reader there can say it. */
export function caseTitle(store: Store, { fields }: Entry<'cases'>, lang: Lang): string {
  return [fields.decisionNumber, partyPinyin(store, fields.party, lang)].filter(Boolean).join(t(lang, 'punctuation.colon'));
}

/** A decision for those who list its page: its number as it is, and what the page says of it in its language. */
export function caseInWords(store: Store, entry: Entry<'cases'>, lang: Lang): string {
  const { decisionNumber, violationType } = entry.fields;
  const party = partyPinyin(store, entry.fields.party, lang) ?? entry.fields.party;
  const { summary } = caseBrief(store, entry, lang);
  const kind = violationType && store.caseTypes.violation(violationType, lang);
  return [decisionNumber, party, summary ?? kind].filter(Boolean).join(t(lang, 'punctuation.comma'));
}

/** What the fields say of amounts, in the words of the summary. */
const amountWords = ({ fineWan = 0, confiscatedWan = 0 }: Amounts, lang: Lang, inWords: (wan: number) => string): string[] => [
  ...(fineWan > 0 ? [t(lang, 'case.brief.fined', { amount: inWords(fineWan) })] : []),
  ...(confiscatedWan > 0 ? [t(lang, 'case.brief.confiscated', { amount: inWords(confiscatedWan) })] : []),
];
type Amounts = Pick<Entry<'cases'>['fields'], 'fineWan' | 'confiscatedWan'>;

/** What a decision's amounts are in the words of its summary, which stand in no field: fined, confiscated. */
export const penaltiesWithAmounts = (fields: Amounts, lang: Lang): string[] =>
  amountWords(fields, lang, () => '').map((word) => word.trim());

/** The penalties, the act, the place and the day in one line: what the record's fields say, and nothing else. */
export function caseSummary(store: Store, { fields }: Entry<'cases'>, lang: Lang): string {
  const { fineWan = 0, confiscatedWan = 0, unit, decidedOn } = fields;
  const hasAmount = (type: string) => (fineWan > 0 && type.includes('罚款')) || (confiscatedWan > 0 && type.includes('没收'));
  const penalties = penaltyTypesOf(fields.penaltyType)
    .filter((type) => !hasAmount(type))
    .map((type) => store.caseTypes.penalty(type, lang));
  const amounts = amountWords(fields, lang, (wan) => formatWan(wan, lang));
  const where = unit && inLanguage(store.get('units', unit).fields.name, lang).text;
  const parts = [...penalties, ...amounts, ...actOf(store, fields, lang)];
  const when = [where, formatDate(decidedOn, lang)].filter(Boolean).join(t(lang, 'punctuation.comma'));
  return [...parts.map((part, index) => (index ? lowerCase(part) : capital(part))), when].join(t(lang, 'punctuation.semicolon'));
}

/** Words that name several acts, of which a decision may mean one only. */
const several = /[、，或等]/u;

/**
 * The acts that the facts name in words of which the portal knows the English; else the one that the cited provision
 * names, where it names one alone; else the kind of violation.
 */
export function actOf(store: Store, { facts = '', legalBasis = '', violationType }: Entry<'cases'>['fields'], lang: Lang): string[] {
  const named = actsIn(facts, store.portal.actWords);
  if (named.length > 0) return named;
  const acts = citedProvisions(legalBasis).map((provision) => {
    const law = store.documentsNamedIn(`《${provision.law}》`)[0];
    const bands = law ? bandsAt(provision, law.fields.bands) : [];
    const what = bands.length === 1 ? bands[0]!.what : undefined;
    return what && !several.test(withoutNote(what.zh)) ? what[lang] : undefined;
  });
  const [act] = acts;
  if (acts.length === 1 && act !== undefined) return [withoutNote(act)];
  return violationType ? [store.caseTypes.violation(violationType, lang)] : [];
}

const withoutNote = (act: string): string => act.replace(/\s*[（(][^（）()]*[）)]$/u, '');
/** Abbreviations keep their capitals. */
const lowerCase = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** A party's name as a reader without Chinese can say it; undefined on a Chinese page. */
export const partyPinyin = (store: Store, name: string | undefined, lang: Lang): string | undefined =>
  name === undefined || !isTranslation(lang) ? undefined : pinyinName(name, placesInNames(store));

/** The places that names of parties hold, and how the portal reads them. */
export function placesInNames(store: Store): Places {
  const { city } = store.portal;
  const named = store.all('units').flatMap(({ fields }) => [fields.name.zh, ...fields.aliases]);
  const names = new Set([city.zh, ...named].flatMap((place) => [place, place.replace(/[市区]$/, '')]));
  return { names, readings: store.cases.readings };
}
