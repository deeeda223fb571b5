import { namedArticles } from '../../../domain/law/articles.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { missingPlace, missingPlaceIn, missingPlaceMessage, type MissingPlace } from '../../../domain/law/missing-places.ts';
import { citedProvisions, readParagraph } from '../../../domain/law/provisions.ts';
import { kindNames } from '../../../schemas/index.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import { FaultyRecords } from '../../faulty-records.ts';
import { lawTitle } from './successor-message.ts';

type AddFault = (path: PropertyKey[], message: Bilingual) => void;
const addFaultOf =
  ({ file, locate }: Pick<Draft, 'file' | 'locate'>, faults: Fault[]): AddFault =>
  (path, message) =>
    faults.push({ severity: 'error', file, ...locate(path), field: path.filter((step) => typeof step === 'string').join('.'), message });

/** Articles are named by numbers, and by such as there are: in tables of what became of them, fines, clauses, requirements and links. */
export function checkArticles(drafts: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  const byId = new Map(drafts.documents.map((draft) => [draft.id, draft]));
  for (const draft of drafts.documents) {
    const addFault = addFaultOf(draft, faults);
    checkTable(draft, { documents: drafts.documents, isWhole: !faulty.has('documents') }, byId, addFault);
    for (const [article, items] of Object.entries(draft.fields.paragraphs)) checkCounts(draft, article, items, addFault);
    for (const [index, { article, paragraph }] of draft.fields.bands.entries()) {
      const path = ['bands', index, 'article'];
      if (isNumber(article)) checkLast(draft, article, path, addFault);
      else addFault(path, noNumber(article));
      if (paragraph === undefined) continue;
      if (isParagraph(paragraph))
        checkPlace(draft, missingPlaceIn(draft.fields, article, paragraph), ['bands', index, 'paragraph'], addFault);
      else addFault(['bands', index, 'paragraph'], noParagraph(paragraph));
    }
    for (const [index, article] of draft.fields.wholeArticles.entries())
      if (!draft.fields.bands.some((band) => band.article === article))
        addFault(['wholeArticles', index], {
          zh: `“${article}”没有罚款幅度，谈不上列全。请在 bands 里写出它的各款。`,
          en: `"${article}" has no band, so its fines are not all there. Write its paragraphs under bands.`,
        });
    for (const [index, { id }] of draft.fields.clauses.entries())
      if (isNumber(id)) checkLast(draft, id, ['clauses', index, 'id'], addFault);
  }
  for (const draft of drafts.requirements)
    for (const [index, { document, articles }] of draft.fields.basis.entries()) {
      const [law, path] = [byId.get(document), ['basis', index, 'articles']];
      for (const article of namedArticles(articles?.zh ?? '')) checkLast(law, String(article), path, addFaultOf(draft, faults));
      for (const { article, ...place } of citedProvisions(`《法》${articles?.zh ?? ''}`))
        checkPlace(law, law && missingPlace(law.fields, article, place), path, addFaultOf(draft, faults));
    }
  for (const { references } of kindNames.flatMap((kind) => drafts[kind] as Draft[]))
    for (const { kind, id, anchor, component, file, line, column } of references) {
      const article = /^(?:article|clause)-(\d+)$/.exec(anchor ?? '')?.[1];
      if (kind !== 'documents' || article === undefined) continue;
      checkLast(byId.get(id), article, [], (_, message) =>
        faults.push({ severity: 'error', file, line, column, field: `<${component}>`, message }),
      );
    }
}

const isNumber = (text: string): boolean => /^[1-9]\d*$/.test(text);
const isParagraph = (text: string): boolean =>
  /^(?:第[^款项]+款)?(?:第[^款项]+项)?$/u.test(text) && Object.values(readParagraph(text)).some((number) => number !== undefined);
const noNumber = (text: string): Bilingual => ({
  zh: `“${text}”不是条号。请只写数字，如 31。`,
  en: `"${text}" is not the number of an article. Write digits only, such as 31.`,
});
const noParagraph = (text: string): Bilingual => ({
  zh: `“${text}”不是款项。应写成“第一款第四项”的样子。`,
  en: `"${text}" is no paragraph or item. Write it like 第一款第四项.`,
});

function checkLast(law: Draft<'documents'> | undefined, article: string, path: PropertyKey[], addFault: AddFault): void {
  const last = law?.fields.lastArticle;
  if (last === undefined || Number(article) <= last) return;
  const { zh, en } = lawTitle(law!);
  addFault(path, { zh: `《${zh}》只有 ${last} 条，没有第${article}条。`, en: `${en} has ${last} articles, and no article ${article}.` });
}

function checkPlace(law: Draft<'documents'> | undefined, missing: MissingPlace | undefined, path: PropertyKey[], addFault: AddFault): void {
  if (law && missing) addFault(path, missingPlaceMessage(lawTitle(law), missing));
}

function checkCounts(draft: Draft<'documents'>, article: string, items: readonly number[], addFault: AddFault): void {
  const path = ['paragraphs', article];
  if (isNumber(article)) checkLast(draft, article, path, addFault);
  else addFault(path, noNumber(article));
  if (!items.length)
    addFault(path, {
      zh: `没有写第${article}条有几款。每款写它有几项，没有项的写 0，如 [3, 0]。`,
      en: `How many paragraphs article ${article} has is not written. Give the items of each, 0 for none, such as [3, 0].`,
    });
}

/** What became of a document's articles is told where another repealed or amended it, and stands in that one. */
function checkTable(
  draft: Draft<'documents'>,
  { documents, isWhole }: { documents: readonly Draft<'documents'>[]; isWhole: boolean },
  byId: ReadonlyMap<string, Draft<'documents'>>,
  addFault: AddFault,
): void {
  const { id, fields } = draft;
  const entries = Object.entries(fields.articles);
  const repealer = documents.find((other) => other.fields.repeals.includes(id))?.id;
  const amenders = documents.filter((other) => other.fields.amends.includes(id)).map((other) => other.id);
  const changers = repealer === undefined ? amenders : [repealer];
  if (entries.length && !changers.length && isWhole)
    addFault(['articles'], {
      zh: `${id} 没有被废止，也没有被修改，它的条文不会有去向。请删去 articles，或者在新的文件里写明 repeals 或 amends。`,
      en: `No document repeals or amends ${id}, so nothing became of its articles. Take articles out, or say in the later document what it repeals or amends.`,
    });
  for (const [article, { document, article: articles, parts }] of entries) {
    for (const [index, part] of parts.entries()) {
      const path = ['articles', article, 'parts', index];
      if (isParagraph(part.paragraph))
        checkPlace(draft, missingPlaceIn({ ...fields, wholeArticles: [] }, article, part.paragraph), [...path, 'paragraph'], addFault);
      else addFault([...path, 'paragraph'], noParagraph(part.paragraph));
      for (const number of part.article)
        if (!articles.includes(number))
          addFault([...path, 'article'], {
            zh: `第${number}条不在这一条的去向（${articles.join('、')}）里。`,
            en: `Article ${number} is not among those in the place of this one (${articles.join(', ')}).`,
          });
    }
    for (const number of [article, ...articles]) if (!isNumber(number)) addFault(['articles', article], noNumber(number));
    checkLast(draft, article, ['articles', article], addFault);
    if (document === undefined) continue;
    for (const number of articles) checkLast(byId.get(document), number, ['articles', article, 'article'], addFault);
    const path = ['articles', article, 'document'];
    if (document === id)
      addFault(path, { zh: `${id} 的条文不能由它自己接替。`, en: `The articles of ${id} cannot be replaced by itself.` });
    else if (changers.length && !changers.includes(document)) {
      const [by] = changers as [string];
      addFault(path, {
        zh: `${id} 由 ${by} ${repealer === undefined ? '修改' : '废止'}，接替它的条文不能在 ${document}。`,
        en: `${id} is ${repealer === undefined ? 'amended' : 'repealed'} by ${by}; what replaces its articles cannot stand in ${document}.`,
      });
    }
  }
}
