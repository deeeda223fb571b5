import { ownCaseSlug, type PlaceReadings } from '../../../domain/cases/case-id.ts';
import { unusualIn } from '../../../domain/cases/decision-number.ts';
import { otherPaper } from '../../../domain/cases/other-papers.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

const label = { zh: '行政处罚决定书文号', en: 'Decision number' };

/** No two cases share an address: numbers of one sound do, until all but the first to be public keep one of their own. */
export function checkCaseAddresses(cases: readonly Draft<'cases'>[], readings: PlaceReadings, faults: Fault[]): void {
  const first = new Map<string, Draft<'cases'>>();
  for (const draft of cases) {
    const earlier = first.get(draft.id);
    if (!earlier) {
      first.set(draft.id, draft);
      continue;
    }
    const { decisionNumber } = draft.fields;
    const other = `${earlier.fields.decisionNumber} (${earlier.file}:${earlier.locate([]).line})`;
    faults.push({
      severity: 'error',
      file: draft.file,
      ...draft.locate(['decisionNumber']),
      field: 'decisionNumber',
      label,
      message: {
        zh: `${decisionNumber} 与 ${other} 读音相同，网址会重复。请给后公开的一件加上“网址标识”列并填写，如 ${ownCaseSlug(decisionNumber, readings)}；已公开的网址不要改。`,
        en: `${decisionNumber} sounds like ${other}, so both would have one address. Give the one that became public later a column 网址标识, for example ${ownCaseSlug(decisionNumber, readings)}; an address that is public stays.`,
      },
    });
  }
}

const usualShape = { zh: '常见的写法是 东环罚〔2026〕1号', en: 'The usual shape is 东环罚〔2026〕1号' };

/** The words for a number of an unusual shape, or of another paper; `waits` where it more likely is a slip, or no decision's number at all. */
export function unusualNumber(issued: string): { message: Bilingual; waits: boolean } | undefined {
  const paper = otherPaper(issued);
  if (paper)
    return {
      message: {
        zh: `文号“${issued}”像是${paper.zh}的，不是行政处罚决定书的。这里只登载处罚决定：不是的请删去这一行；确是处罚决定的请核对文号。`,
        en: `The number "${issued}" looks like that of ${paper.en}, not of a decision on a penalty. Only decisions are published here: delete the row if it is none, or check its number.`,
      },
      waits: true,
    };
  const unusual = unusualIn(issued);
  if (!unusual) return undefined;
  const what = {
    year: { zh: `文号“${issued}”的年份只有两位`, en: `The number "${issued}" gives its year in two digits` },
    marks: { zh: `文号“${issued}”里有标点`, en: `The number "${issued}" holds marks of a sentence` },
    digits: {
      zh: `文号“${issued}”的序号或年份里有不该有的字：字母 O、I、l 当作数字，逗号、小数点、负号，或序号是 0`,
      en: `The number "${issued}" holds what no serial number or year does: a letter O, I or l for a digit, a comma, a point, a sign, or nought for its serial`,
    },
    office: { zh: `文号“${issued}”没有机关的代字`, en: `The number "${issued}" has no characters for an office` },
    shape: { zh: `文号“${issued}”不是常见的写法`, en: `The number "${issued}" has not the usual shape` },
  }[unusual];
  return {
    message: {
      zh: `${what.zh}。${usualShape.zh}。照原样登载；若是笔误请改正。`,
      en: `${what.en}. ${usualShape.en}. It is published as it stands; correct it if it is a slip.`,
    },
    waits: unusual !== 'shape',
  };
}

/** Numbers of an unusual shape are real but rare: worth a look. */
export function checkCaseNumbers(cases: readonly Draft<'cases'>[], faults: Fault[]): void {
  for (const draft of cases) {
    const unusual = unusualNumber(draft.fields.decisionNumber);
    if (!unusual) continue;
    faults.push({
      severity: 'warning',
      file: draft.file,
      ...draft.locate(['decisionNumber']),
      field: 'decisionNumber',
      label,
      message: unusual.message,
    });
  }
}
