import type { Entry } from '../../content/entry.ts';
import { isTranslation, type Lang } from '../../domain/language.ts';
import { answerLimit, supplementLimit } from '../../domain/time-limits/request-days.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import { asQuoted } from '../../domain/law/title-marks.ts';
import { articleLabel } from '../../i18n/articles.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t, wordsBelow, type Key } from '../../i18n/words.ts';
import { titleOf } from '../../schemas/index.ts';
import type { Store } from '../../store/store.ts';
import { articleLink } from '../document/articles.ts';
import { canBeRequested } from '../document/requirements.ts';
import { textLink, type Marked, type MaybeLink } from '../links.ts';
import { unitNames } from '../unit/names.ts';
import { addresseeOf, cityGovernment, isOfMinistry, ministry, type NamedAddressee } from './request-addressee.ts';

/** An agency to which a request can go: its name on the page and in the letter, and how it is reached, as far as that is known. */
export type Addressee = { label: Marked; name: string; contacts: string };
/** A requirement from which a request can begin: what goes into the letter, and what is to be known of whom to ask. */
export type Requestable = {
  id: string;
  label: Marked;
  name: string;
  description: string;
  /** What the description says, on a page in another language. */
  sense?: string | undefined;
  addressee?: string | undefined;
  note: string;
};
/** A line of the letter: its words on paper and, on a page in another language, their sense; with the field that it holds. */
export type LetterLine = { field?: RequestField | undefined; paper: string; reading?: string | undefined };
export type RequestField = 'agency' | 'name' | 'number' | 'description' | 'form' | 'way' | 'applicant' | 'contact' | 'date';
/** What a field may be, as the letter has it and as the page calls it. */
export type RequestChoice = { paper: string; label: string };
/** What the Regulations say on one thing, with the articles. */
export type RequestRule = { title: string; text: string; articles: MaybeLink[] };

export type RequestView = {
  timeZone: string;
  addressees: Addressee[];
  requirements: Requestable[];
  title: { paper: string; reading?: string | undefined };
  lines: LetterLine[];
  choices: { form: RequestChoice[]; way: RequestChoice[] };
  rules: RequestRule[];
  law: MaybeLink;
  /** What the script of the page writes. */
  script: Readonly<Record<string, string>>;
};

/** What the script of the page writes. */
export const requestWords = (lang: Lang): Record<string, string> =>
  wordsBelow(lang, [
    'request.answerDue',
    'request.extendedDue',
    'request.supplementDue',
    'request.contact',
    'request.otherThanNamed',
    'requirement.limit',
  ]);

/** The document in a portal's library that holds the Regulations. */
const regulations = 'disclosure-regulations';

export function requestView(store: Store, lang: Lang): RequestView {
  const law = store.find('documents', regulations);
  return {
    timeZone: store.portal.timeZone,
    addressees: addressees(store, lang),
    requirements: requestables(store, lang),
    title: { paper: t('zh', 'request.letter.title'), reading: readingOf('request.letter.title', lang) },
    lines: letterLines(lang),
    choices: {
      form: choicesOf(['request.form.digital', 'request.form.copy', 'request.form.reading'], lang),
      way: choicesOf(['request.way.email', 'request.way.post', 'request.way.collect'], lang),
    },
    rules: ruleNames.map(([name, articles]) => ({
      title: t(lang, `request.law.${name}Name`),
      text: t(lang, `request.law.${name}`, ruleDays),
      articles: articles.map((article) => ({
        ...(law ? { href: articleLink(store, law, lang, article).href } : {}),
        label: articleLabel(article, lang),
      })),
    })),
    law: law ? { ...textLink(law, lang), label: t(lang, 'request.lawName'), lang: undefined } : { label: t(lang, 'request.lawName') },
    script: requestWords(lang),
  };
}

/** The days of the rules, for the words that name them. */
const ruleDays = { days: answerLimit.span.count, more: answerLimit.extension.count, supplement: supplementLimit.span.count };
const ruleNames = [
  ['whom', ['10', '27', '29']],
  ['contents', ['29']],
  ['identity', ['29']],
  ['received', ['31']],
  ['answer', ['33']],
  ['supplement', ['30']],
  ['fees', ['35', '42']],
  ['refusal', ['14', '15', '16', '36', '37', '38']],
  ['help', ['29', '43']],
  ['complaint', ['51']],
] as const;

/** The page's words beside those of the letter, on a page that is not Chinese. */
const readingOf = (key: Key, lang: Lang): string | undefined => (isTranslation(lang) ? t(lang, key, ruleDays) : undefined);

function letterLines(lang: Lang): LetterLine[] {
  const line = (key: Key, field?: RequestField): LetterLine => ({ field, paper: t('zh', key, ruleDays), reading: readingOf(key, lang) });
  const fields = (...names: RequestField[]) => names.map((name) => line(`request.letter.${name}`, name));
  return [
    ...fields('agency'),
    line('request.letter.opening'),
    ...fields('name', 'number', 'description', 'form', 'way'),
    line('request.letter.answer'),
    ...fields('applicant'),
    line('request.letter.identity'),
    ...fields('contact', 'date'),
  ];
}

const choicesOf = (keys: readonly Key[], lang: Lang): RequestChoice[] => keys.map((key) => ({ paper: t('zh', key), label: t(lang, key) }));

function addressees(store: Store, lang: Lang): Addressee[] {
  const names = unitNames(store);
  const isAsked = store.all('requirements').some((requirement) => isOfMinistry(requirement) && canBeRequested(store, requirement));
  const national = isAsked ? [{ label: { text: t(lang, 'request.ministry') }, name: ministry, contacts: '' }] : [];
  const own = store.all('units').flatMap(({ fields }, index) => {
    if (fields.mergedInto !== undefined) return [];
    const contacts = fields.contacts.map(({ label, value, note }) =>
      [inLanguage(label, lang).text, value, note && inLanguage(note, lang).text].filter(Boolean).join(' '),
    );
    return [
      {
        label: isTranslation(lang) ? inLanguage(fields.fullName ?? fields.name, lang) : { text: names[index]! },
        name: names[index]!,
        contacts: contacts.join(t(lang, 'punctuation.semicolon')),
      },
    ];
  });
  const city = inLanguage(store.portal.city, lang);
  const government = {
    label: isTranslation(lang)
      ? { ...city, text: t(lang, 'request.cityGovernment', { city: city.text }) }
      : { text: cityGovernment(store) },
    name: cityGovernment(store),
    contacts: '',
  };
  return [government, ...own, ...national];
}

/** What is to be known of whom to ask: whom the article names, which agency that is here, or that the choice is the reader's. */
function whomToAsk(
  { subject, subjectKind, audience }: Entry<'requirements'>['fields'],
  { name, by }: NamedAddressee,
  store: Store,
  lang: Lang,
): string {
  const isEnterprise = subjectKind === 'enterprise';
  const choice = { article: undefined, level: 'request.whoHere', outside: 'request.whoOutside', reader: 'request.whoMany' } as const;
  const words = isEnterprise ? undefined : choice[by];
  const agency = name === undefined ? '' : (addressees(store, lang).find((one) => one.name === name)?.label.text ?? name);
  return [
    t(lang, isEnterprise ? 'request.whoEnterprise' : 'request.who', { subject: inLanguage(subject, lang).text }),
    ...(words ? [t(lang, words, { city: inLanguage(store.portal.city, lang).text, agency })] : []),
    ...(audience === 'group' ? [t(lang, 'request.whoGroup')] : []),
  ].join(t(lang, 'punctuation.gap'));
}

function requestables(store: Store, lang: Lang): Requestable[] {
  return store
    .all('requirements')
    .filter((requirement) => canBeRequested(store, requirement))
    .map((requirement) => {
      const { id, fields } = requirement;
      const addressee = addresseeOf(store, requirement);
      return {
        id,
        label: inLanguage(fields.matter, lang),
        name: fields.matter.zh,
        description: `${fields.content.zh}${basisOf(store, requirement)}`,
        sense: isTranslation(lang) ? fields.content[lang] : undefined,
        addressee: addressee.name,
        note: whomToAsk(fields, addressee, store, lang),
      };
    });
}

/** On which articles it is to be disclosed, as a letter names them: those that were read. */
function basisOf(store: Store, { fields }: Entry<'requirements'>): string {
  const named = fields.basis.flatMap(({ document, articles }) =>
    namedArticles(articles.zh).length
      ? [`${t('zh', 'law.titled', { name: asQuoted(titleOf(store.get('documents', document)).zh, 'zh') })}${articles.zh}`]
      : [],
  );
  return named.length ? `（${named.join('、')}）` : '';
}
