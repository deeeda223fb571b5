import { shortLaw } from '../../domain/law/articles.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Stated } from './fact.ts';

/** How the titles of what lays something down end; those of books and guides do not. */
const laysDown = /(?:法|法典|条例|办法|规定|标准|规范|准则|通知|方案|计划|规划)$/;

/** The laws, rules and plans that Chinese words name in title marks, each once: in English as the documents call them. */
export function lawsNamed(text: string, documents: Stated['documents']): Bilingual[] {
  const titles = [...text.matchAll(/《([^《》]+)》/g)].map(([, title]) => shortLaw(title!.replace(/[（(][^）)]*[）)]$/, '')));
  return [...new Set(titles)].flatMap((title) => {
    const known = documents.find(({ fields: { shortName }, texts: { zh: { title: own = '' } = {} } }) =>
      [shortName?.zh, shortLaw(own), /《(.+)》的通知$/.exec(own)?.[1]].includes(title),
    );
    if (!known && !laysDown.test(title)) return [];
    return [{ zh: `《${title}》`, en: known?.fields.shortName?.en ?? known?.texts.en?.title ?? `《${title}》` }];
  });
}
