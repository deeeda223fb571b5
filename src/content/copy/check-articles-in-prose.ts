import type { Bilingual, Lang } from '../../domain/language.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import { articlesOf, sidesOf, speaksOfAnother } from '../../domain/law/prose/articles-of.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { knownLaws } from '../checks/law/known-laws.ts';
import { lawTitle } from '../checks/law/successor-message.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { articlesHeld, articlesRead } from './articles-held.ts';
import { mentionsIn } from './law-mentions.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';
import { recordOf } from './record-of.ts';

/**
 * Names an article that a text cites and that stands nowhere else: not in its own sources or what it was checked against, nor as a
 * clause, a fine, a basis of a requirement or in a table of what became of articles. Documents that hold no articles are left alone.
 */
export function checkArticlesInProse({ lines, shownAs }: Prose, content: Content): Fault[] {
  const laws = knownLaws(content.documents);
  const held = articlesHeld(content);
  const anywhere = new Set([...held.values()].flatMap((articles) => [...articles]));
  const recordAt = recordOf(content, shownAs);
  const faults: Fault[] = [];
  for (const passage of lines) {
    const { file, lang, text, field } = passage;
    const record = recordAt(passage);
    if (!record) continue;
    const own = articlesRead(record.fields);
    for (const { sentence, from } of sentencesIn(text, lang)) {
      const mentions = mentionsIn(sentence, lang, laws);
      const warn = (at: number, message: Bilingual) =>
        faults.push({ severity: 'warning', file, ...placeIn(passage, from + at), field, message });
      const named = mentions.flatMap((mention, index) => {
        const document = laws.byId.get(mention.id ?? '')?.document;
        const articles = articlesOf(sidesOf(sentence, mentions, index), lang);
        const known = document && held.get(document.id);
        // That a law has no such article is said elsewhere.
        const last = Number(document?.fields.lastArticle ?? Infinity);
        const strange = known?.size ? articles.filter((article) => article <= last && !known.has(article) && !own.has(article)) : [];
        for (const article of strange) warn(mention.from, ofLaw(article, lawTitle(document!)));
        return articles;
      });
      const bare = bareArticles[lang](sentence).filter((article) => !named.includes(article));
      // Beside a law that holds no articles here the article may be that one's.
      if (!mentions.every(({ id }) => held.get(laws.byId.get(id ?? '')?.document?.id ?? '')?.size)) continue;
      if (mentions.length && speaksOfAnother(sentence, mentions, lang)) continue;
      for (const article of bare.filter((one) => !anywhere.has(one) && !own.has(one))) warn(0, ofNone(article));
    }
  }
  return faults;
}

const bareArticles: Record<Lang, (sentence: string) => number[]> = {
  zh: (sentence) => namedArticles(sentence),
  en: (sentence) =>
    [...sentence.matchAll(/\barticles? (\d+(?:(?:, | and | or |, and )\d+)*)/giu)].flatMap(([, list]) =>
      (list!.match(/\d+/gu) ?? []).map(Number),
    ),
};

const mend: Bilingual = {
  zh: '请核对条号；确实读过的，写进这篇文字的来源。',
  en: 'Check the number; if it was read, name it in the sources of this text.',
};
const ofLaw = (article: number, { zh, en }: Bilingual): Bilingual => ({
  zh: `这里引《${zh}》第${article}条；这篇文字的来源、文件的条款和公开要求里都没有这一条。${mend.zh}`,
  en: `This cites article ${article} of ${en}, which is not among the articles that this text was checked against, nor in a clause, fine or requirement. ${mend.en}`,
});
const ofNone = (article: number): Bilingual => ({
  zh: `这里引第${article}条；这篇文字的来源、各文件的条款和公开要求里都没有这一条。${mend.zh}`,
  en: `This cites article ${article}, which is not among the articles that this text was checked against, nor in any clause, fine or requirement. ${mend.en}`,
});
