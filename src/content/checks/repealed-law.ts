import { readNumeral } from '../../domain/articles.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { notInForce } from '../../domain/law-in-time.ts';
import { kindNames, kinds, textKinds, usesOf, type Kind } from '../../schemas/index.ts';
import { heldValues } from '../../schemas/walk.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import type { Place } from '../locate.ts';
import { successorWords, titleOf } from './law-words.ts';

/** A place at which a record rests on a document, and the articles of it that it names. */
type Use = Place & { file: string; field: string; document: string; articles: string[] };

/**
 * Names what rests on repealed law: requirements, tasks, texts with their links, the portal's own rule. What had ended
 * before the repeal is left alone, news too, and a text that names the repealing document beside the repealed one.
 */
export function checkRepealedLaw(drafts: Drafts, faults: Fault[], today: IsoDate): void {
  const documents = new Map(drafts.documents.map((draft) => [draft.id, draft]));
  const lifecycle = drafts.documents.map(({ id, fields }) => ({ ...fields, id }));
  const repeals = new Map(
    lifecycle.flatMap((document) => {
      const why = notInForce(document, lifecycle, today);
      return why?.status === 'repealed' ? [[document.id, why] as const] : [];
    }),
  );
  const texts: ReadonlySet<string> = new Set(textKinds);
  for (const kind of kindNames.filter(mayRest))
    for (const draft of drafts[kind] as Draft[]) {
      const uses = usesIn(draft);
      const named = new Set(uses.map(({ document }) => document));
      for (const { document, articles, field, ...place } of uses) {
        const repeal = repeals.get(document);
        if (!repeal || (texts.has(kind) && named.has(repeal.by)) || (endOf(draft) ?? '9999') < repeal.on) continue;
        const law = documents.get(document)!;
        const message = wordsOf(titleOf(law), titleOf(documents.get(repeal.by)!), repeal, successorWords(law, articles, drafts.documents));
        faults.push({ severity: 'warning', ...place, field, message });
      }
    }
}

/** Tables of what happened name no documents, and are long. */
const mayRest = (kind: Kind): boolean =>
  kind !== 'documents' && kind !== 'news' && (usesOf(kind).layout !== 'tables' || usesOf(kind).restsOn !== undefined);

/** The last day for which a record means something; undefined for one without. */
function endOf({ kind, fields }: Draft): IsoDate | undefined {
  const { endedOn, deadline } = fields as { endedOn?: IsoDate; deadline?: IsoDate };
  return kind === 'requirements' ? endedOn : kind === 'tasks' ? deadline : undefined;
}

function usesIn(draft: Draft): Use[] {
  const { kind, group, fields, file, locate, references } = draft;
  const uses: Use[] = [];
  const use = (path: readonly PropertyKey[], document: string, articles: string[] = []) =>
    uses.push({ file, ...locate(path), field: path.join('.'), document, articles });
  for (const { path, meta, value } of heldValues(kinds[kind].schema, fields))
    for (const [index, document] of [value].flat().entries())
      if (meta.ref === 'documents')
        use(Array.isArray(value) ? [...path, index] : path, document as string, kind === 'requirements' ? articlesAt(fields, path) : []);
  const { clauses } = fields as { clauses?: string[] };
  if ((textKinds as readonly string[]).includes(kind))
    clauses?.forEach((clause, index) => use(['clauses', index], clause.split('#')[0]!, clause.split('#').slice(1)));
  if (kind === 'tasks') for (const document of usesOf(kind).restsOn?.({ group, fields } as never) ?? []) use(['deadline'], document);
  for (const { kind: to, component, id, clause, anchor, file: from, line, column } of references) {
    if (to !== 'documents' || component === 'Compare') continue;
    const article = clause ?? /^(?:clause|article)-(\d+)$/.exec(anchor ?? '')?.[1];
    uses.push({ file: from, line, column, field: `<${component}>`, document: id, articles: article ? [article] : [] });
  }
  return uses;
}

/** The articles that stand beside a basis of a requirement. */
function articlesAt(fields: object, [list, index]: readonly PropertyKey[]): string[] {
  const { articles } = (fields as Record<PropertyKey, { articles?: Bilingual }[]>)[list!]?.[Number(index)] ?? {};
  return [...(articles?.zh ?? '').matchAll(/第([零〇一二三四五六七八九十百千\d]+)条/g)].map(([, number]) => String(readNumeral(number!)));
}

const wordsOf = (law: Bilingual, by: Bilingual, { on }: { on: IsoDate }, now: Bilingual): Bilingual => ({
  zh: `《${law.zh}》已由《${by.zh}》废止（${on}）。${now.zh}请改为现行的条文；只作历史说明的，同时写上《${by.zh}》。`,
  en: `${law.en} is repealed by ${by.en} since ${on}. ${now.en}Name the article in force; a text that speaks of the past names ${by.en} as well.`,
});
