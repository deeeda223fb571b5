import type { Bilingual, Lang } from '../../domain/language.ts';
import { sentencesIn } from '../../domain/law/prose/as-in-force.ts';
import { agreesWith, dueDaysIn } from '../../domain/progress/due-day-words.ts';
import { documentDate } from '../../schemas/document.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

type Checked = Pick<Content, 'documents' | 'explainers' | 'portal'>;

/**
 * Holds what prose says of the day on which units report against the portal's own rule. Other plans' pages are left alone, and so are
 * sentences on other years than that of the document which lays the rule down, what a text that explains another plan says of it, and what tells of an earlier version of a text.
 */
export function checkDueDayInProse({ lines, shownAs }: Prose, { documents, explainers, portal }: Checked): Fault[] {
  const faults: Fault[] = [];
  const reporting = portal[0]?.fields.reporting;
  if (!reporting) return faults;
  const { document, dueDay } = reporting;
  const rule = documents.find(({ id }) => id === document);
  const years = [rule && documentDate(rule.fields)?.slice(0, 4), /\d{4}/.exec(document)?.[0]].filter((year) => year !== undefined);
  const ofOtherPlans = explainers.filter(({ fields }) => {
    const plans = fields.documents.filter((id) => documents.some((one) => one.id === id && one.fields.kind === 'plan'));
    return plans.length > 0 && !plans.includes(document);
  });
  const explained = (file: string) => ofOtherPlans.some(({ id }) => file.startsWith(`${shownAs}/explainers/${id}/`));
  for (const passage of lines) {
    const { file, lang, text, field } = passage;
    if (/^(?:revisions|changes|breaks)\b/.test(field ?? '')) continue;
    if (file.startsWith(`${shownAs}/documents/`) && !file.startsWith(`${shownAs}/documents/${document}/`)) continue;
    for (const { sentence, from } of sentencesIn(text, lang)) {
      const named = sentence.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? [];
      if (explained(file) && ofItsPlan[lang].test(sentence)) continue;
      if (named.length && !named.some((year) => years.includes(year))) continue;
      for (const mention of dueDaysIn(sentence, lang))
        if (!agreesWith(mention, dueDay))
          faults.push({ severity: 'warning', file, ...placeIn(passage, from + mention.from), message: messageOf(mention.day, dueDay) });
    }
  }
  return faults;
}

/** A text that explains another plan tells what that plan asks for. */
const ofItsPlan: Record<Lang, RegExp> = { zh: /计划|方案|通知/u, en: /\b(?:plan|notice|it (?:asks|asked|requires|required))\b/iu };

const messageOf = (day: number, dueDay: number): Bilingual => ({
  zh: `这里写的报送日期（${day} 日）与规则不符：portal.yaml 写的报送截止日是每月 ${dueDay} 日，当天算按时。`,
  en: `What this says of day ${day} is not the rule: by portal.yaml reports are due on day ${dueDay} of the month, and are on time that day.`,
});
