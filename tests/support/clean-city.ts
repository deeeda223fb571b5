import type { Content, Entry } from '../../src/content/entry.ts';
import { plusDays } from '../../src/domain/days/calendar.ts';
import { reportDueOn } from '../../src/domain/progress/reporting.ts';
import { evidences, type Evidence } from '../../src/schemas/requirement.ts';
import { Store } from '../../src/store/store.ts';
import { asOf } from './portal.ts';

/** The limit under which each query is tested; none where the portal publishes one elsewhere. */
export const limits: Record<Evidence, string | undefined> = {
  decisionsPublished: undefined,
  decisionsWithdrawn: 'within 3 workingDays of revision',
  monthlyReports: 'by day 15 of nextMonth',
  documentsIssued: 'within 20 workingDays of formed',
  documentsForPeriod: 'by 01-31 of nextYear',
  questionsAnswered: undefined,
  siteRenewed: 'within 14 days of renewal',
  contactsShown: 'standing',
};

/** The tests' city with a requirement for each query, each of them kept: decisions published in time, one withdrawn in time, every report there. */
export function cleanCity(given: Content): Content {
  const content = structuredClone(given);
  const model = content.requirements.find(({ id }) => id === 'air-quality')!;
  content.requirements = (Object.keys(evidences) as Evidence[]).map((evidence) => {
    const fields = { ...model.fields, evidence, timeLimit: limits[evidence], endedOn: undefined };
    return { ...structuredClone(model), id: evidence, fields };
  });
  content.cases = content.cases.slice(0, 4).map((entry, index) => ({ ...entry, fields: caseFields(entry, index) }));
  content.corrections = [];
  const units = new Store(given, asOf).progress;
  content.progress = units.months().flatMap((month) =>
    units.dueOn(month) >= asOf
      ? []
      : units
          .reportingUnits()
          .filter(({ id }) => units.owes(id, month))
          .map(({ id }) => row(content, month, id)),
  );
  content.questions = content.questions
    .filter(({ fields }) => fields.answeredOn !== undefined)
    .map((entry) => ({ ...entry, fields: { ...entry.fields, askedOn: '2026-09-02', answeredOn: '2026-09-21' } }));
  const plan = content.documents.find(({ id }) => id === 'plan-2025')!;
  Object.assign(plan.fields, {
    formedOn: '2026-01-05',
    issuedOn: '2026-01-12',
    meets: [{ requirement: 'documentsForPeriod', period: '2025' }],
  });
  const [news] = content.news;
  content.news = [{ ...news!, fields: { ...news!.fields, publishedOn: plusDays(asOf, -3) } }];
  // The last update but one, from which on the portal counts.
  content.portal[0]!.fields.openedOn = plusDays(asOf, -8);
  content.news.push({ ...news!, id: 'before', fields: { ...news!.fields, publishedOn: plusDays(asOf, -8) } });
  return content;
}

function caseFields({ fields }: Entry<'cases'>, index: number): Entry<'cases'>['fields'] {
  const plain = { ...fields, decidedOn: '2026-09-01', publishedOn: '2026-09-04', publicityEnds: undefined, groundsOn: undefined };
  if (index > 0) return { ...plain, state: 'published', stateOn: undefined };
  return { ...plain, state: 'withdrawn', stateReason: '复议撤销', groundsOn: '2026-09-07', stateOn: '2026-09-10' };
}

const row = (content: Content, month: string, unit: string, submittedOn = reportDueOn(month, 15)): Entry<'progress'> => ({
  ...content.progress[0]!,
  id: `${month}/${unit}/x`,
  group: month,
  fields: { ...content.progress[0]!.fields, unit, task: content.tasks[0]!.id, submittedOn },
});
