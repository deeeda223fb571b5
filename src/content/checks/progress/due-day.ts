import { namedArticles, readNumeral } from '../../../domain/law/articles.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { labelOf } from '../../../schemas/label.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

const numeral = '[\\d零一二三四五六七八九十]+';
const dayOfMonth = new RegExp(`(?:每|次|下|翌)个?月\\s*(${numeral})\\s*[日号]?\\s*(?:[至到—～~-]+\\s*(${numeral})\\s*)?[日号]`, 'g');

/** The days of the month that words name: 每月15日前, 次月十日至十五日. */
const daysNamed = (text: string): number[] =>
  [...text.matchAll(dayOfMonth)].flatMap(([, first, last]) => [first, last].flatMap((day) => (day ? (readNumeral(day) ?? []) : [])));

/** The clock of the progress reports runs by the day that its clause names, and so do the requirements that rest on that clause. */
export function checkDueDay(drafts: Drafts, faults: Fault[]): void {
  for (const portal of drafts.portal) {
    const { dueDay } = portal.fields.reporting;
    for (const { who, text } of wordsOnReporting(portal, drafts)) {
      const days = [...new Set(daysNamed(text))];
      if (!days.length || days.includes(dueDay)) continue;
      faults.push({
        severity: 'warning',
        file: portal.file,
        ...portal.locate(['reporting', 'dueDay']),
        field: 'reporting.dueDay',
        label: { zh: labelOf('portal', 'reporting.dueDay', 'zh'), en: labelOf('portal', 'reporting.dueDay', 'en') },
        message: {
          zh: `报送截止日是 ${dueDay} 日，${who.zh}写的却是每月 ${days.join('、')} 日。请改成一致。`,
          en: `Reports are due on day ${dueDay} of the month here, but ${who.en} says day ${days.join(', ')}. Make them agree.`,
        },
      });
    }
  }
}

/** What the clause of the reporting rule says, and each monthly requirement in force that rests on it. */
function wordsOnReporting({ fields }: Draft<'portal'>, { documents, requirements }: Drafts): { who: Bilingual; text: string }[] {
  const { document, clause } = fields.reporting;
  const clauses = documents.find(({ id }) => id === document)?.fields.clauses ?? [];
  const rests = requirements.filter(
    ({ fields: { timing, endedOn, basis } }) =>
      timing === 'monthly' &&
      endedOn === undefined &&
      basis.some((one) => one.document === document && namedArticles(one.articles.zh).includes(Number(clause))),
  );
  return [
    ...clauses
      .filter(({ id }) => id === clause)
      .map(({ title, text }) => ({
        who: { zh: `${document} 第${clause}条`, en: `clause ${clause} of ${document}` },
        text: `${title.zh}\n${text.zh}`,
      })),
    ...rests.map(({ file, fields: { deadline } }) => ({ who: { zh: ` ${file} `, en: file }, text: deadline.zh })),
  ];
}
