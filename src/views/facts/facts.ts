import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import type { Store } from '../../store/store.ts';
import { documentFacts } from './document-facts.ts';
import { both, sourceOf, type Fact, type Stated } from './fact.ts';
import { figureFacts } from './figure-facts.ts';
import { textFacts } from './text-facts.ts';

/** Every law, article, limit, date and figure that the content states. */
export const factsOf = (content: Stated): Fact[] => [
  ...content.portal.flatMap((portal) => ruleFacts(portal, content)),
  ...content.documents.flatMap(documentFacts),
  ...content.requirements.map((requirement) => requirementFact(requirement, content)),
  ...content.indicators.flatMap((indicator) => figureFacts(indicator, content.observations[indicator.id] ?? [])),
  ...textFacts(content),
];

/** The facts of what is public. */
export const publicFacts = (store: Store): Fact[] =>
  factsOf({
    documents: store.all('documents'),
    requirements: store.all('requirements'),
    indicators: store.all('indicators'),
    observations: Object.fromEntries(store.all('indicators').map(({ id }) => [id, store.observations(id)])),
    glossary: store.all('glossary'),
    explainers: store.all('explainers'),
    questions: store.all('questions'),
    guides: store.all('guides'),
    news: store.all('news'),
    pages: store.all('pages'),
    portal: store.all('portal'),
  });

/** The facts of which the content does not say where they were read. */
export const unsourced = (facts: readonly Fact[]): Fact[] => facts.filter(({ sources }) => !sources.length);

function requirementFact({ id, fields }: Entry<'requirements'>, { documents }: Stated): Fact {
  const bases = fields.basis.map(({ document, articles }) => ({ document: documents.find((one) => one.id === document), articles }));
  const title = (lang: Lang) => (base: (typeof bases)[number]) =>
    `${base.document?.texts[lang]?.title ?? base.document?.texts.zh?.title ?? ''} ${both(base.articles)[lang]}`;
  return {
    kind: 'requirement',
    record: `requirements/${id}`,
    what: both(fields.matter),
    value: {
      zh: `${fields.deadline.zh}（${bases.map(title('zh')).join('；')}）`,
      en: `${both(fields.deadline).en} (${bases.map(title('en')).join('; ')})`,
    },
    sources: [
      ...(fields.checkedAgainst ? [{ title: both(fields.checkedAgainst) }] : []),
      ...bases.flatMap(({ document }) => (document?.fields.source ? [sourceOf(document.fields.source)] : [])),
    ],
    checkedOn: fields.checkedOn,
  };
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
