import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import { normalisedName } from '../domain/cases/normalised-name.ts';
import type { Bilingual } from '../domain/language.ts';
import type { EnforcementCase } from '../schemas/case/case.ts';
import { fieldMeta } from '../schemas/fields.ts';
import { enforcementCase } from '../schemas/case/case.ts';

type Field = 'party' | 'facts' | 'penalty' | 'legalBasis' | 'violationType';

/** A number, or a code of an organisation, where words belong. */
const digitsAlone = /^[\d\s.,，-]+$|^[\dA-Z]{15,20}$/u;
/** A mark that stands in sentences and in no name; foreign names have commas of their own. */
const sentence = /[，。；]|[《》]/u;

/** What more likely stands in the wrong column: a number or a sentence for a party, the party or the number for its facts. */
export function columnDoubts(record: EnforcementCase): { field: Field; message: Bilingual }[] {
  const { party, facts } = record;
  const found: { field: Field; message: Bilingual }[] = [];
  const doubt = (field: Field, text: string) => found.push({ field, message: mistaken(field, text) });
  if (party !== undefined && (digitsAlone.test(party) || sentence.test(party) || isNumber(party))) doubt('party', party);
  if (facts !== undefined && (isOneOf(facts, [party, record.authority, record.legalBasis, record.penalty]) || isNumber(facts)))
    doubt('facts', facts);
  if (record.penalty !== undefined && record.penalty === record.legalBasis) doubt('penalty', record.penalty);
  return found;
}

const isOneOf = (text: string, others: readonly (string | undefined)[]): boolean =>
  others.some((other) => other !== undefined && normalisedName(other) === normalisedName(text));

/** A decision number and no more; a sentence may hold one. */
const isNumber = (text: string): boolean =>
  text.length <= 40 && !/[，。；]/u.test(text) && canonicalDecisionNumber(text) !== undefined && /〔\d{4}〕/u.test(text);

const longestShown = 30;

function mistaken(field: Field, text: string): Bilingual {
  const { zh, en } = fieldMeta(enforcementCase.shape[field])!;
  const shown = text.length > longestShown ? `${[...text].slice(0, longestShown).join('')}…` : text;
  return {
    zh: `“${shown}”不像${zh}，像是填错了列的内容，会照样公开。请核对各列。`,
    en: `"${shown}" does not look like what belongs here (${en}), but like what belongs to another column, and would be published. Check the columns.`,
  };
}
