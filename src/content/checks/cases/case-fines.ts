import { articleWords } from '../../../domain/law/articles.ts';
import { mayDecide } from '../../../domain/law/deciders.ts';
import { bandsAt, isWhole, outOfBand } from '../../../domain/law/fine-bands.ts';
import type { FineFacts } from '../../../domain/law/fine-facts.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { CitedLaw, Provision } from '../../../domain/law/provisions.ts';
import type { EnforcementCase } from '../../../schemas/case/case.ts';
import { partyTypes } from '../../../schemas/case/case-official.ts';
import type { Band } from '../../../schemas/document.ts';
import type { KnownLaws, Law } from '../law/known-laws.ts';
import { lawTitle } from '../law/successor-message.ts';

type Bands = { provision: Provision; law: Law; bands: Band[] };

/** The bands of a cited place, none where they are not all of it; left out where nothing is known of its law's fines. */
function bandsOf(provision: Provision, byId: KnownLaws['byId']): Bands[] {
  const law = provision.id === undefined ? undefined : byId.get(provision.id)?.document;
  if (!law?.fields.bands.length) return [];
  const bands = bandsAt(provision, law.fields.bands);
  return [{ provision, law, bands: isWhole(provision, bands, law.fields.wholeArticles) ? bands : [] }];
}

/** By what a case says of its act a range is chosen. */
export const fineFactsOf = ({ violationType, facts = '', partyType }: EnforcementCase): FineFacts => ({
  kind: violationType,
  facts: `${partyType ? partyTypes[partyType].zh : ''} ${facts}`,
});

/** Why an authority is none that decides under the cited articles; undefined where it may be, or where that is not known. */
export function deciderMessage({ authority }: EnforcementCase, laws: readonly CitedLaw[], { byId }: KnownLaws): Bilingual | undefined {
  const all = laws.flatMap(({ provisions }) => provisions).flatMap((provision) => bandsOf(provision, byId));
  const wrong = all.find(
    ({ bands }) => bands.length && bands.every(({ decidedBy }) => decidedBy !== undefined && !mayDecide(authority, decidedBy.zh)),
  );
  if (!wrong) return undefined;
  const { provision, law, bands } = wrong;
  const { zh, en = zh } = bands[0]!.decidedBy!;
  return {
    zh: `按《${lawTitle(law).zh}》${articleWords(provision.article)}作出处罚的是${zh}，这里写的是“${authority}”。请核对机关和条款。`,
    en: `Under article ${provision.article} of ${lawTitle(law).en} the decision is for: ${en}. Here it is “${authority}”. Check the authority and the article.`,
  };
}

const beyondWords = {
  above: { zh: '高于', en: 'above' },
  below: { zh: '低于', en: 'below' },
  between: { zh: '不在', en: 'in none of the ranges of' },
} as const satisfies Record<string, Bilingual>;

/** Without the paragraph that says how much beside the item for which: 第一款第四项、第二款. */
const withoutPlain = (known: readonly Bands[]): Bands[] =>
  known.filter(
    ({ provision, law, bands }) =>
      bands.length > 0 ||
      !known.some((other) => other.bands.length && other.law.id === law.id && other.provision.article === provision.article),
  );

/** Why a fine is none that the cited articles allow; undefined where it is, or where a band is not known. */
export function fineWarning(fields: EnforcementCase, laws: readonly CitedLaw[], { byId }: KnownLaws): Bilingual | undefined {
  const { fineWan, penaltyType = '' } = fields;
  // Some offices write 0 where there is no fine.
  if (fineWan === undefined || (fineWan === 0 && !penaltyType.includes('罚款'))) return undefined;
  const cited = laws.flatMap(({ provisions }) => provisions);
  const known = withoutPlain(cited.flatMap((provision) => bandsOf(provision, byId)));
  if (!known.length || known.some(({ bands }) => !bands.length)) return undefined;
  const beyond = outOfBand(
    fineWan,
    known.map(({ bands }) => bands),
    fineFactsOf(fields),
  );
  // Another law beside the one that lays the fine down may lower it, such as article 32 of the Administrative Penalty Law.
  if (!beyond || (beyond === 'below' && known.length < cited.length)) return undefined;
  const each = known.flatMap(({ provision: { article }, law, bands }) =>
    bands.map(({ minWan, maxWan, each, what, further }) => ({
      zh: `${lawTitle(law).zh}${articleWords(article)}：${each ? '每件' : ''}${minWan} 至 ${maxWan} 万元，${what.zh}${further.map((range) => `；${range.when.zh}，${range.minWan} 至 ${range.maxWan} 万元`).join('')}`,
      en: `${lawTitle(law).en}, article ${article}: ${minWan} to ${maxWan} × 10,000 yuan${each ? ' for each' : ''}, ${what.en ?? what.zh}${further.map((range) => `; ${range.when.en ?? range.when.zh}, ${range.minWan} to ${range.maxWan}`).join('')}`,
    })),
  );
  return {
    zh: `罚款 ${fineWan} 万元${beyondWords[beyond].zh}条文的幅度（${each.map(({ zh }) => zh).join('；')}）。请核对金额和条款。`,
    en: `A fine of ${fineWan} × 10,000 yuan is ${beyondWords[beyond].en} what the article allows (${each.map(({ en }) => en).join('; ')}). Check the amount and the article.`,
  };
}
