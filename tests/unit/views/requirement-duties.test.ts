import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { askings } from '../../../src/schemas/requirement.ts';
import { Store } from '../../../src/store/store.ts';
import { requestView } from '../../../src/views/text/request.ts';
import { requirementView } from '../../../src/views/text/requirement.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('a requirement says how to ask for it and what follows otherwise, with the article, in both languages', async () => {
  const content = await portalContent();
  const what = { zh: '责令改正', en: 'An order to put it right' };
  Object.assign(content.requirements.find(({ id }) => id === 'air-quality')!.fields, {
    asking: 'request',
    consequences: [{ document: 'air-law', articles: { zh: '第九十九条', en: 'article 99' }, what }],
  });
  const store = new Store(content, asOf);
  const { asking, consequences } = requirementView(store, 'air-quality', 'en');
  expect(asking).toMatch(/^You can apply in writing .* articles 27 and 29/);
  expect(consequences.stated).toEqual([expect.objectContaining({ what, articles: { zh: '第九十九条', en: 'article 99' } })]);
  expect(consequences.stated[0]!.document.href).toContain('/en/documents/air-law/');
  expect(requirementView(store, 'monthly-progress', 'en')).toMatchObject({
    asking: 'The text names nobody to turn to.',
    consequences: { stated: [], none: 'Not established: the text that would state it was not read.' },
  });
});

test('whoever has to meet a requirement sees its next day, the calendar of its kind and what else is due from it, dated things first', async () => {
  const content = await portalContent();
  const like = content.requirements.find(({ id }) => id === 'air-quality')!;
  const subject = { zh: '纳入名单的企业', en: 'Listed enterprises' };
  const further = (id: string, timeLimit?: string) => ({
    ...like,
    id,
    fields: { ...like.fields, subject, subjectKind: 'enterprise' as const, timeLimit },
  });
  content.requirements.push(
    further('upload'),
    further('ad-hoc', 'within 5 workingDays of documentReceived'),
    further('yearly', 'by 03-15 of nextYear'),
    further('quarter', 'at least quarterly'),
  );
  const { party } = requirementView(new Store(content, asOf), 'yearly', 'en');
  expect(party).toMatchObject({
    next: 'The next date is 15 March 2027, for 2026.',
    calendar: { href: '/en/requirements/calendar/enterprise/' },
  });
  expect(party!.others.rows.map(({ page }) => page.href.split('/').at(-2))).toEqual(['quarter', 'ad-hoc', 'upload']);
  like.fields.endedOn = '2026-08-14';
  expect(requirementView(new Store(content, asOf), 'air-quality', 'en')).toMatchObject({ party: undefined, request: undefined });
});

test('whoever belongs to wider kinds sees what is due from these too; whoever is on the disclosure list what else is due from such', async () => {
  const content = await portalContent();
  const like = content.requirements.find(({ id }) => id === 'air-quality')!;
  const further = (id: string, fields: Partial<typeof like.fields>) =>
    content.requirements.push({ ...like, id, fields: { ...like.fields, timeLimit: undefined, level: [], ...fields } });
  further('list', { subjectKind: 'bureau', subject: { zh: '市生态环境局' } });
  further('summary', { subjectKind: 'bureau', subject: { zh: '设区的市级生态环境主管部门' } });
  further('guide', { subjectKind: 'agency', subject: { zh: '各级行政机关' } });
  further('province', { subjectKind: 'agency', level: ['province'] });
  further('yearly', { subjectKind: 'enterprise', subject: { zh: '纳入名单的企业' }, timeLimit: 'by 03-15 of nextYear' });
  further('audited', { subjectKind: 'enterprise', subject: { zh: '实施审核的企业' } });
  further('dust', {
    subjectKind: 'enterprise',
    subject: { zh: '施工单位' },
    basis: [{ document: 'plan-2025', articles: { zh: '第一条', en: 'article 1' } }],
  });
  const store = new Store(content, asOf);
  const others = (id: string) => requirementView(store, id, 'zh').party!.others.rows.map(({ page }) => page.href.split('/').at(-2));
  // Those of the tests' portal are of the bureau and of agencies too.
  expect(others('list')).toEqual(['air-quality', 'summary', 'reporting-channels', 'guide']);
  expect(others('guide')).toEqual([]);
  expect(others('audited')).toEqual(['yearly']);
  expect(others('dust')).toEqual([]);
});

test('each way to ask has a sentence of its own that names its article', async () => {
  const content = await portalContent();
  const { fields } = content.requirements.find(({ id }) => id === 'air-quality')!;
  for (const lang of languages) {
    const sentences = (Object.keys(askings) as (keyof typeof askings)[]).map((asking) => {
      fields.asking = asking;
      return requirementView(new Store(content, asOf), 'air-quality', lang).asking!;
    });
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).toMatch(/第\d+条|articles? \d+/);
  }
});

test.each([
  ['an answer to one who asked', { manner: 'request', audience: 'group', protects: ['applicants'] }],
  ['a notice to the party alone', { manner: 'notified', audience: 'group', protects: ['parties'] }],
  ['the answer to a message', { evidence: 'questionsAnswered' }],
] as const)('%s is nothing that others can ask for; what one authority sends another is', async (_, fields) => {
  const content = await portalContent();
  const of = content.requirements.find(({ id }) => id === 'air-quality')!;
  const offers = () => {
    const store = new Store(content, asOf);
    return [requirementView(store, of.id, 'en').request, requestView(store, 'en').requirements.find(({ id }) => id === of.id)];
  };
  Object.assign(of.fields, { manner: 'notified', audience: 'group', protects: ['authorities'] });
  expect(offers().every((offer) => offer !== undefined)).toBe(true);
  Object.assign(of.fields, fields);
  expect(offers()).toEqual([undefined, undefined]);
});
