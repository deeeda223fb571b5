import type { Bilingual, Lang } from '../../domain/language.ts';
import { wentTo } from '../../domain/law/prose/went-to.ts';
import { successorsOf } from '../../domain/law/successions.ts';
import { articlesInEnglish, successorMessage } from '../checks/law/successor-message.ts';
import type { Entry } from '../entry.ts';

type Law = Pick<Entry<'documents'>, 'id' | 'fields' | 'texts'>;

/**
 * Where a repealed law's own text sends its articles elsewhere than its table: an article that stands before it has one of its own
 * successors, and what names none has those of any article in the table.
 */
export function wentElsewhere(text: string, lang: Lang, law: Law, documents: readonly Law[]): { from: number; message: Bilingual }[] {
  const { articles } = law.fields;
  const known = Object.values(articles).flatMap(successorsOf);
  if (!known.length) return [];
  return wentTo(text, lang).flatMap(({ to, old, from }) => {
    const own = old === undefined ? undefined : articles[String(old)];
    const right = own?.article.length ? successorsOf(own) : known;
    if (to.some((article) => right.includes(article))) return [];
    const now = successorMessage(law, own ? [{ article: old! }] : [], documents);
    return [
      {
        from,
        message: {
          zh: `这里写第 ${to.join('、')} 条，文件的对照表（articles）里没有这样的去向。${now.zh}`,
          en: `This names ${articlesInEnglish(to)}, to which the document’s table (articles) sends nothing here. ${now.en}`.trim(),
        },
      },
    ];
  });
}
