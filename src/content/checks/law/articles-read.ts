import { namedArticles } from '../../../domain/law/articles.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { libraryFolder } from '../../library.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { FaultyRecords } from '../../faulty-records.ts';
import { lawTitle } from './successor-message.ts';

/**
 * A law whose articles were read is read whole: each article that a requirement rests on stands in its table with that
 * requirement, each requirement named there rests on the article, and there is such a law and article. Where a city holds one
 * of them itself, in place of that of a library, it answers for its own alone: the library's table does not speak of it.
 */
export function checkArticlesRead({ documents, requirements, articlesRead }: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  const laws = new Map(documents.map((draft) => [draft.id, draft]));
  const byId = new Map(requirements.map((draft) => [draft.id, draft]));
  const read = Map.groupBy(articlesRead, ({ group }) => group);
  const isOwn = ({ file }: { file: string }): boolean => !file.startsWith(`${libraryFolder}/`);
  for (const [law, rows] of read) {
    const document = laws.get(law);
    if (!document && !faulty.has('documents')) faults.push(faultAt(rows[0]!, [], noLaw(law)));
    if (document) for (const row of rows) checkRow(row, document, byId, faults, (other) => isOwn(other) === isOwn(row));
  }
  for (const draft of requirements)
    for (const [index, { document, articles }] of draft.fields.basis.entries()) {
      const rows = read.get(document);
      if (!rows || !laws.has(document) || isOwn(draft) !== isOwn(rows[0]!)) continue;
      const known = new Map(rows.map(({ fields }) => [Number(fields.article), fields.requirements]));
      for (const article of namedArticles(articles.zh))
        if (!known.get(article)?.includes(draft.id))
          faults.push(faultAt(draft, ['basis', index, 'articles'], notListed(laws.get(document)!, article, known.has(article), draft.id)));
    }
}

function checkRow(
  row: Draft<'articlesRead'>,
  law: Draft<'documents'>,
  requirements: ReadonlyMap<string, Draft<'requirements'>>,
  faults: Fault[],
  isBeside: (other: Draft) => boolean,
): void {
  const article = Number(row.fields.article);
  const last = law.fields.lastArticle;
  if (last !== undefined && article > last) faults.push(faultAt(row, ['article'], noArticle(law, article, last)));
  for (const id of row.fields.requirements) {
    const requirement = requirements.get(id);
    const rests = requirement?.fields.basis.some(
      ({ document, articles }) => document === law.id && namedArticles(articles.zh).includes(article),
    );
    if (requirement && isBeside(requirement) && !rests) faults.push(faultAt(row, ['requirements'], restsElsewhere(law, article, id)));
  }
}

const faultAt = (
  { file, locate }: Draft<'articlesRead'> | Draft<'requirements'>,
  path: (string | number)[],
  message: Bilingual,
): Fault => ({
  severity: 'error',
  file,
  ...locate(path),
  ...(path.length ? { field: path.filter((step) => typeof step === 'string').join('.') } : {}),
  message,
});

const noLaw = (law: string): Bilingual => ({
  zh: `没有文件“${law}”。读过的条文按文件分表，表名是文件的编号。`,
  en: `There is no document "${law}". Articles that were read stand in a table for each document, named by its id.`,
});

const noArticle = (law: Draft<'documents'>, article: number, last: number): Bilingual => ({
  zh: `《${lawTitle(law).zh}》只有 ${last} 条，没有第${article}条。`,
  en: `${lawTitle(law).en} has ${last} articles, and no article ${article}.`,
});

const restsElsewhere = (law: Draft<'documents'>, article: number, id: string): Bilingual => ({
  zh: `公开要求 ${id} 的依据里没有《${lawTitle(law).zh}》第${article}条。`,
  en: `The requirement ${id} does not rest on article ${article} of ${lawTitle(law).en}.`,
});

const notListed = (law: Draft<'documents'>, article: number, isRead: boolean, id: string): Bilingual => ({
  zh: isRead
    ? `articles-read/${law.id}.csv 第${article}条没有列出 ${id}。请补上。`
    : `articles-read/${law.id}.csv 没有第${article}条。请核对条号，读过的补进表里。`,
  en: isRead
    ? `articles-read/${law.id}.csv does not name ${id} at article ${article}. Add it there.`
    : `articles-read/${law.id}.csv has no article ${article}. Check the number; if it was read, add it to the table.`,
});
