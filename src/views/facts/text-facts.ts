import type { Entry } from '../../content/entry.ts';
import { numbersIn } from '../../domain/numbers-in-words.ts';
import { textKinds } from '../../schemas/index.ts';
import { both, same, sourceOf, type Fact, type Stated } from './fact.ts';

/** Texts and terms that state numbers. Documents are told clause by clause, and news tell of the portal itself. */
export function textFacts({ documents, glossary, ...content }: Stated): Fact[] {
  const law = new Map(documents.map((document) => [document.id, document]));
  const texts = textKinds.flatMap((kind) => (kind === 'news' || kind === 'documents' ? [] : (content[kind] as Entry<'guides'>[])));
  return [
    ...texts.flatMap(({ kind, id, fields, texts: { zh, en } }): Fact[] => {
      const stated = numbersIn(zh ? [zh.title, ...zh.summary, zh.body].join('\n') : '', 'zh').stated;
      if (!stated.size || fields.demo) return [];
      const named = [...fields.documents, ...fields.clauses.map((clause) => clause.split('#')[0]!)];
      const sources = [
        ...fields.sources.map(sourceOf),
        ...(fields.savings ?? []).map(({ source }) => sourceOf(source)),
        ...[...new Set(named)].flatMap((document) => law.get(document)?.texts.zh?.title ?? []).map((title) => ({ title: same(title) })),
      ];
      const title = { zh: zh?.title ?? id, en: en?.title ?? zh?.title ?? id };
      return [
        {
          kind: 'text',
          record: `${kind}/${id}`,
          what: title,
          value: same([...stated].join(', ')),
          sources,
          checkedOn: fields.checkedOn,
          writtenOn: fields.updatedOn ?? fields.publishedOn,
        },
      ];
    }),
    ...glossary.flatMap(({ id, fields }): Fact[] => {
      if (!numbersIn(fields.definition.zh, 'zh').stated.size) return [];
      const sources = fields.source ? [{ title: both(fields.source) }] : [];
      return [
        {
          kind: 'text',
          record: `glossary/${id}`,
          what: both(fields.term),
          value: both(fields.definition),
          sources,
          checkedOn: fields.checkedOn,
        },
      ];
    }),
  ];
}
