import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import type { Requirement } from '../../../src/schemas/requirement.ts';
import { Store } from '../../../src/store/store.ts';
import { consequencesInWords, consequencesView } from '../../../src/views/requirement/consequences.ts';
import { copyOfContent, edit } from '../../support/content.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const requirement = 'requirements/air-quality.yaml';
const stated =
  'consequences:\n  - document: air-law\n    articles: { zh: 第九十条, en: art. 90 }\n    what: { zh: 责令改正, en: An order to put it right }\n';

test.each([
  ['neither', 'noConsequences: notEstablished\n', '', /air-quality\.yaml[^]*does not state what follows[^]*noConsequences: noneNamed/],
  ['both', 'where:', `${stated}where:`, /air-quality\.yaml[^]*and also why nothing is stated/],
])('a requirement with %s of what follows and why nothing does is an error', async (_, from, to, words) => {
  const content = copyOfContent();
  edit(content, requirement, from, to);
  const { faults } = await loadContent(content);
  expect(faults.map((fault) => formatFault(fault, 'en')).join('\n')).toMatch(words);
});

async function viewOf(fields: Partial<Requirement>) {
  const content = await portalContent();
  const own = content.requirements.find(({ id }) => id === 'air-quality')!;
  Object.assign(own.fields, fields);
  const store = new Store(content, asOf);
  return { view: consequencesView(store, own, 'zh'), words: consequencesInWords(store, own.fields, 'en') };
}

test('none named is told apart from not established, and only an agency’s own disclosure has the Regulations beside it', async () => {
  const named = await viewOf({ noConsequences: 'noneNamed' });
  expect(named.view.stated).toEqual([]);
  expect(named.view.none).toMatch(/^读过的法律没有专门写明不这样做的后果。.*第53条.*第51条/);
  const unread = await viewOf({ noConsequences: 'notEstablished' });
  expect(unread.view.none).toBe('没有查明：写明后果的文本没有读到。');
  expect(unread.words).toBe('Not established: the text that would state it was not read');
  for (const fields of [{ subjectKind: 'enterprise' }, { manner: 'notified' }, { endedOn: '2000-01-01' }] as const)
    expect((await viewOf({ noConsequences: 'noneNamed', ...fields })).view.none).toBe('读过的法律没有专门写明不这样做的后果。');
});

test('what an article states stands with its law, on the page and in the table', async () => {
  const consequences = [
    { document: 'air-law', articles: { zh: '第九十条', en: 'art. 90' }, what: { zh: '责令改正', en: 'An order to put it right' } },
  ];
  const { view, words } = await viewOf({ consequences, noConsequences: undefined });
  expect(view).toMatchObject({ stated: [{ what: { zh: '责令改正' } }] });
  expect(view.none).toBeUndefined();
  expect(words).toMatch(/art\. 90: An order to put it right$/);
});

test('like cases are judged alike: what the ecology ministry publishes and what the Code has enterprises make public never goes without', () => {
  const national = globSync('src/library/national/requirements/*.yaml').map((file) => ({
    file,
    fields: parse(readFileSync(file, 'utf8')) as Partial<Requirement>,
  }));
  const alike = national.filter(
    ({ fields: { subject, subjectKind, basis, manner } }) =>
      manner === undefined &&
      (subject?.zh.startsWith('国务院生态环境主管部门') ||
        (subjectKind === 'enterprise' && basis?.some(({ document }) => document === 'code-2026'))),
  );
  expect(alike.length).toBeGreaterThan(25);
  expect(alike.filter(({ fields }) => fields.noConsequences !== undefined).map(({ file }) => file)).toEqual([]);
});
