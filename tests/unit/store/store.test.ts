import { beforeAll, describe, expect, test } from 'vitest';
import type { Content, Entry } from '../../../src/content/entry.ts';
import { digests, runningDigest } from '../../../src/store/feeds/digest.ts';
import { finesOf } from '../../../src/store/cases/sums.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

let content: Content;
beforeAll(async () => {
  content = await portalContent();
});

const withCase = (fields: Partial<Entry<'cases'>['fields']>): Content => {
  const [first, ...rest] = content.cases;
  return { ...content, cases: [{ ...first!, fields: { ...first!.fields, ...fields } }, ...rest] };
};
const first = () => content.cases[0]!;

describe('the publication gate', () => {
  test('nothing is public before its day', () => {
    const early = '2025-06-30';
    const store = new Store(content, early);
    expect(store.all('cases').every(({ fields }) => fields.decidedOn <= early)).toBe(true);
    expect(store.all('cases').length).toBeLessThan(content.cases.length);
    expect(store.all('progress').every(({ fields }) => fields.submittedOn <= early)).toBe(true);
    expect(store.all('explainers')).toEqual([]);
  });

  test('a draft is not public', () => {
    const drafts = { ...content, explainers: content.explainers.map((entry) => ({ ...entry, fields: { ...entry.fields, draft: true } })) };
    expect(new Store(drafts, asOf).all('explainers')).toEqual([]);
  });

  test('of a withdrawn decision only number, authority, dates and reason remain', () => {
    const store = new Store(withCase({ state: 'withdrawn', stateOn: '2026-01-10', stateReason: '事实认定有误' }), asOf);
    const entry = store.get('cases', first().id);
    expect(store.cases.status(entry)).toBe('withdrawn');
    expect(JSON.stringify(entry)).not.toContain(first().fields.party);
    expect(JSON.stringify(entry)).not.toContain(first().fields.facts);
    expect(entry.fields).toMatchObject({ decisionNumber: first().fields.decisionNumber, stateReason: '事实认定有误' });
    expect(store.cases.listed().map(({ id }) => id)).not.toContain(entry.id);
    expect(store.cases.partyId(entry)).toBeUndefined();
  });

  test('publicity that ends takes a case off the list the day after, not off its address', () => {
    const ends = content.cases[0]!.fields.publicityEnds!;
    const before = new Store(content, ends);
    const after = new Store(content, `${ends.slice(0, 4)}-12-31`);
    expect(before.cases.status(before.get('cases', first().id))).toBe('published');
    expect(after.cases.status(after.get('cases', first().id))).toBe('ended');
  });
});

test('what came of a finding later is not public before its day', () => {
  const finding = content.inspections.find(({ fields }) => fields.acceptedOn)!;
  const { foundOn, acceptedOn } = finding.fields;
  expect(new Store(content, foundOn).get('inspections', finding.id).fields).toMatchObject({ acceptedOn: undefined, outcome: undefined });
  expect(new Store(content, acceptedOn!).get('inspections', finding.id).fields.outcome).toEqual(finding.fields.outcome);
  const answered = content.inspections.find(({ fields }) => fields.accountability.length)!;
  expect(new Store(content, answered.fields.foundOn).get('inspections', answered.id).fields.accountability).toEqual([]);
});

test('a revision of a series is told from its day on', () => {
  const revised = content.indicators.find(({ fields }) => fields.revisions.length)!;
  const { on } = revised.fields.revisions[0]!;
  expect(new Store(content, on).get('indicators', revised.id).fields.revisions).toHaveLength(revised.fields.revisions.length);
  expect(new Store(content, '2020-01-01').get('indicators', revised.id).fields.revisions).toEqual([]);
});

test('a question that waits has no answer to read, and the digest of a week never changes once it is over', () => {
  const asked = content.questions.find(({ fields }) => fields.answeredOn)!;
  const texts = { zh: { ...asked.texts.zh!, body: '答复正文' } };
  const early = { ...content, questions: [{ ...asked, texts, fields: { ...asked.fields, publishedOn: asked.fields.askedOn! } }] };
  const waiting = new Store(early, asked.fields.askedOn!).get('questions', asked.id);
  expect([waiting.fields.answeredOn, waiting.texts.zh!.body, waiting.texts.zh!.summary]).toEqual([undefined, '', []]);
  expect(new Store(early, asked.fields.answeredOn!).get('questions', asked.id).texts.zh!.body).toBe('答复正文');

  const now = digests(new Store(content, asOf));
  const later = digests(new Store(content, '2026-11-25'));
  expect(now[0]!.week).toBe('2026-W47');
  expect(later.map(({ week, cases, reportRows }) => [week, cases.length, reportRows.length])).toEqual(
    now.map(({ week, cases, reportRows }) => [week, cases.length, reportRows.length]),
  );
  // Every case that was published before this week stands in exactly one digest, however it stands today.
  const listed = new Store(content, asOf).all('cases').filter(({ fields }) => (fields.publishedOn ?? fields.decidedOn) < '2026-11-23');
  expect(now.flatMap(({ cases }) => cases.map(({ id }) => id)).toSorted()).toEqual(listed.map(({ id }) => id).toSorted());
});

test('the week now running is told up to today and stands in no digest before it is over', () => {
  const day = '2026-11-18';
  const store = new Store(content, day);
  const published = (from: string, to: string) =>
    content.cases.filter(
      ({ fields }) => (fields.publishedOn ?? fields.decidedOn) >= from && (fields.publishedOn ?? fields.decidedOn) <= to,
    );
  const running = runningDigest(store);
  expect([running.week, running.from, running.to]).toEqual(['now', '2026-11-16', day]);
  expect(running.cases).toHaveLength(published('2026-11-16', day).length);
  expect(running.reportRows.length + running.texts.length).toBeGreaterThan(0);
  expect(digests(store).every(({ to }) => to < '2026-11-16')).toBe(true);
});

describe('joins', () => {
  test('a natural person has no party page; organisations are joined by their code', () => {
    const store = new Store(content, asOf);
    for (const { cases } of store.cases.parties().values()) {
      expect(cases.every(({ fields }) => fields.partyType !== 'person')).toBe(true);
      expect(new Set(cases.map(({ fields }) => fields.uscc)).size).toBe(1);
    }
    const organisations = content.cases.filter(({ fields }) => fields.partyType !== 'person' && fields.state !== 'withdrawn').length;
    expect([...store.cases.parties().values()].reduce((sum, { cases }) => sum + cases.length, 0)).toBe(organisations);
  });

  test('two parties of one name are told apart and lead to each other; a former name is kept', () => {
    const [one, two, three, four] = content.cases.filter(({ fields }) => fields.uscc && fields.state === 'published');
    const changed = new Map<string, Partial<Entry<'cases'>['fields']>>([
      [one!.id, { party: '北京样例同名（一）公司', uscc: '91000000MA0000161M', decidedOn: '2026-10-01' }],
      [two!.id, { party: '北京样例同名(一)公司', uscc: '91000000MA0000182T' }],
      [three!.id, { party: '北京样例同名（一）公司', uscc: undefined }],
      [four!.id, { party: '北京样例旧名公司', uscc: '91000000MA0000161M', decidedOn: '2025-01-01' }],
    ]);
    const cases = content.cases
      .filter(({ id, fields }) => changed.has(id) || !['91000000MA0000161M', '91000000MA0000182T'].includes(fields.uscc ?? ''))
      .map((entry) => ({ ...entry, fields: { ...entry.fields, formerNames: [], ...changed.get(entry.id) } }));
    const { cases: index } = new Store({ ...content, cases, corrections: [] }, asOf);
    const party = index.parties().get('91000000ma0000161m')!;
    expect(party.cases.map(({ id }) => id)).toEqual([one!.id, four!.id]);
    expect([party.name, party.formerNames]).toEqual(['北京样例同名（一）公司', ['北京样例旧名公司']]);
    expect(
      index
        .namesakes(party)
        .map(({ uscc }) => uscc)
        .toSorted(),
    ).toEqual(['91000000MA0000182T', undefined]);
    const entryOf = (id: string) => party.cases.find((entry) => entry.id === id)!;
    expect(index.otherNames(entryOf(four!.id))).toEqual(['北京样例同名（一）公司']);
    expect(index.otherNames(entryOf(one!.id))).toEqual(['北京样例旧名公司']);
    expect(index.codeAmongNamesakes(entryOf(one!.id))).toBe('91000000MA0000161M');
    const alone = [...index.parties().values()].find((other) => !index.namesakes(other).length)!;
    expect(index.codeAmongNamesakes(alone.cases[0]!)).toBeUndefined();
  });

  test('a law is recognised by its title, with or without the country’s name', () => {
    const store = new Store(content, asOf);
    expect(store.documentsNamedIn('《大气污染防治法》第一百一十五条').map(({ id }) => id)).toEqual(['air-law']);
    expect(store.documentsNamedIn('《排污许可管理条例》')).toEqual([]);
    expect(store.documentsNamedIn('《临澜市大气污染防治法》')).toEqual([]);
  });

  test('fines add up without binary noise', () => {
    const cents = content.cases.reduce((sum, { fields }) => sum + Math.round((fields.fineWan ?? 0) * 1_000_000), 0);
    expect(finesOf(content.cases).wan).toBe(cents / 1_000_000);
  });
});
