import { namedArticles } from '../../src/domain/law/articles.ts';
import type { Lang } from '../../src/domain/language.ts';
import { titleOf } from '../../src/schemas/index.ts';
import type { Store } from '../../src/store/store.ts';
import { hasEnded } from '../../src/views/document/requirements.ts';

/** The laws on whose articles requirements rest, and of which no table states what was read: against them the register is not held. */
export function unreadLines(store: Store, lang: Lang): string[] {
  const read = new Set(store.all('articlesRead').map(({ group }) => group));
  const living = store.all('requirements').filter((requirement) => !hasEnded(store, requirement));
  const unread = store.all('documents').flatMap((law) => {
    if (law.fields.kind === 'plan' || read.has(law.id)) return [];
    const count = living.filter(({ fields }) =>
      fields.basis.some(({ document, articles }) => document === law.id && namedArticles(articles.zh).length > 0),
    ).length;
    const { zh, en = zh } = titleOf(law);
    return count
      ? [{ zh: `《${zh}》（${count}项要求，articles-read/${law.id}.csv）`, en: `${en} (${count}, articles-read/${law.id}.csv)` }[lang]]
      : [];
  });
  if (unread.length === 0) return [];
  const laws = unread.join({ zh: '、', en: ', ' }[lang]);
  return [
    {
      zh: `没有逐条读过的表，登记册不与它们对照，网站上也没有逐条的说明：${laws}。`,
      en: `Without a table of the articles read, so that the register is not held against them and the site explains no article of them; with how many requirements rest on each: ${laws}.`,
    }[lang],
  ];
}
