import type { Entry } from '../../content/entry.ts';
import { alike, bilingual, type Lang } from '../../domain/language.ts';
import { labelOf } from '../../schemas/label.ts';
import type { Store } from '../../store/store.ts';
import { citedLawFacts } from './cited-laws.ts';
import { documentFacts } from './document-facts.ts';
import { figuresIn } from './figures-in-words.ts';
import { sourceOf, statedKinds, type Fact, type Stated } from './fact.ts';
import { figureFacts } from './figure-facts.ts';
import { textFacts } from './text-facts.ts';

/** Every law, article, limit, date and figure that the content states. */
export const factsOf = (content: Stated): Fact[] => [
  ...content.portal.flatMap((portal) => [...ruleFacts(portal, content), ...priceFacts(portal), ...portalWords(portal)]),
  ...content.topics.flatMap(topicWords),
  ...content.documents.flatMap((document) => documentFacts(document, content)),
  ...citedLawFacts(content),
  ...content.requirements.flatMap((requirement) => requirementFacts(requirement, content)),
  ...content.indicators.flatMap((indicator) => figureFacts(indicator, content.observations[indicator.id] ?? [])),
  ...textFacts(content),
];

/** The facts of what is public. */
export const publicFacts = (store: Store): Fact[] =>
  factsOf({
    ...(Object.fromEntries(statedKinds.map((kind) => [kind, store.all(kind)])) as unknown as Omit<Stated, 'observations'>),
    observations: Object.fromEntries(store.all('indicators').map(({ id }) => [id, store.observations(id)])),
  });

/** The facts of which the content does not say where they were read. */
export const unsourced = (facts: readonly Fact[]): Fact[] => facts.filter(({ sources, unsourced: lacking }) => lacking ?? !sources.length);

/** A requirement with its limit and basis, and the figures of what is to be published. */
function requirementFacts({ id, fields }: Entry<'requirements'>, { documents }: Stated): Fact[] {
  const bases = fields.basis.map(({ document, articles }) => ({ document: documents.find((one) => one.id === document), articles }));
  const title = (lang: Lang) => (base: (typeof bases)[number]) =>
    `${base.document?.texts[lang]?.title ?? base.document?.texts.zh?.title ?? ''} ${bilingual(base.articles)[lang]}`;
  const fact: Fact = {
    kind: 'requirement',
    record: `requirements/${id}`,
    what: bilingual(fields.matter),
    value: {
      zh: `${fields.deadline.zh}（${bases.map(title('zh')).join('；')}）`,
      en: `${bilingual(fields.deadline).en} (${bases.map(title('en')).join('; ')})`,
    },
    sources: [
      ...(fields.checkedAgainst ? [{ title: bilingual(fields.checkedAgainst) }] : []),
      ...bases.flatMap(({ document }) => (document?.fields.source ? [sourceOf(document.fields.source)] : [])),
    ],
    checkedOn: fields.checkedOn,
  };
  const { zh, en } = bilingual(fields.matter);
  const what = { zh: `${zh}，${labelOf('requirements', 'content', 'zh')}`, en: `${en}, ${labelOf('requirements', 'content', 'en')}` };
  const content: Fact = { ...fact, kind: 'text', what, value: bilingual(fields.content) };
  return figuresIn([fields.content]) ? [fact, content] : [fact];
}

/** The rules by which the portal itself measures: when reports are due, and how long an answer may take. */
function ruleFacts({ id, fields: { reporting, answers } }: Entry<'portal'>, { documents }: Stated): Fact[] {
  const record = `portal/${id}`;
  const rule = documents.find((one) => one.id === reporting?.document);
  return [
    ...(reporting
      ? [
          {
            kind: 'limit' as const,
            record,
            what: { zh: '每月报送的截止日', en: 'Reports due each month' },
            value: { zh: `${reporting.dueDay}日`, en: `day ${reporting.dueDay}` },
            sources: rule?.fields.source ? [sourceOf(rule.fields.source)] : [],
            checkedOn: rule?.fields.checkedOn,
          },
        ]
      : []),
    ...(answers
      ? [
          {
            kind: 'limit' as const,
            record,
            what: { zh: '答复的期限', en: 'Limit for answers' },
            value: { zh: `${answers.months}个月`, en: `${answers.months} months` },
            sources: [sourceOf(answers.source)],
            checkedOn: answers.checkedOn,
          },
        ]
      : []),
  ];
}

/** What things cost, by which guides count savings in money. */
const priceFacts = ({ id, fields: { prices } }: Entry<'portal'>): Fact[] =>
  prices.map(({ name, yuan, per, source, checkedOn }) => ({
    kind: 'figure' as const,
    record: `portal/${id}`,
    what: bilingual(name),
    value: { zh: `${yuan}元/${per.zh}`, en: `${yuan} yuan per ${bilingual(per).en}` },
    sources: [sourceOf(source)],
    checkedOn,
  }));

/** What the portal says of itself in figures: no source stands beside it, so it belongs into a text that has one. */
function portalWords({ id, fields: { tagline, contacts } }: Entry<'portal'>): Fact[] {
  const notes = contacts.flatMap(({ label, value, note, demo }) =>
    note && !demo ? [{ what: bilingual(label), text: note, own: value }] : [],
  );
  return [{ what: alike(id), text: tagline, own: '' }, ...notes].flatMap(({ what, text, own }) => {
    const { zh, en } = bilingual(text);
    const value = { zh, en };
    // The number to call is what the note speaks of, and no figure.
    const stated = own ? { zh: zh.replaceAll(own, ''), en: en.replaceAll(own, '') } : value;
    return figuresIn([stated]) ? [{ kind: 'text' as const, record: `portal/${id}`, what, value, sources: [] }] : [];
  });
}

const topicWords = ({ id, fields: { name, description } }: Entry<'topics'>): Fact[] =>
  figuresIn([description])
    ? [{ kind: 'text', record: `topics/${id}`, what: bilingual(name), value: bilingual(description), sources: [] }]
    : [];
