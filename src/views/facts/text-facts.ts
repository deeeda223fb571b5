import type { Entry } from '../../content/entry.ts';
import { forMeLines } from '../../schemas/explainer.ts';
import { textKinds } from '../../schemas/index.ts';
import { figuresIn } from './document-facts.ts';
import { both, same, sourceOf, type Fact, type Stated } from './fact.ts';

type Text = Entry<'guides' | 'explainers' | 'questions' | 'pages'>;

/** Texts that state numbers, each saving of a guide, and every term. Documents have rows of their own, and news tell of the portal itself. */
export function textFacts({ documents, glossary, ...content }: Stated): Fact[] {
  const law = new Map(documents.map((document) => [document.id, document]));
  const texts = textKinds.flatMap((kind) => (kind === 'news' || kind === 'documents' ? [] : (content[kind] as Text[])));
  return [
    ...texts.flatMap((text): Fact[] => {
      const { fields } = text;
      if (fields.demo) return [];
      const of = factOf(text);
      const savings = savingsOf(text);
      const named = [...fields.documents, ...fields.clauses.map((clause) => clause.split('#')[0]!)];
      const sources = [
        ...fields.sources.map(sourceOf),
        ...savings.map(({ source }) => sourceOf(source)),
        ...[...new Set(named)].flatMap((document) => law.get(document)?.texts.zh?.title ?? []).map((title) => ({ title: same(title) })),
      ];
      const stated = figuresIn(wordsOf(text));
      return [
        ...(stated ? [{ ...of, kind: 'text' as const, value: same(stated), sources }] : []),
        ...savings.map(({ habit, saves, source }) => ({
          ...of,
          kind: 'figure' as const,
          what: both(habit),
          value: both(saves),
          sources: [sourceOf(source)],
        })),
      ];
    }),
    ...glossary.map(({ id, fields }): Fact => ({
      kind: 'text',
      record: `glossary/${id}`,
      what: both(fields.term),
      value: both(fields.definition),
      sources: fields.source ? [{ title: both(fields.source) }] : [],
      checkedOn: fields.checkedOn,
    })),
  ];
}

const factOf = ({ kind, id, fields, texts: { zh, en } }: Text) => ({
  record: `${kind}/${id}`,
  what: { zh: zh?.title ?? id, en: en?.title ?? zh?.title ?? id },
  checkedOn: fields.checkedOn,
  writtenOn: fields.updatedOn ?? fields.publishedOn,
});

const savingsOf = ({ fields }: Text) => ('savings' in fields ? fields.savings : []);

/** Every Chinese word of a text that a reader sees: its body, what stands above it, and what it means for whom. */
function wordsOf({ fields, texts: { zh } }: Text): (string | undefined)[] {
  const forMe = 'forMe' in fields ? fields.forMe : undefined;
  return [
    zh?.title,
    ...(zh?.summary ?? []),
    ...(zh?.easy ?? []),
    ...Object.values(zh?.forRoles ?? {}),
    zh?.body,
    ...(forMe ? forMeLines.map((line) => forMe[line]?.zh) : []),
  ];
}
