import { articleWords, shortLaw } from '../../domain/articles.ts';
import { bandsAt, isStricter, outOfBand } from '../../domain/fine-bands.ts';
import type { Bilingual } from '../../domain/language.ts';
import { noBasis, notInForce } from '../../domain/law-in-time.ts';
import { citedProvisions, type Provision } from '../../domain/provisions.ts';
import type { EnforcementCase } from '../../schemas/case.ts';
import { labelOf } from '../../schemas/label.ts';
import type { Draft, Entry } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { successorWords, titleOf } from './law-words.ts';

type Law = Entry<'documents'>;

/** Decisions rest on law of their days, and fine no more and no less than its articles allow, as far as documents show. */
export function checkCaseLaw(cases: readonly Draft<'cases'>[], documents: readonly Law[], faults: Fault[]): void {
  const laws = new Map(documents.flatMap((document) => namesOf(document).map((name) => [name, document])));
  const lifecycle = documents.map(({ id, fields }) => ({ ...fields, id }));
  const read = new Map<string, Provision[]>();
  for (const draft of cases) {
    const { fields } = draft;
    if (!fields.legalBasis || fields.state === 'withdrawn') continue;
    const cited = read.get(fields.legalBasis) ?? citedProvisions(fields.legalBasis);
    read.set(fields.legalBasis, cited);
    const warn = (field: 'legalBasis' | 'fineWan', message: Bilingual) =>
      faults.push({ severity: 'warning', file: draft.file, ...draft.locate([field]), field, label: labelsOf(field), message });
    for (const law of new Set(lawsIn(fields.legalBasis).flatMap((name) => laws.get(name) ?? []))) {
      const why = noBasis({ ...law.fields, id: law.id }, lifecycle, fields);
      if (why) warn('legalBasis', basisWords(law, why, cited, fields, documents));
      else if (fields.actedOn && notInForce({ ...law.fields, id: law.id }, lifecycle, fields.actedOn)?.status === 'notYetInForce')
        for (const provision of cited.filter((one) => namesOf(law).includes(plain(one.law))))
          if (isStricter(bandsAt(provision, law.fields.bands), formerBands(law, provision, documents)))
            warn('legalBasis', stricterWords(law, provision, fields.actedOn));
    }
    const message = bandWords(fields, cited, laws);
    if (message) warn('fineWan', message);
  }
}

const labelsOf = (field: 'legalBasis' | 'fineWan'): Bilingual => ({ zh: labelOf('cases', field, 'zh'), en: labelOf('cases', field, 'en') });

const namesOf = ({ fields, texts }: Law): string[] =>
  [texts.zh?.title, fields.shortName?.zh].flatMap((name) => (name ? [shortLaw(name)] : []));

/** The laws that a basis names, as people say them, without the year of their text: 环境保护法（2014年修订）. */
const lawsIn = (legalBasis: string): string[] => [...legalBasis.matchAll(/《([^》]+)》/g)].map(([, law]) => plain(law!));
const plain = (law: string): string => shortLaw(law.replace(/[（(][^）)]*[）)]$/, ''));

function basisWords(
  law: Law,
  why: NonNullable<ReturnType<typeof noBasis>>,
  cited: readonly Provision[],
  { decidedOn, actedOn }: EnforcementCase,
  documents: readonly Law[],
): Bilingual {
  const title = titleOf(law);
  const days = actedOn
    ? { zh: `违法行为 ${actedOn}，决定 ${decidedOn}`, en: `the act was of ${actedOn}, the decision of ${decidedOn}` }
    : { zh: `决定 ${decidedOn}，没有写违法行为发生日期`, en: `the decision is of ${decidedOn}, the day of the act is not given` };
  if (why.status === 'notYetInForce')
    return {
      zh: `《${title.zh}》${why.from} 才施行（${days.zh}）。`,
      en: `${title.en} is in force only from ${why.from} (${days.en}).`,
    };
  const articles = cited.flatMap((one) => (namesOf(law).includes(plain(one.law)) ? [String(one.article)] : []));
  const now = successorWords(law, articles, documents);
  return {
    zh: `《${title.zh}》自 ${why.on} 起废止（${days.zh}）。${now.zh}${actedOn ? '' : '行为发生在此前的，请填写违法行为发生日期。'}`,
    en: `${title.en} is repealed from ${why.on} (${days.en}). ${now.en}${actedOn ? '' : 'If the act came before, give its day.'}`.trim(),
  };
}

/** What the articles allowed in whose place an article stands. */
const formerBands = (law: Law, { article }: Provision, documents: readonly Law[]) =>
  documents.flatMap(({ fields: { articles, bands } }) =>
    bands.filter(({ article: number }) => {
      const succession = articles[number];
      return succession?.document === law.id && succession.article.includes(String(article));
    }),
  );

const stricterWords = (law: Law, { article }: Provision, actedOn: string): Bilingual => ({
  zh: `违法行为 ${actedOn} 早于《${titleOf(law).zh}》施行（${law.fields.effectiveOn}），而第${article}条的罚款比原来的条文重：应适用行为发生时的法律。`,
  en: `The act of ${actedOn} came before ${titleOf(law).en} (${law.fields.effectiveOn}), whose article ${article} is stricter than what it replaced: the law at the time of the act applies.`,
});

const beyondWords = {
  above: { zh: '高于', en: 'above' },
  below: { zh: '低于', en: 'below' },
  between: { zh: '不在', en: 'in none of the ranges of' },
} as const satisfies Record<string, Bilingual>;

/** Why a fine is none that the cited articles allow; undefined where it is, or where a band is not known. */
function bandWords({ fineWan }: EnforcementCase, cited: readonly Provision[], laws: ReadonlyMap<string, Law>): Bilingual | undefined {
  if (!fineWan) return undefined;
  const known = cited.flatMap((provision) => {
    const law = laws.get(plain(provision.law));
    return law?.fields.bands.length ? [{ provision, law, bands: bandsAt(provision, law.fields.bands) }] : [];
  });
  if (!known.length || known.some(({ bands }) => !bands.length)) return undefined;
  const beyond = outOfBand(
    fineWan,
    known.map(({ bands }) => bands),
  );
  // Another law beside the one that lays the fine down may lower it, such as article 32 of the Administrative Penalty Law.
  if (!beyond || (beyond === 'below' && known.length < cited.length)) return undefined;
  const each = known.flatMap(({ provision: { article }, law, bands }) =>
    bands.map(({ minWan, maxWan, what, further }) => ({
      zh: `${titleOf(law).zh}${articleWords(article)}：${minWan} 至 ${maxWan} 万元，${what.zh}${further.map((range) => `；${range.when.zh}，${range.minWan} 至 ${range.maxWan} 万元`).join('')}`,
      en: `${titleOf(law).en}, article ${article}: ${minWan} to ${maxWan} × 10,000 yuan, ${what.en ?? what.zh}${further.map((range) => `; ${range.when.en ?? range.when.zh}, ${range.minWan} to ${range.maxWan}`).join('')}`,
    })),
  );
  return {
    zh: `罚款 ${fineWan} 万元${beyondWords[beyond].zh}条文的幅度（${each.map(({ zh }) => zh).join('；')}）。请核对金额和条款。`,
    en: `A fine of ${fineWan} × 10,000 yuan is ${beyondWords[beyond].en} what the article allows (${each.map(({ en }) => en).join('; ')}). Check the amount and the article.`,
  };
}
