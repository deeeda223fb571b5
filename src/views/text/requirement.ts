import type { Entry } from '../../content/entry.ts';
import { ascending } from 'd3-array';
import { namedArticles } from '../../domain/law/articles.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { pageAddress, requestAddress } from '../../domain/page-address.ts';
import { heldTimeLimit } from '../../domain/time-limits/read.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { articlePieces } from '../../i18n/articles.ts';
import { t } from '../../i18n/words.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { audiences, disclosureLevels, manners, matters, protectedGroups } from '../../schemas/requirement.ts';
import { pageSize } from '../../search/scopes.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { articleFate, articleLink, formerArticles, type ArticleFate, type FormerArticle } from '../document/articles.ts';
import { canBeRequested, hasEnded, requirementRows, type RequirementRow } from '../document/requirements.ts';
import { documentLink, linkOf, type Link, type MaybeLink } from '../links.ts';
import { judgementView, type JudgementView } from '../requirement/judgement.ts';
import { consequencesView, type ConsequencesView } from '../requirement/consequences.ts';
import { seenView, type SeenView } from '../requirement/seen.ts';
import { requirementParty, type RequirementParty } from './requirement-party.ts';
import { timeLimitView, type TimeLimitView } from './time-limit.ts';

/** Words that name articles, or one of them with the way to it. */
export type ArticlePiece = { text: string; href?: string | undefined };

/** A requirement to disclose: who must disclose what to whom, how, by when and on which articles, and others of its category. */
export type RequirementView = {
  page: Link;
  /** Its content in plain words, for search engines. */
  description: string;
  subject: Translated;
  content: Translated;
  deadline: Translated;
  /** The time limit as a rule, with the days to which it comes. */
  limit?: TimeLimitView | undefined;
  /** What it rests on, with what became of each named article since, and which former articles those replaced. */
  basis: { document: Link; articles: Translated; places: ArticlePiece[]; fates: ArticleFate[]; former: FormerArticle[] }[];
  /** The last day of a requirement that ends or has ended, and the document that ends it. */
  end?: { on: IsoDate; isPast: boolean; by?: MaybeLink | undefined } | undefined;
  checked: { on?: IsoDate | undefined; against?: Translated | undefined };
  area: string;
  audience: string;
  protects: string[];
  manner: string;
  level: string[];
  channel?: Translated | undefined;
  /** Where it can be seen by law. */
  seen: SeenView;
  /** To whom one can turn where it is not disclosed. */
  asking?: string | undefined;
  /** Where a request for it is written; of one that has ended there is none. */
  request?: string | undefined;
  consequences: ConsequencesView;
  /** Where on the portal the disclosure stands. */
  onPortal?: string | undefined;
  /** Whether it was met, by what the portal published. */
  judgement: JudgementView;
  related: RequirementRow[];
  /** How it looks to whoever has to meet it. */
  party?: RequirementParty | undefined;
};

export function requirementView(store: Store, id: string, lang: Lang): RequirementView {
  const requirement = store.get('requirements', id);
  const { fields } = requirement;
  const { matter, subject, content, deadline, basis, category, audience, manner, where } = fields;
  const limit = heldTimeLimit(fields.timeLimit);
  return {
    page: linkOf(addressOf('requirements', id, lang), inLanguage(matter, lang)),
    description: inLanguage(content, lang).text,
    subject,
    content,
    deadline,
    limit: limit && timeLimitView(limit, { id, asOf: store.asOf, isOver: fields.endedOn !== undefined }, lang),
    basis: basis.map((one) => basisView(store, one, lang)),
    end: fields.endedOn
      ? {
          on: fields.endedOn,
          isPast: hasEnded(store, requirement),
          by: fields.endedBy === undefined ? undefined : documentLink(store, fields.endedBy, lang),
        }
      : undefined,
    checked: { on: fields.checkedOn, against: fields.checkedAgainst },
    area: matters[category][lang],
    audience: audiences[audience][lang],
    protects: fields.protects.map((group) => protectedGroups[group][lang]),
    manner: manners[manner][lang],
    level: fields.level.map((level) => disclosureLevels[level][lang]),
    channel: fields.channel,
    seen: seenView(store, requirement, lang),
    asking: fields.asking
      ? t(lang, `requirement.asking.${fields.asking}`)
      : hasEnded(store, requirement)
        ? undefined
        : t(lang, 'requirement.askingNone'),
    request: canBeRequested(store, requirement) ? requestAddress(lang, { requirement: id }) : undefined,
    consequences: consequencesView(store, requirement, lang),
    onPortal: where && pageAddress(where, lang),
    judgement: judgementView(store, requirement, lang),
    party: requirementParty(store, requirement, lang),
    related: requirementRows(
      store,
      store.all('requirements').filter((other) => other.fields.category === category && other.id !== id),
      lang,
    ),
  };
}

function basisView(
  store: Store,
  { document: law, articles }: Entry<'requirements'>['fields']['basis'][number],
  lang: Lang,
): RequirementView['basis'][number] {
  const document = store.get('documents', law);
  const named = namedArticles(articles.zh).map(String);
  return {
    document: articleLink(store, document, lang, named[0]),
    articles,
    places: articlePieces(inLanguage(articles, lang).text).map(({ text, article }) => ({
      text,
      href: article !== undefined && named.includes(article) ? articleLink(store, document, lang, article).href : undefined,
    })),
    fates: named.flatMap((article) => articleFate(store, document, article, lang) ?? []),
    former: formerArticles(store, document, named, lang),
  };
}

/** The requirements that stand, and those that have ended, each ordered by their category; with how many there are of each. */
export type RequirementsView = {
  summary: Sentence;
  demo?: string | undefined;
  endedNote: Sentence;
  /** Of those that stand the first page, and the rest. */
  living: RequirementRow[];
  rest: RequirementRow[];
  ended: RequirementRow[];
};

export function requirementsView(store: Store, lang: Lang): RequirementsView {
  const order = Object.keys(matters);
  const sorted = store
    .all('requirements')
    .toSorted((a, b) => ascending(order.indexOf(a.fields.category), order.indexOf(b.fields.category)));
  const rows = (isEnded: boolean) =>
    requirementRows(
      store,
      sorted.filter((requirement) => hasEnded(store, requirement) === isEnded),
      lang,
    );
  const [living, ended] = [rows(false), rows(true)];
  const all = living.length + ended.length;
  const invented = [...living, ...ended].filter(({ judged }) => judged.isDemo).length;
  const links = {
    all: { href: '#all-requirements', count: all },
    living: { href: '#not-ended', count: living.length },
    ended: { href: '#ended', count: ended.length },
  };
  return {
    summary: {
      key: ended.length ? 'requirements.countEnded' : 'requirements.count',
      values: { count: living.length, ended: ended.length, all },
      links,
    },
    demo: invented > 0 ? t(lang, 'judged.listDemo', { count: invented }) : undefined,
    endedNote: { key: 'requirements.endedNote', values: { count: ended.length }, links },
    living: living.slice(0, pageSize),
    rest: living.slice(pageSize),
    ended,
  };
}
