import { partyAddress } from '../../domain/page-address.ts';
import { epochDay, plusDays, yearOf, type IsoDate } from '../../domain/days/calendar.ts';
import { formatDate, formatNumber } from '../../i18n/formats.ts';
import { askedDay, asksWhatIsDue, mostDue, type Answers } from '../../search/answers.ts';
import { dueSpan } from '../../search/due-span.ts';
import { lawNamed } from '../../search/law-names.ts';
import { parseQuery } from '../../search/query.ts';
import { searchAddress } from '../../search/search-address.ts';
import { wholeQuestion } from '../../search/whole-question.ts';
import { make, markChinese } from '../make.ts';
import { onSite } from '../on-site.ts';
import type { FoundParty } from './case-result.ts';
import { fetchJson } from './case-files.ts';
import { isPinyin, partiesBySound } from './parties-by-sound.ts';
import { articleAnswers, ofSetAside, type Answer } from './article-answers.ts';
import { need, type Panel, type Shown } from './panel-part.ts';

/** Days before one without decisions to which the way leads instead. */
const daysBefore = 30;

/** Whether it is known that no decision of a day is published: its year is loaded, and none is of that day. */
function hasNoDecision(day: string, { caseParts, columns }: Pick<Shown['engine'], 'caseParts' | 'columns'>): boolean {
  const year = yearOf(day);
  const own = caseParts.filter(({ years }) => years && year >= years[0] && year <= years[1]);
  const isOf = (row: number) => columns.day[row] === epochDay(day);
  return own.length > 0 && !own.some(({ offset, records }) => Array.from({ length: records }, (_, index) => offset + index).some(isOf));
}

/** Above the results: what the portal knows by itself of a day, an article of law, what falls due, or a party. */
export function answersPart(panel: Panel): { show: (shown: Shown) => Promise<() => void> } {
  const { root, lang, scope, t } = panel;
  const place = need(root, '[data-answers]', HTMLElement);
  const { ofArticle, ofAnyLaw } = articleAnswers(panel);
  let loaded: Promise<Answers> | undefined;
  return {
    /** @returns what puts the answer into the page */
    async show({ state, engine, outcome }) {
      const answer: Answer | undefined | Promise<Answer | undefined> =
        scope === 'requirements'
          ? (ofNextDay(outcome, panel) ?? ofArticleAlone(outcome, engine))
          : answerTo(state.q, engine).then(async (own) => own ?? ofParties(await partiesOf(state.q, { engine, outcome }), engine, panel));
      const found = await Promise.resolve(answer).catch(() => undefined);
      return () => {
        place.replaceChildren(...(found ? drawn(found) : []));
        place.hidden = !found;
      };
    },
  };

  function load(): Promise<Answers> {
    loaded ??= fetchJson(`/search/answers.${lang}.json`) as Promise<Answers>;
    loaded.catch(() => (loaded = undefined));
    return loaded;
  }

  /** Over the requirements, of an article on which none rests. */
  async function ofArticleAlone({ whole, terms }: Shown['outcome'], { manifest }: Shown['engine']): Promise<Answer | undefined> {
    const article = whole ? terms[0]?.article : undefined;
    return article && ofSetAside(article, await load(), manifest.laws, t);
  }

  async function answerTo(question: string, engine: Shown['engine']): Promise<Answer | undefined> {
    const { manifest } = engine;
    const day = askedDay(question, manifest.asOf);
    const article = parseQuery(question, lang, manifest.laws).find((term) => term.article)?.article;
    const isArticle = article !== undefined && (article.law !== undefined || wholeQuestion(question, lang, manifest) !== undefined);
    if (day === undefined && !isArticle && !asksWhatIsDue(question)) return undefined;
    const answers = await load();
    if (day !== undefined) return ofDay(day, answers, hasNoDecision(day, engine));
    if (article?.law !== undefined) {
      const withPage = manifest.laws.filter(({ law }) => law in answers.laws);
      const law = lawNamed(article.law, manifest.laws) ?? lawNamed(article.law, withPage);
      return law === undefined ? undefined : ofArticle(law, article.article, answers, engine);
    }
    if (article) return ofAnyLaw(article.article, answers, engine);
    return ofDue(question, manifest.asOf, answers, panel);
  }

  function ofDay(day: string, { weeks }: Answers, isWithout: boolean): Answer {
    const week = weeks.find(({ from }) => from <= day && day < plusDays(from, 7));
    return {
      heading: formatDate(day, lang),
      ways: [
        isWithout
          ? {
              text: t('search.dayNoCases'),
              url: searchAddress('cases', lang, new URLSearchParams({ from: plusDays(day, -daysBefore), to: day })),
            }
          : { text: t('search.dayCases'), url: searchAddress('cases', lang, new URLSearchParams({ from: day, to: day })) },
        ...(week ? [{ text: t('search.dayWeek'), url: week.url }] : []),
      ],
    };
  }
}

/** Over the requirements, of a day on which none falls due: that it is so, and the next on which some do. */
function ofNextDay({ whole }: Shown['outcome'], { lang, t }: Panel): Answer | undefined {
  const next = whole && 'requirements' in whole ? whole.nextDay : undefined;
  if (!whole || !('requirements' in whole) || !next) return undefined;
  return {
    heading: t('search.dueNone', { when: t('search.due.on', { day: whole.requirements }) }),
    ways: [
      {
        text: t('search.dueNextDay', { day: next.name, count: formatNumber(next.count, lang) }),
        url: searchAddress('requirements', lang, new URLSearchParams({ q: next.name })),
      },
    ],
  };
}

/** What falls due in the days that were asked for; where nothing does, that it is so, and what is next. */
function ofDue(question: string, today: IsoDate, { due }: Answers, { lang, t }: Panel): Answer | undefined {
  if (!due.length) return undefined;
  const asked = dueSpan(question, today);
  // Of days behind the last of a full list nothing is known.
  const span = asked && (due.length < mostDue || due.at(-1)!.on >= asked.from) ? asked : undefined;
  const within = span ? due.filter(({ on }) => on >= span.from && on <= span.to) : [];
  const when = span ? t(`search.due.${span.name}`) : '';
  return {
    heading: !span ? t('search.due') : t(within.length ? 'search.dueWithin' : 'search.dueNone', { when }),
    ways: (within.length ? within : due).map(({ on, text, url }) => ({ text: `${formatDate(on, lang)} · ${text}`, url })),
  };
}

/** Parties by their names; where nothing was found word for word also by their sound. */
async function partiesOf(question: string, { engine, outcome }: Pick<Shown, 'engine' | 'outcome'>) {
  const named = await outcome.parties();
  const isNear = outcome.meant?.exact === 0 && !outcome.meant.isHeard && isPinyin(question);
  return named.length || (outcome.selection.rows.length && !isNear) ? named : partiesHeard(question, engine);
}

/** Parties by their sound, of a portal whose list of them is small enough. */
async function partiesHeard(question: string, { manifest }: Shown['engine']): Promise<FoundParty[]> {
  const cases = manifest.cases.reduce((sum, { records }) => sum + records, 0);
  return cases > manifest.atOnce ? [] : partiesBySound(question);
}

/** The ways to parties whose names sound as was typed, where no decision was found; none where their list does not come. */
export async function waysToHeard(question: string, engine: Shown['engine'], panel: Panel): Promise<HTMLElement[]> {
  const answer = ofParties(await partiesHeard(question, engine).catch(() => []), engine, panel);
  return answer ? drawn(answer) : [];
}

function ofParties(parties: readonly FoundParty[], { manifest }: Shown['engine'], { lang, t }: Panel): Answer | undefined {
  if (!parties.length) return undefined;
  return {
    heading: t('search.parties'),
    ways: parties.map(({ name, id, isInvented }) => ({
      text: isInvented ? `${manifest.demonstration.mark[lang]} · ${name}` : name,
      url: partyAddress(id, lang),
    })),
  };
}

function drawn({ heading, ways }: Answer): HTMLElement[] {
  const list = make('ul');
  list.append(
    ...ways.map(({ text, url }) => {
      const item = make('li');
      const link = make('a', text);
      link.href = onSite(url);
      item.append(markChinese(link));
      return item;
    }),
  );
  return [markChinese(make('p', heading, 'answer-heading')), list];
}
