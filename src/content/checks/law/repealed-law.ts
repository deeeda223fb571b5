import { namedArticles } from '../../../domain/law/articles.ts';
import type { IsoDate } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { sentencesOf, speaksAsInForce } from '../../../domain/law/prose/as-in-force.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../../schemas/index.ts';
import { heldValues } from '../../../schemas/walk.ts';
import type { WordsAround } from '../../article/words-around.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import type { Place } from '../../locate.ts';
import { placeOfTextFile } from '../../text-file.ts';
import { knownLaws, repealedLaws, type KnownLaws, type RepealedLaw } from './known-laws.ts';
import { successorMessage } from './successor-message.ts';

/** A place at which a record rests on a document, the articles of it that it names, and the words in which it does. */
type Use = Place & { file: string; field: string; document: string; articles: string[]; around?: WordsAround };

/**
 * Names what rests on repealed law: requirements, tasks, texts with their links, the portal's own rule. What had ended
 * before the repeal is left alone, news too; a text whose list of documents or clauses holds the repealing document as
 * well; and a sentence that speaks of the past.
 */
export function checkRepealedLaw(drafts: Drafts, faults: Fault[], today: IsoDate): void {
  const laws = knownLaws(drafts.documents);
  const repeals = repealedLaws(laws, today);
  for (const kind of kindNames.filter(mayRest))
    for (const draft of drafts[kind] as Draft[]) {
      const uses = usesIn(draft);
      const listed = (by: string, { field }: Use) =>
        uses.some((other) => other.document === by && other.field.split('.')[0] === field.split('.')[0] && !other.around);
      for (const use of uses) {
        const repeal = repeals.get(use.document);
        if (!repeal?.law.document || (endOf(draft) ?? '9999') < repeal.on) continue;
        if (
          usesOf(kind).layout === 'texts' &&
          (use.around ? speaksOfPast(use.file, use.around, repeal, { laws, today }) : listed(repeal.by.id, use))
        )
          continue;
        const { document: _, articles, field, around, ...place } = use;
        const message = messageOf(
          repeal,
          successorMessage(
            repeal.law.document,
            articles.map((article) => ({ article })),
            drafts.documents,
            kind === 'requirements',
          ),
          around === undefined ? kind : 'words',
        );
        faults.push({ severity: 'warning', ...place, field, message });
      }
    }
}

/** Whether the words around a link or component speak of its document as of one of the past. */
function speaksOfPast(
  file: string,
  { before, own, after, alone }: WordsAround,
  repeal: RepealedLaw,
  { laws, today }: { laws: KnownLaws; today: IsoDate },
): boolean {
  const { lang } = placeOfTextFile(file)!;
  const reading = { successor: repeal.by.id, on: repeal.on, today };
  const isPast = (sentence: string, from: number, to: number): boolean => {
    const named = laws.read[lang](sentence);
    const same = named.filter(({ id }) => id === repeal.law.id);
    if (same.length) return same.every((mention) => !speaksAsInForce(sentence, lang, mention, { ...reading, mentions: named }));
    const mention = { id: repeal.law.id, title: '', from, to };
    const mentions = [...named.filter((other) => other.to <= from), mention, ...named.filter((other) => other.from >= to)];
    return !speaksAsInForce(sentence, lang, mention, { ...reading, mentions });
  };
  if (alone)
    return [before, after].some((text) => sentencesOf(text, lang).some((sentence) => isPast(sentence, sentence.length, sentence.length)));
  const start = (sentencesOf(`${before}·`, lang).at(-1) ?? '').slice(0, -1);
  const end = (sentencesOf(`·${after}`, lang)[0] ?? '').slice(1);
  return isPast(start + own + end, start.length, start.length + own.length);
}

/** What is of its own day, and tables of what happened, are not held against the law of today. */
const mayRest = (kind: Kind): boolean => !usesOf(kind).ofItsDay && !usesOf(kind).ofFacts;
const endOf = ({ kind, fields }: Draft): IsoDate | undefined => usesOf(kind).endsOn?.(fields as Record<string, unknown>);

function usesIn(draft: Draft): Use[] {
  const { kind, group, fields, file, locate, references } = draft;
  const uses: Use[] = [];
  const use = (path: readonly PropertyKey[], document: string, articles: string[] = []) =>
    uses.push({ file, ...locate(path), field: path.join('.'), document, articles });
  for (const { path, meta, value } of heldValues(kinds[kind].schema, fields))
    for (const [index, held] of [value].flat().entries()) {
      const at = Array.isArray(value) ? [...path, index] : path;
      if (meta.ref === 'documents') use(at, held as string, articlesBeside(fields, path));
      const [document, ...clause] = meta.leadsTo === 'clause' ? (held as string).split('#') : [];
      if (document !== undefined) use(at, document, clause);
    }
  const { restsAt, restsOn } = usesOf(kind);
  if (restsAt !== undefined) for (const document of restsOn?.({ group, fields } as never) ?? []) use([restsAt], document);
  for (const { kind: to, component, id, clause, anchor, around, file: from, line, column } of references) {
    if (to !== 'documents' || component === 'Compare') continue;
    const article = clause ?? /^(?:clause|article)-(\d+)$/.exec(anchor ?? '')?.[1];
    uses.push({
      file: from,
      line,
      column,
      field: `<${component}>`,
      document: id,
      articles: article ? [article] : [],
      ...(around ? { around } : {}),
    });
  }
  return uses;
}

/** The articles that stand beside a document in its group, such as a basis. */
function articlesBeside(fields: unknown, path: readonly PropertyKey[]): string[] {
  const group = path.slice(0, -1).reduce((held: unknown, step) => (held as Record<PropertyKey, unknown>)[step], fields);
  const { articles } = path.length > 1 ? (group as { articles?: Bilingual }) : {};
  return namedArticles(articles?.zh ?? '').map(String);
}

function messageOf({ law: { title: law }, by: { title: by }, on }: RepealedLaw, now: Bilingual, where: Kind | 'words'): Bilingual {
  if (where === 'requirements')
    return {
      zh: `《${law.zh}》已由《${by.zh}》废止（${on}）。${now.zh}这项要求还有的，请改为现行的条文；随旧法终止的，请写上 endedOn 和 endedBy。`,
      en: `${law.en} is repealed by ${by.en} since ${on}. ${now.en}Name the article in force; if the duty ended with the law, write endedOn and endedBy.`,
    };
  const inWords = where === 'words';
  const past = inWords
    ? { zh: '只作历史说明的，在同一句里写明已经废止，', en: 'a sentence that speaks of the past says so, or ' }
    : { zh: '只作历史说明的，', en: 'a text that speaks of the past ' };
  return {
    zh: `《${law.zh}》已由《${by.zh}》废止（${on}）。${now.zh}请改为现行的条文；${past.zh}${inWords ? '或者' : '同时'}写上《${by.zh}》。`,
    en: `${law.en} is repealed by ${by.en} since ${on}. ${now.en}Name the article in force; ${past.en}names ${by.en} as well.`,
  };
}
