import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/entry.ts';
import { plusDays } from '../../../src/domain/days/calendar.ts';
import { plusWorkingDays } from '../../../src/domain/days/working-days.ts';
import { languages } from '../../../src/domain/language.ts';
import { publicationValues } from '../../../src/store/cases/case-lines.ts';
import { Store } from '../../../src/store/store.ts';
import { monthsOfDecisions, opennessQuestions, opennessSubjects, requirementsAbout } from '../../../src/store/requirements/openness.ts';
import { opennessView } from '../../../src/views/requirement/openness.ts';
import { cleanCity } from '../../support/clean-city.ts';
import { asOf, portalContent } from '../../support/portal.ts';

let given: Content;
beforeAll(async () => {
  given = await portalContent();
});

/** The figures of all cells by their names. */
const figuresOf = (content: Content): Record<string, string> =>
  Object.fromEntries(opennessView(new Store(content, asOf), 'zh').rows.flatMap(({ cells }) => cells.map(({ id, figure }) => [id, figure])));
function turned(plant: (content: Content) => void): Record<string, string> {
  const content = cleanCity(given);
  const before = figuresOf(content);
  plant(content);
  return Object.fromEntries(Object.entries(figuresOf(content)).filter(([id, figure]) => figure !== before[id]));
}

test('each subject of which records are kept has a cell for each question, with its rule; the others say so and name requirements', () => {
  const content = structuredClone(given);
  content.requirements[0]!.fields.content = { zh: '自行监测数据' };
  for (const lang of languages) {
    const { rows, questions } = opennessView(new Store(content, asOf), lang);
    expect(rows.map(({ id }) => id)).toEqual([...opennessSubjects]);
    expect(questions.map(({ id }) => id)).toEqual([...opennessQuestions]);
    for (const { cells, note } of rows) {
      expect([0, questions.length]).toContain(cells.length);
      expect(note).not.toBe('');
      for (const { rule, records, more, met, all } of cells) {
        expect(rule).not.toBe('');
        expect(met).toBeLessThanOrEqual(all);
        expect(records.length + (more ? 1 : 0)).toBeGreaterThan(0);
      }
    }
    expect(rows.find(({ id }) => id === 'selfMonitoring')!.requirements).toHaveLength(1);
  }
});

describe('a fault turns exactly its own cell', () => {
  test.each<[string, (content: Content) => void, Record<string, string>]>([
    [
      'a decision published late',
      ({ cases }) => Object.assign(cases[1]!.fields, { authority: '临澜市生态环境局', publishedOn: plusWorkingDays('2026-09-01', 8) }),
      { 'supervision-timely': '2 / 3' },
    ],
    [
      'a decision without its legal basis',
      ({ cases }) => Object.assign(cases[1]!.fields, { legalBasis: undefined }),
      { 'supervision-complete': '2 / 3' },
    ],
    [
      'a month with a decision more',
      ({ cases }) => Object.assign(cases[1]!.fields, { decidedOn: '2026-08-03', publishedOn: '2026-08-05' }),
      { 'supervision-systematic': '2 / 12' },
    ],
    [
      'a portal without a mail address',
      ({ portal }) => {
        portal[0]!.fields.contacts = portal[0]!.fields.contacts.filter(({ value }) => !value.includes('@'));
      },
      { 'complaints-systematic': '1 / 2' },
    ],
  ])('%s', (_, plant, cells) => {
    expect(turned(plant)).toEqual(cells);
  });

  test('a question whose limit ended over a year ago is not timely’s any more, only complete’s', () => {
    expect(cleanCity(given).questions).toHaveLength(1);
    const wait = ({ questions }: Content) => Object.assign(questions[0]!.fields, { askedOn: '2024-01-10', answeredOn: undefined });
    expect(turned(wait)).toEqual({ 'complaints-timely': '–', 'complaints-complete': '0 / 1' });
  });

  test('a month counts once it is over and the longest limit of what was decided in it', () => {
    const monthsOn = (day: string) => monthsOfDecisions(new Store(cleanCity(given), day)).map(({ month }) => month);
    // Twenty working days after 31 October end on 27 November.
    expect([monthsOn('2026-11-01').at(-1), monthsOn('2026-11-27').at(-1), monthsOn('2026-11-28').at(-1)]).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
    expect([monthsOn('2026-11-28')[0], monthsOn('2026-11-28').length]).toEqual(['2025-11', 12]);
  });

  test('a question that waits past its limit is neither timely nor complete', () => {
    const all = cleanCity(given).questions.length;
    const wait = ({ questions }: Content) => Object.assign(questions[0]!.fields, { askedOn: plusDays(asOf, -100), answeredOn: undefined });
    expect(turned(wait)).toEqual({ 'complaints-timely': `${all - 1} / ${all}`, 'complaints-complete': `${all - 1} / ${all}` });
  });
});

test('the figures of decisions lead to exactly those that they count', () => {
  const content = structuredClone(given);
  const store = new Store(content, asOf);
  const { rows } = opennessView(store, 'en');
  const linksOf = (question: string) => rows[0]!.cells.find((cell) => cell.question === question)!.more!.links;
  const found = (href: string) => {
    const asked = new URL(href, 'https://a.example').searchParams;
    const publication = asked.get('publication');
    return store.cases.counted().filter((entry) => {
      const judged = publicationValues(store.cases, entry);
      const { decidedOn } = entry.fields;
      const isWithin = decidedOn >= (asked.get('from') ?? '') && decidedOn <= (asked.get('to') ?? '9999');
      return isWithin && (publication === null || judged.includes(publication as never));
    }).length;
  };
  for (const question of ['systematic', 'timely', 'complete'])
    for (const { href, count } of linksOf(question)) expect([question, found(href)]).toEqual([question, count]);
  const timely = rows[0]!.cells.find(({ question }) => question === 'timely')!;
  expect(timely.more!.links.reduce((sum, { count }) => sum + count!, 0)).toBe(timely.all);
});

test('who must disclose the emissions of enterprises: not the zones closed to vehicles, nor the list of who registers', () => {
  const content = structuredClone(given);
  const [model] = content.requirements;
  const requirement = (id: string, subjectKind: 'enterprise' | 'government' | 'national' | 'agency', words: string) =>
    ({ ...model!, id, fields: { ...model!.fields, subjectKind, matter: { zh: id }, content: { zh: words } } }) as typeof model & object;
  content.requirements = [
    requirement('own', 'enterprise', '污染物治理与排放'),
    requirement('announced', 'agency', '应当公开的排放等生态环境信息'),
    requirement('zones', 'government', '划定的禁用高排放非道路移动机械的区域'),
    requirement('scope', 'national', '产生和排放污染物很少的单位范围'),
    requirement('vehicles', 'enterprise', '新生产的机动车的排放检验信息'),
  ];
  expect(requirementsAbout(new Store(content, asOf), 'emissions').map(({ id }) => id)).toEqual(['own', 'announced']);
});
