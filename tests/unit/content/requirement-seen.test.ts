import { expect, test } from 'vitest';
import { checkRequirementSeen } from '../../../src/content/checks/law/requirement-seen.ts';
import type { Draft } from '../../../src/content/entry.ts';
import { formatFault, type Fault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import type { Requirement } from '../../../src/schemas/requirement.ts';
import { unreadLines } from '../../../scripts/check/unread-lines.ts';
import { seenView } from '../../../src/views/requirement/seen.ts';
import { requirementView } from '../../../src/views/text/requirement.ts';
import { Store } from '../../../src/store/store.ts';
import { copyOfContent, edit } from '../../support/content.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const requirement = 'requirements/air-quality.yaml';

test('a requirement that is not judged here and states no place is an error, with the words that mend it', async () => {
  const content = copyOfContent();
  edit(content, requirement, 'where: indicators/\n', '');
  const { faults } = await loadContent(content);
  expect(faults.map((fault) => formatFault(fault, 'en')).join('\n')).toMatch(
    /air-quality\.yaml[^]*does not state where it can be seen[^]*place: noneNamed/,
  );
});

const law = { document: 'rules', articles: { zh: '第二十三条' } };
test.each<[string, Partial<Requirement>, string | undefined]>([
  ['a place of another law', { seen: [{ place: 'officialMedia', ...law }] }, undefined],
  ['a place of the basis', { seen: [{ place: 'onSite' }] }, undefined],
  ['a part without a place', { seen: [{ place: 'onSite' }, { place: 'noneNamed', which: { zh: '其余' } }] }, undefined],
  ['one that has ended', { endedOn: '2026-08-14' }, undefined],
  ['none beside a place', { seen: [{ place: 'onSite' }, { place: 'noneNamed' }] }, 'Beside another place noneNamed'],
  ['none beside a channel', { seen: [{ place: 'noneNamed' }], channel: { zh: '网站' } }, 'also the channel that the article names'],
  ['none by a law', { seen: [{ place: 'noneNamed', ...law }] }, 'takes no document'],
  ['a law without articles', { seen: [{ place: 'onSite', document: 'rules' }] }, 'both the document and its articles'],
])('%s', (_, fields, words) => {
  const faults: Fault[] = [];
  const draft = { id: 'a', file: 'a.yaml', locate: () => ({}), fields: { seen: [], ...fields } };
  checkRequirementSeen({ requirements: [draft as unknown as Draft<'requirements'>] }, faults);
  expect(faults.map(({ message }) => message.en)).toEqual(words === undefined ? [] : [expect.stringContaining(words)]);
});

test('the page names the place with its law, whom to ask where there is none, and leads to the article on liability', async () => {
  const content = await portalContent();
  const own = content.requirements.find(({ id }) => id === 'air-quality')!;
  const article = content.articlesRead[0]!;
  const read = { document: article.group!, articles: { zh: `第${article.fields.article}条`, en: `article ${article.fields.article}` } };
  own.fields.seen = [
    { place: 'readingPlaces', ...read },
    { place: 'noneNamed', which: { zh: '其余', en: 'The rest' } },
  ];
  own.fields.consequences = [{ ...read, articles: { zh: '第九百条' }, what: { zh: '责令改正' } }];
  content.articlesRead.push({ ...article, fields: { ...article.fields, article: '900' } });
  const store = new Store(content, asOf);
  const { places, none } = seenView(store, own, 'en');
  expect(places[0]).toMatchObject({ name: expect.stringContaining('public libraries') as string, law: { articles: read.articles } });
  expect(places[1]).toMatchObject({ which: { en: 'The rest' }, law: undefined });
  expect(none).toContain('The ecology bureau');
  expect(requirementView(store, own.id, 'en').consequences.stated[0]!.document.href).toBe(
    `/en/requirements/articles/#${article.group}-900`,
  );
  expect(unreadLines(store, 'en')).toEqual([]);
  content.articlesRead = [];
  expect(unreadLines(new Store(content, asOf), 'en')).toEqual([expect.stringContaining(`articles-read/${article.group}.csv`)]);
});

test('what is told to some alone and stands on the portal is not said to be unpublished, and the portal comes first', async () => {
  const content = await portalContent();
  const own = content.requirements.find(({ id }) => id === 'monthly-progress')!;
  own.fields.seen = [{ place: 'addressed' }];
  const { here, places } = seenView(new Store(content, asOf), own, 'zh');
  expect(here).toMatchObject({ href: '/zh/progress/', label: '本站就能看到' });
  expect(places.map(({ name }) => name).join()).not.toContain('不向社会公开');
  own.fields.where = undefined;
  expect(seenView(new Store(content, asOf), own, 'zh')).toMatchObject({
    here: undefined,
    places: [{ name: expect.stringContaining('不向社会公开') as string }],
  });
});
