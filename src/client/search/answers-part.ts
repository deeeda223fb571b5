import { articleName } from '../../domain/law/articles.ts';
import { partyAddress } from '../../domain/page-address.ts';
import { plusDays } from '../../domain/days/calendar.ts';
import { formatDate } from '../../i18n/formats.ts';
import { askedDay, asksWhatIsDue, type Answers } from '../../search/answers.ts';
import { lawNamed } from '../../search/law-names.ts';
import { parseQuery } from '../../search/query.ts';
import { searchAddress } from '../../search/search-address.ts';
import { make, markChinese } from '../make.ts';
import { onSite } from '../on-site.ts';
import type { FoundParty } from './case-result.ts';
import { fetchJson } from './case-files.ts';
import { isPinyin, partiesBySound } from './parties-by-sound.ts';
import { need, type Panel, type Shown } from './panel-part.ts';

type Answer = { heading: string; ways: { text: string; url: string }[] };

/** Above the results: what the portal knows by itself of a day, an article of law, what falls due, or a party. */
export function answersPart(panel: Panel): { show: (shown: Shown) => Promise<() => void> } {
  const { root, lang, t } = panel;
  const place = need(root, '[data-answers]', HTMLElement);
  let loaded: Promise<Answers> | undefined;
  return {
    /** @returns what puts the answer into the page */
    async show({ state, engine, outcome }) {
      const found = await answerTo(state.q, engine)
        .then(async (answer) => answer ?? ofParties(await partiesOf(state.q, { engine, outcome }), engine, panel))
        .catch(() => undefined);
      return () => {
        place.replaceChildren(...(found ? drawn(found) : []));
        place.hidden = !found;
      };
    },
  };

  async function answerTo(question: string, { manifest }: Shown['engine']): Promise<Answer | undefined> {
    const day = askedDay(question, manifest.asOf);
    const article = parseQuery(question, lang, manifest.laws).find((term) => term.article)?.article;
    if (day === undefined && article?.law === undefined && !asksWhatIsDue(question)) return undefined;
    loaded ??= fetchJson(`/search/answers.${lang}.json`) as Promise<Answers>;
    loaded.catch(() => (loaded = undefined));
    const answers = await loaded;
    if (day !== undefined) return ofDay(day, answers);
    if (article?.law !== undefined) {
      const withPage = manifest.laws.filter(({ law }) => law in answers.laws);
      const law = lawNamed(article.law, manifest.laws) ?? lawNamed(article.law, withPage);
      return law === undefined ? undefined : ofArticle(law, article.article, answers);
    }
    if (!answers.due.length) return undefined;
    return { heading: t('search.due'), ways: answers.due.map(({ on, text, url }) => ({ text: `${formatDate(on, lang)} · ${text}`, url })) };
  }

  function ofDay(day: string, { weeks }: Answers): Answer {
    const week = weeks.find(({ from }) => from <= day && day < plusDays(from, 7));
    return {
      heading: formatDate(day, lang),
      ways: [
        { text: t('search.dayCases'), url: searchAddress('cases', lang, new URLSearchParams({ from: day, to: day })) },
        ...(week ? [{ text: t('search.dayWeek'), url: week.url }] : []),
      ],
    };
  }

  function ofArticle(law: string, number: number, { requirements, laws }: Answers): Answer {
    const name = articleName({ law, article: number });
    const page = laws[law];
    const own = requirements[name] ?? [];
    return {
      heading: t('search.article', { law: page?.title ?? law, number: String(number) }),
      ways: [
        ...(page ? [{ text: page.title, url: page.url }] : []),
        ...own.map(({ title, url }) => ({ text: t('search.articleRequirement', { title }), url })),
        { text: t('search.articleCases'), url: searchAddress('cases', lang, new URLSearchParams({ article: name })) },
      ],
    };
  }
}

/** Parties by their names; where nothing was found word for word also by their sound. */
async function partiesOf(question: string, { engine, outcome }: Pick<Shown, 'engine' | 'outcome'>) {
  const named = await outcome.parties();
  const isNear = outcome.meant?.exact === 0 && isPinyin(question);
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
