import { ascending } from 'd3-array';
import { articleName, namedArticles, shortLaw } from '../../domain/law/articles.ts';
import { plusDays, plusMonths } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { listAddress } from '../../domain/page-address.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { dueDaysAhead, mostDue, type Answers } from '../../search/answers.ts';
import { addressOf, articlesReadAddress, digestAddress, monthAddress } from '../../store/address.ts';
import { digests, runningDigest } from '../../store/feeds/digest.ts';
import type { Store } from '../../store/store.ts';
import { isInvented } from '../../views/demonstration.ts';
import { hasEnded } from '../../views/document/requirements.ts';
import { documentName } from '../../views/document/name.ts';
import { provisionsAt } from './text-provisions.ts';

/** What the search answers by itself, beside the pages that it finds. */
export const siteAnswers = (store: Store, lang: Lang): Answers => ({
  due: due(store, lang),
  weeks: store.sections.has('news')
    ? [runningDigest(store), ...digests(store)].map(({ from, week }) => ({ from, url: digestAddress(week, lang) }))
    : [],
  requirements: requirements(store, lang),
  enforced: enforced(store),
  setAside: setAside(store, lang),
  laws: Object.fromEntries(
    store
      .all('documents')
      .filter(({ fields }) => fields.kind !== 'plan')
      .map((document) => [
        shortLaw(document.texts.zh?.title ?? ''),
        { title: documentName(document, lang).text, url: addressOf('documents', document.id, lang) },
      ]),
  ),
});

function due(store: Store, lang: Lang): Answers['due'] {
  const { progress, asOf } = store;
  const next = progress.nextDueMonth();
  const months =
    next === undefined
      ? []
      : [next, plusMonths(next, 1)].filter((month) => progress.reportingUnits().some(({ id }) => progress.owes(id, month)));
  const reports = months.map((month) => ({
    on: progress.dueOn(month),
    text: t(lang, 'search.dueReport', { month: formatMonth(month, lang) }),
    url: month === next ? monthAddress(month, lang) : listAddress('progress', lang),
  }));
  const tasks = store
    .all('tasks')
    .filter((task) => progress.judgement(task).status !== 'done')
    .map((task) => {
      const name = inLanguage(task.fields.keyTask, lang).text;
      const text = isInvented(task) ? `${t(lang, 'demo.mark')} · ${name}` : name;
      return { on: task.fields.deadline, text, url: addressOf('tasks', task.id, lang) };
    });
  const last = plusDays(asOf, dueDaysAhead);
  return [...reports, ...tasks]
    .filter(({ on }) => on >= asOf && on <= last)
    .toSorted((a, b) => ascending(a.on, b.on))
    .slice(0, mostDue);
}

/** The requirements in force by the articles on which they rest. */
function requirements(store: Store, lang: Lang): Answers['requirements'] {
  const found: Record<string, { title: string; url: string }[]> = {};
  for (const entry of store.all('requirements')) {
    if (hasEnded(store, entry)) continue;
    for (const { document, articles } of entry.fields.basis) {
      const law = shortLaw(store.find('documents', document)?.texts.zh?.title ?? '');
      for (const article of namedArticles(articles.zh))
        (found[articleName({ law, article })] ??= []).push({
          title: inLanguage(entry.fields.matter, lang).text,
          url: addressOf('requirements', entry.id, lang),
        });
    }
  }
  return found;
}

/** How many requirements each article says the consequences of that do not rest on it, as the search of the requirements lists them. */
function enforced(store: Store): Answers['enforced'] {
  const counts: Record<string, number> = {};
  for (const { fields } of store.all('requirements')) {
    const resting = new Set(provisionsAt(fields.basis, store).map(({ id }) => id));
    for (const { id } of provisionsAt(fields.consequences, store)) if (!resting.has(id)) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** The articles that were read and on which no requirement rests. */
const setAside = (store: Store, lang: Lang): Answers['setAside'] =>
  Object.fromEntries(
    store.all('articlesRead').flatMap(({ group, fields: { article, reason } }) => {
      if (!reason || !store.sections.has('requirements')) return [];
      const law = shortLaw(store.find('documents', group!)?.texts.zh?.title ?? '');
      const name = articleName({ law, article: Number(article) });
      return [[name, { reason: inLanguage(reason, lang).text, url: `${articlesReadAddress(lang)}#${group}` }]];
    }),
  );
