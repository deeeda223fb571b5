import { bilingual } from '../../domain/language.ts';
import { sourceOf, type Fact, type Stated } from './fact.ts';
import { backings } from './backing.ts';
import { figuresIn } from './figures-in-words.ts';
import { lawsNamed } from './law-names.ts';
import { claimsOf, type Text } from './claims.ts';
import { textKinds } from '../../schemas/index.ts';

/** Each sentence of a text that states a number or names a law, each saving of a guide, and every term. Documents have rows of their own. */
export function textFacts({ glossary, ...content }: Stated): Fact[] {
  const backingsOf = backings({ glossary, ...content });
  const texts = textKinds.flatMap((kind) => (kind === 'documents' ? [] : (content[kind] as Text[])));
  return [
    ...texts.flatMap((text): Fact[] => {
      const { fields } = text;
      if (fields.demo) return [];
      const of = factOf(text);
      const general = fields.sources.map(sourceOf);
      const backingOf = backingsOf(text);
      return [
        ...claimsOf(text).flatMap((claim): Fact[] => {
          const { text: written } = claim;
          if (!figuresIn([written]) && !lawsNamed(written.zh, content.documents).length) return [];
          const { sources, untied } = backingOf(claim);
          const restsOnAll = untied.length > 0 || !sources.length;
          return [
            {
              ...of,
              kind: 'text',
              value: written,
              sources: restsOnAll ? [...sources, ...general] : sources,
              ...(restsOnAll ? { untied: untied.join(', ') } : {}),
              ...(untied.length || (restsOnAll && !general.length) ? { unsourced: true } : {}),
            },
          ];
        }),
        ...savingsOf(text).map(({ habit, saves, source }) => ({
          ...of,
          kind: 'figure' as const,
          what: bilingual(habit),
          value: bilingual(saves),
          sources: [sourceOf(source)],
        })),
      ];
    }),
    ...glossary.map(({ id, fields }): Fact => ({
      kind: 'text',
      record: `glossary/${id}`,
      what: bilingual(fields.term),
      value: bilingual(fields.definition),
      sources: fields.source ? [{ title: bilingual(fields.source) }] : [],
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
