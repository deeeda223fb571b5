import type { Drawing } from '../../charts/drawing.ts';
import type { Lang } from '../../domain/language.ts';
import type { TaskStatus } from '../../domain/progress/task-status.ts';
import { clauseName } from '../../i18n/clauses.ts';
import { inLanguage, textIn } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { kindLabel } from '../../schemas/label.ts';
import { addressOf } from '../../store/address.ts';
import type { CaseStatus } from '../../schemas/case/case.ts';
import { indicatorDrawing } from '../indicator/plot.ts';
import type { Store } from '../../store/store.ts';
import { caseLink, taskLink, type Link, type Marked } from '../links.ts';

/** A case named in an article. */
export type CaseMention = { page: Link; party?: string | undefined; violation?: string | undefined; status: CaseStatus };

/** Undefined where the case is not public. */
export function caseMention(store: Store, id: string, lang: Lang): CaseMention | undefined {
  const entry = store.find('cases', id);
  if (!entry) return undefined;
  const { party, violationType } = entry.fields;
  return {
    page: caseLink(entry, lang),
    party,
    violation: violationType && store.caseTypes.violation(violationType, lang),
    status: store.cases.status(entry),
  };
}

/** A task named in an article, with its present status. */
export type TaskMention = { page: Link; status: TaskStatus };

/** Undefined where the plan of the task is not public. */
export function taskMention(store: Store, id: string, lang: Lang): TaskMention | undefined {
  const task = store.find('tasks', id);
  if (!task) return undefined;
  return { page: taskLink(task, lang), status: store.progress.judgement(task).status };
}

/** A clause in its own words, with its document and number as the way to it. */
export type ClauseQuote = { text: string; page: Link };

/** Undefined where the document is not public or has no such clause. */
export function clauseQuote(store: Store, id: string, clause: string, lang: Lang): ClauseQuote | undefined {
  const document = store.find('documents', id);
  const found = document?.fields.clauses.find((known) => known.id === clause);
  if (!document || !found) return undefined;
  const { title } = textIn(document.texts, lang).text;
  return {
    text: inLanguage(found.text, lang).text,
    page: {
      href: `${addressOf('documents', id, lang)}#clause-${clause}`,
      label: `${title}${t(lang, 'punctuation.comma')}${clauseName(found, lang)}`,
    },
  };
}

/** An indicator's chart in an article: what is drawn, what it says, and where the figures come from. */
export type IndicatorChart = { page: Link; source: string; chart: { drawing: Drawing; id: string; title: string; description: string } };

export function indicatorChart(store: Store, id: string, lang: Lang): IndicatorChart {
  const indicator = store.get('indicators', id);
  const { name, reading, source, frequency } = indicator.fields;
  const { text } = inLanguage(name, lang);
  return {
    page: { href: addressOf('indicators', id, lang), label: text },
    source: inLanguage(source.title, lang).text,
    chart: {
      drawing: indicatorDrawing(store, indicator, lang, frequency),
      id: `article-${id}-${frequency}`,
      title: t(lang, 'indicator.chart', { name: text }),
      description: inLanguage(reading, lang).text,
    },
  };
}

/** A term of the glossary with its definition. */
/** `kind`: that its link leads to the glossary, where a text of the same name may be linked too. */
export type TermMention = { href: string; kind: string; definition: Marked };

export const termMention = (store: Store, id: string, lang: Lang): TermMention => ({
  href: addressOf('glossary', id, lang),
  kind: kindLabel('glossary', lang),
  definition: inLanguage(store.get('glossary', id).fields.definition, lang),
});
