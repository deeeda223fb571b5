import type { Entry } from '../../content/entry.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { forMeLines } from '../../schemas/explainer.ts';
import { textKinds } from '../../schemas/index.ts';
import { both, same, sourceOf, type Fact, type Stated } from './fact.ts';
import { figuresIn } from './figures-in-words.ts';
import { lawsNamed } from './law-names.ts';

type Text = Entry<'guides' | 'explainers' | 'questions' | 'news' | 'pages'>;

/** Texts that state numbers or name a law, each saving of a guide, and every term. Documents have rows of their own. */
export function textFacts({ documents, glossary, ...content }: Stated): Fact[] {
  const law = new Map(documents.map((document) => [document.id, document]));
  const texts = textKinds.flatMap((kind) => (kind === 'documents' ? [] : (content[kind] as Text[])));
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
      const figures = figuresIn([{ zh: wordsOf(text, 'zh'), en: wordsOf(text, 'en') }]);
      const laws = lawsNamed(wordsOf(text, 'zh'), documents);
      const value = listed([...laws, ...(figures ? [same(figures)] : [])]);
      return [
        ...(value.zh ? [{ ...of, kind: 'text' as const, value, sources }] : []),
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
  checkedOn: 'checkedOn' in fields ? fields.checkedOn : undefined,
  writtenOn: fields.updatedOn ?? fields.publishedOn,
});

const savingsOf = ({ fields }: Text) => ('savings' in fields ? fields.savings : []);

const listed = (words: readonly Bilingual[]): Bilingual => ({
  zh: words.map(({ zh }) => zh).join(', '),
  en: words.map(({ en }) => en).join(', '),
});

/** Every word of a text that a reader sees: its body, what stands above it, and what it means for whom. */
function wordsOf({ fields, texts }: Text, lang: Lang): string {
  const forMe = 'forMe' in fields ? fields.forMe : undefined;
  const text = texts[lang];
  const words = [
    text?.title,
    ...(text?.summary ?? []),
    ...(text?.easy ?? []),
    ...Object.values(text?.forRoles ?? {}),
    text?.body,
    ...(forMe ? forMeLines.map((line) => forMe[line]?.[lang]) : []),
  ];
  return words.flat().join('\n');
}
