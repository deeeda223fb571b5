import { beforeAll, describe, expect, test } from 'vitest';
import type { Content, Entry } from '../../../../src/content/entry.ts';
import { plusDays } from '../../../../src/domain/days/calendar.ts';
import { plusWorkingDays } from '../../../../src/domain/days/working-days.ts';
import { requirementStatusNames, worstOf } from '../../../../src/domain/requirements/judge.ts';
import { evidences } from '../../../../src/schemas/requirement.ts';
import { publicationValues } from '../../../../src/store/cases/case-lines.ts';
import { dueSoon } from '../../../../src/store/requirements/due-soon.ts';
import { judgementOf } from '../../../../src/store/requirements/judgements.ts';
import { Store } from '../../../../src/store/store.ts';
import { cleanCity, limits } from '../../../support/clean-city.ts';
import { asOf, portalContent } from '../../../support/portal.ts';

type Fields<K extends 'cases' | 'questions' | 'documents'> = Partial<Entry<K>['fields']>;

let given: Content;
beforeAll(async () => {
  given = await portalContent();
});
const keptCity = (): Content => cleanCity(given);

/** The status of each requirement and what it counts. */
const linesOf = (content: Content, on = asOf): Record<string, string> => {
  const store = new Store(content, on);
  return Object.fromEntries(
    store.all('requirements').map((requirement) => {
      const { status, counts } = judgementOf(store, requirement);
      return [requirement.id, `${status} ${requirementStatusNames.map((name) => counts[name]).join('/')}`];
    }),
  );
};
/** The lines that a change of the clean city turns, each with its new status. */
function turned(plant: (content: Content) => void): Record<string, string> {
  const content = keptCity();
  const before = linesOf(content);
  plant(content);
  const after = linesOf(content);
  return Object.fromEntries(Object.entries(after).flatMap(([id, line]) => (line === before[id] ? [] : [[id, line.split(' ')[0]!]])));
}

test('a city that did all in time keeps every requirement', () => {
  const content = keptCity();
  const lines = linesOf(content);
  expect(Object.values(lines).map((line) => line.split(' ')[0])).toEqual(Object.keys(evidences).map(() => 'kept'));
});

describe('a planted fault turns exactly its own line', () => {
  const set = <K extends 'cases' | 'questions' | 'documents'>(content: Content, kind: K, index: number, fields: Fields<K>) =>
    Object.assign((content[kind] as Entry<K>[])[index]!.fields, fields);

  const faults: [string, (content: Content) => void, Record<string, string>][] = [
    [
      'a decision published on the eighth working day',
      (content) => {
        set(content, 'cases', 1, { authority: '临澜市生态环境局', publishedOn: plusWorkingDays('2026-09-01', 8) });
      },
      { decisionsPublished: 'late' },
    ],
    [
      'a decision withdrawn on the fourth working day',
      (content) => {
        set(content, 'cases', 0, { stateOn: plusWorkingDays('2026-09-07', 4) });
      },
      { decisionsWithdrawn: 'late' },
    ],
    [
      'a decision that was revoked and is still shown',
      (content) => {
        set(content, 'cases', 0, { state: 'published', stateOn: undefined });
      },
      // It is a published decision again, and one in time.
      { decisionsPublished: 'kept', decisionsWithdrawn: 'missed' },
    ],
    [
      'a report that never came',
      (content) => {
        content.progress = content.progress.filter(({ group, fields }) => group !== '2026-03' || fields.unit !== 'dongpu');
      },
      { monthlyReports: 'missed' },
    ],
    [
      'a report a day late',
      (content) => {
        const found = content.progress.find(({ group, fields }) => group === '2026-03' && fields.unit === 'dongpu')!;
        found.fields.submittedOn = '2026-04-16';
      },
      { monthlyReports: 'late' },
    ],
    [
      'a plan published after its twenty working days',
      (content) => {
        Object.assign(content.documents.find(({ id }) => id === 'plan-2025')!.fields, {
          issuedOn: plusWorkingDays('2026-01-05', 21),
          meets: [],
        });
        const other = content.documents.find(({ id }) => id === 'plan-2022')!;
        Object.assign(other.fields, {
          issuedOn: '2026-01-12',
          formedOn: undefined,
          meets: [{ requirement: 'documentsForPeriod', period: '2025' }],
        });
      },
      { documentsIssued: 'late' },
    ],
    [
      'a yearly report that came in February',
      (content) => {
        const plan = content.documents.find(({ id }) => id === 'plan-2025')!;
        Object.assign(plan.fields, { formedOn: '2026-02-02', issuedOn: '2026-02-03' });
      },
      { documentsForPeriod: 'late' },
    ],
    [
      'a yearly report of which the next never came',
      (content) => {
        content.documents.find(({ id }) => id === 'plan-2025')!.fields.meets = [{ requirement: 'documentsForPeriod', period: '2024' }];
      },
      { documentsForPeriod: 'missed' },
    ],
    [
      'a question that nobody answered',
      (content) => {
        set(content, 'questions', 0, { askedOn: '2026-08-01', answeredOn: undefined });
      },
      { questionsAnswered: 'missed' },
    ],
    [
      'a question answered after three months',
      (content) => {
        set(content, 'questions', 0, { askedOn: '2026-05-02' });
      },
      { questionsAnswered: 'late' },
    ],
    [
      'a question asked yesterday, with none before it',
      (content) => {
        set(content, 'questions', 0, { askedOn: '2026-11-23', answeredOn: undefined });
      },
      { questionsAnswered: 'due' },
    ],
    [
      'decisions of which nobody knows which limit binds their authority',
      (content) => {
        for (const { fields } of content.cases) fields.authority = '临澜市新区管理委员会';
      },
      { decisionsPublished: 'unjudged' },
    ],
    [
      'no telephone number',
      (content) => {
        const { fields } = content.portal[0]!;
        fields.contacts = fields.contacts.filter(({ value }) => value.includes('@'));
      },
      { contactsShown: 'missed' },
    ],
  ];

  test.each(faults)('%s', (_, plant, expected) => {
    expect(turned(plant)).toEqual(expected);
  });

  test('every status is reached: that of a city without a fault, and by faults all others', () => {
    const reached = faults.flatMap(([, , expected]) => Object.values(expected));
    expect(new Set(['kept', ...reached])).toEqual(new Set(requirementStatusNames));
  });

  test('a home page of which nothing was renewed for over two weeks', () => {
    const content = keptCity();
    // Nothing else changes between the two days but what is due.
    expect(linesOf(content, plusDays(asOf, 11))['siteRenewed']).toMatch(/^kept/);
    expect(linesOf(content, plusDays(asOf, 12))['siteRenewed']).toMatch(/^missed/);
  });
});

test.each([
  ['2026-12-28', '2026-12-30', 'kept'],
  ['2027-01-05', '2027-01-05', 'kept'],
  ['2027-01-05', '2027-06-30', 'late'],
  ['2027-01-05', '2027-01-15', 'unjudged'],
  // Its last day is the last day of a year that is known: the next may all be days off.
  ['2026-12-22', '2027-01-02', 'unjudged'],
  ['2026-12-22', '2027-02-01', 'late'],
  ['2026-12-21', '2027-01-02', 'late'],
])(
  'where a schedule is not known a decision of %s that became public on %s is judged by the range of its last day',
  (decidedOn, publishedOn, status) => {
    const content = keptCity();
    content.cases = content.cases.slice(1, 2);
    Object.assign(content.cases[0]!.fields, { authority: '临澜市生态环境局', decidedOn, publishedOn });
    const store = new Store(content, '2027-07-01');
    expect(judgementOf(store, store.get('requirements', 'decisionsPublished')).occasions.map((one) => one.status)).toEqual([status]);
    // The search of cases says the same.
    const values = { kept: 'inTime', late: 'late', unjudged: 'unjudged' };
    expect(publicationValues(store.cases, store.all('cases')[0]!)).toEqual([values[status as keyof typeof values]]);
  },
);

test('what is due falls to the unit that is the authority or that its name names; on days off after the last day it is still there', () => {
  const dueOn = (day: string, authority: string) => {
    const content = keptCity();
    Object.assign(content.cases[0]!.fields, { state: 'published', stateOn: undefined, groundsOn: '2026-11-24', authority, unit: 'dongpu' });
    const due = [...dueSoon(new Store(content, day), 30)].flatMap(([unit, dues]) =>
      dues
        .filter(({ what, ...one }) => what === 'requirement' && 'record' in one && one.record.kind === 'cases')
        .map(({ on }) => [unit, on]),
    );
    return due;
  };
  expect(dueOn('2026-11-25', '临澜市东浦区生态环境局')).toEqual([['dongpu', '2026-11-27']]);
  expect(dueOn('2026-11-25', '临澜市生态环境局')).toEqual([['shengtaiju', '2026-11-27']]);
  for (const day of ['2026-11-28', '2026-11-29']) expect(dueOn(day, '临澜市东浦区生态环境局')).toEqual([['dongpu', '2026-11-29']]);
  expect(dueOn('2026-11-30', '临澜市东浦区生态环境局')).toEqual([]);
});

describe('a city says otherwise', () => {
  const judged = (content: Content, id: string) => {
    const store = new Store(content, asOf);
    return judgementOf(store, store.get('requirements', id));
  };
  const withException = (exception: object): Content => {
    const content = keptCity();
    content.portal[0]!.fields.evidence = [{ requirement: 'decisionsPublished', elsewhere: false, ...exception }];
    return content;
  };

  test('that it publishes no decisions here: nothing is judged, nor where it has no such section', () => {
    expect(judged(withException({ elsewhere: true }), 'decisionsPublished')).toMatchObject({
      status: 'unjudged',
      doubt: 'elsewhere',
      occasions: [],
    });
    const content = keptCity();
    content.portal[0]!.fields.sections = ['documents', 'progress', 'tasks', 'requirements'];
    expect(judged(content, 'decisionsPublished')).toMatchObject({ status: 'unjudged', doubt: 'elsewhere' });
    expect(judged(content, 'monthlyReports').status).toBe('kept');
  });

  test('from which day it is judged, and by which other records', () => {
    expect(judged(withException({ from: '2026-09-11' }), 'decisionsPublished').occasions).toHaveLength(0);
    expect(judged(withException({ from: '2026-09-10' }), 'decisionsPublished').occasions).toHaveLength(3);
    expect(judged(withException({ by: 'contactsShown' }), 'decisionsPublished')).toMatchObject({
      evidence: 'contactsShown',
      status: 'kept',
    });
  });

  test('what ended, what no record shows and what states no limit is not judged, each with its reason', () => {
    const content = keptCity();
    const fieldsOf = (id: string) => content.requirements.find((one) => one.id === id)!.fields;
    Object.assign(fieldsOf('monthlyReports'), { endedOn: '2026-08-14' });
    Object.assign(fieldsOf('siteRenewed'), { timeLimit: undefined });
    Object.assign(fieldsOf('contactsShown'), { evidence: undefined });
    content.cases = [];
    expect(['monthlyReports', 'siteRenewed', 'contactsShown', 'decisionsPublished'].map((id) => judged(content, id).doubt)).toEqual([
      'ended',
      'noLimit',
      'noEvidence',
      'noRecord',
    ]);
  });
});

test('a judgement on invented records says how many there are, and one on real ones none', () => {
  const content = keptCity();
  for (const { fields } of content.cases) fields.demo = false;
  content.cases[1]!.fields.demo = true;
  const store = new Store(content, asOf);
  expect(judgementOf(store, store.get('requirements', 'decisionsPublished')).invented).toBe(1);
  expect(judgementOf(store, store.get('requirements', 'decisionsWithdrawn')).invented).toBe(0);
});

test('what the tests’ city has agrees with a plain count by its pages’ own rules, and the worst come first', () => {
  const content = structuredClone(given);
  const model = content.requirements.find(({ id }) => id === 'air-quality')!;
  for (const evidence of ['decisionsPublished', 'monthlyReports'] as const)
    content.requirements.push({
      ...structuredClone(model),
      id: evidence,
      fields: { ...model.fields, evidence, timeLimit: limits[evidence] },
    });
  const store = new Store(content, asOf);
  const reports = judgementOf(store, store.get('requirements', 'monthlyReports'));
  const sum = (status: 'onTime' | 'late' | 'missing') =>
    store.progress.reportingUnits().reduce((all, { id }) => all + store.progress.record(id)[status], 0);
  expect([reports.counts.kept, reports.counts.late, reports.counts.missed]).toEqual([sum('onTime'), sum('late'), sum('missing')]);
  expect(reports.counts.late).toBeGreaterThan(0);
  const days = worstOf(reports.occasions, 10).map(({ late }) => late!.calendarDays);
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  const decisions = judgementOf(store, store.get('requirements', 'decisionsPublished'));
  expect(Object.values(decisions.counts).reduce((all, one) => all + one)).toBe(store.cases.counted().length);
});

test('what no record shows is not judged for the reason that its own record gives', () => {
  const content = cleanCity(given);
  const of = content.requirements.find(({ id }) => id === 'contactsShown')!;
  const plain = { ...of.fields, evidence: undefined, timeLimit: 'within 20 workingDays of formed' };
  const doubtOf = (fields: object) => {
    of.fields = { ...plain, ...fields };
    return judgementOf(new Store(content, asOf), of).doubt;
  };
  expect(doubtOf({})).toBe('noEvidence');
  expect(doubtOf({ timeLimit: undefined })).toBe('noLimit');
  expect(doubtOf({ timeLimit: 'promptly' })).toBe('noLimit');
  expect(doubtOf({ subjectKind: 'enterprise' })).toBe('otherBody');
  expect(doubtOf({ subjectKind: 'enterprise', channel: { zh: '企业环境信息依法披露系统' } })).toBe('elsewhere');
  // This portal may be one of the websites that an article names.
  expect(doubtOf({ channel: { zh: '政府公报、政府网站或者其他互联网政务媒体' } })).toBe('noEvidence');
  expect(doubtOf({ level: ['township'] })).toBe('otherBody');
  expect(doubtOf({ level: ['city', 'county'] })).toBe('noEvidence');
  expect(doubtOf({ manner: 'notified', audience: 'group', subjectKind: 'enterprise' })).toBe('addressed');
});
