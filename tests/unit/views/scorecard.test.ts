import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { countStatuses, requirementStatusNames } from '../../../src/domain/requirements/judge.ts';
import { languages } from '../../../src/domain/language.ts';
import { requirementsJson, requirementsJudgedFile, requirementMonthsFile } from '../../../src/publish/data/requirements-file.ts';
import { evidences, type Evidence } from '../../../src/schemas/requirement.ts';
import { judgementOf } from '../../../src/store/requirements/judgements.ts';
import { Store } from '../../../src/store/store.ts';
import { judgementView } from '../../../src/views/requirement/judgement.ts';
import { scorecardView } from '../../../src/views/requirement/scorecard.ts';
import { asOf, portalContent } from '../../support/portal.ts';

let store: Store;
beforeAll(async () => {
  const content = await portalContent();
  const model = content.requirements.find(({ id }) => id === 'air-quality')!;
  const limits: Partial<Record<Evidence, string>> = {
    monthlyReports: 'by day 15 of nextMonth',
    decisionsWithdrawn: 'within 3 workingDays of revision',
  };
  content.requirements = (Object.keys(evidences) as Evidence[]).map((evidence, index) => ({
    ...structuredClone(model),
    id: evidence,
    fields: { ...model.fields, evidence, timeLimit: limits[evidence], category: index % 2 ? 'air' : 'penalty' },
  }));
  store = new Store(content, asOf);
});
const plain = () => countStatuses(store.all('requirements').map((requirement) => judgementOf(store, requirement)));

describe('the scorecard counts what a plain count does', () => {
  test('in its sentence, its areas, its lists and its tables', () => {
    for (const lang of languages) {
      const { summary, areas, lists } = scorecardView(store, lang);
      const all = store.all('requirements').length;
      expect(summary.values).toEqual({ ...plain(), all });
      expect(areas.reduce((sum, { total }) => sum + total, 0)).toBe(all);
      for (const status of requirementStatusNames) {
        const tiles = areas.flatMap(({ statuses }) => statuses.filter((own) => own.status === status).flatMap((own) => own.tiles));
        expect(tiles).toHaveLength(plain()[status]);
        expect(lists.find((own) => own.status === status)?.parts.flatMap((part) => part.tiles) ?? []).toHaveLength(plain()[status]);
      }
      const rows = parse(requirementsJudgedFile(store, lang).csv(), { columns: true, bom: true }) as Record<string, string>[];
      expect(rows).toHaveLength(all);
      const heading = { zh: '判定', en: 'How it stood' }[lang];
      expect(rows.filter((row) => row[heading] === { zh: '未做到', en: 'Missed' }[lang])).toHaveLength(plain().missed);
    }
  });

  test('and its months add up to all that a requirement was judged by, in the table and in the file for programs', () => {
    const [file] = [...requirementsJson(store)];
    const { requirements } = JSON.parse(file!.text()) as {
      requirements: {
        id: string;
        counts: Record<string, number>;
        months: { counts: Record<string, number>; invented: number }[];
        invented: number;
      }[];
    };
    const rows = parse(requirementMonthsFile(store, 'en').csv(), { columns: true, bom: true }) as Record<string, string>[];
    for (const { id, counts, months, invented } of requirements) {
      expect(months.reduce((sum, one) => sum + one.counts['late']!, 0)).toBe(counts['late']);
      expect(months.reduce((sum, one) => sum + one.invented, 0)).toBe(invented);
      const own = rows.filter((row) => Object.values(row).includes(id));
      expect(own.reduce((sum, row) => sum + Number(row['Late']), 0)).toBe(counts['late']);
    }
  });
});

test('every figure of a requirement leads to what it counts: a list of the page, or decisions in the search', () => {
  for (const requirement of store.all('requirements')) {
    const view = judgementView(store, requirement, 'zh');
    const listed = new Map<string, number>(view.lists.map(({ status, count }) => [`#${status}`, count]));
    const parts = new Map<string, number>(view.lists.flatMap((list) => list.parts.map(({ id, rows }) => [`#${id}`, rows.length] as const)));
    for (const { href, count } of Object.values(view.counts?.links ?? {}).filter((link) => link !== undefined))
      if (href.startsWith('#')) expect(listed.get(href)).toBe(count);
      else expect(href).toContain('/zh/cases/?publication=');
    for (const { figures } of view.months)
      for (const { href, count } of Object.values(figures)) if (href?.startsWith('#')) expect(parts.get(href)).toBe(count);
    expect(view.worst.length).toBeLessThanOrEqual(10);
  }
});

test('what was judged by invented records bears the mark on its page, its tile and in its row', () => {
  const reports = store.get('requirements', 'monthlyReports');
  expect(judgementView(store, reports, 'zh')).toMatchObject({ isDemo: true, demo: expect.stringMatching(/演示/) as string });
  const tiles = scorecardView(store, 'zh').areas.flatMap(({ statuses }) => statuses.flatMap((own) => own.tiles));
  const marked = tiles.filter(({ isDemo }) => isDemo).map(({ link }) => link.href);
  expect(marked).toContain('/zh/requirements/monthlyReports/');
  expect(marked).not.toContain('/zh/requirements/documentsIssued/');
});

test('what is met in a system of its own names it, that its address was not found, and who runs it; what is judged stands first', async () => {
  const content = await portalContent();
  const model = content.requirements.find(({ id }) => id === 'air-quality')!;
  const channel = { zh: '披露系统', en: 'The system' };
  const report = { ...model, id: 'report', fields: { ...model.fields, subjectKind: 'enterprise' as const, channel } };
  content.requirements.unshift(report, { ...model, id: 'system', fields: { ...model.fields, matter: channel } });
  const own = new Store(content, asOf);
  const { doubt, seen } = judgementView(own, own.get('requirements', 'report'), 'en');
  expect(doubt).toBe('This requirement is met elsewhere, and this portal does not judge it.');
  const way = { href: '/en/requirements/system/', label: 'Who runs it' };
  expect(seen).toMatchObject({ by: channel, way, note: 'Its address was not found.', subject: model.fields.subject });
  const { areas, lists } = scorecardView(own, 'en');
  const judged = areas.map(({ statuses }) => statuses.some(({ status }) => status !== 'unjudged'));
  expect(judged).toEqual(judged.toSorted((a, b) => Number(b) - Number(a)));
  expect(new Set(judged).size).toBe(2);
  const unjudged = lists.find(({ status }) => status === 'unjudged')!;
  expect(unjudged.parts.find(({ id }) => id === 'reason-elsewhere')!.tiles.map(({ link }) => link.href)).toEqual([
    '/en/requirements/report/',
  ]);
});
