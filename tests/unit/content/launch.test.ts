import { expect, test } from 'vitest';
import { readProse } from '../../../src/content/copy/prose.ts';
import { loadContent } from '../../../src/content/load.ts';
import { exampleAddresses } from '../../../src/content/launch/example-addresses.ts';
import { namesOfCity, otherNames, shippedCity } from '../../../src/content/launch/other-city.ts';
import { ownRecordsOf } from '../../../src/content/launch/own-records.ts';
import { portalPoints } from '../../../src/content/launch/portal-points.ts';
import { sharesFilled } from '../../../src/content/launch/share-filled.ts';
import { isExampleAddress, wordsLeft } from '../../../src/content/launch/words-left.ts';
import { edit, smallCity, write } from '../../support/content.ts';
import { portalFolder } from '../../support/portal.ts';

async function pointsOf(city: string): Promise<Record<string, readonly string[]>> {
  const { content } = await loadContent(city, 'city');
  const names = otherNames(await namesOfCity(portalFolder), content);
  const points = [...portalPoints(content, 'city'), ...wordsLeft(await readProse(city, 'city'), names), exampleAddresses(content, 'city')];
  return Object.fromEntries(points.filter(({ places }) => places.length).map(({ what, places }) => [what.en, places]));
}

test('a city that begins is told its example address, its missing contact, image and record numbers, and its empty sections', async () => {
  const points = await pointsOf(smallCity());
  expect(points['The site stands at an example domain']).toEqual(['city/portal.yaml  baseUrl']);
  expect(points['No contact leads to the editors']).toEqual(['city/portal.yaml  contacts']);
  for (const what of ['There is no share image of your own', 'There is no ICP record number', 'There is no public security record number'])
    expect(points).toHaveProperty([what]);
  expect(points['A section is empty']).toEqual(expect.arrayContaining(['city/cases', 'city/tasks']));
  expect(points).not.toHaveProperty(['The portal is still a demonstration']);
});

test('gaps, words on a demonstration, example addresses and another city are found in texts, each with its line', async () => {
  const city = smallCity();
  write(
    city,
    'pages/about/zh.mdx',
    '---\ntitle: 关于\n---\n【待填：谁建的】\n\n这是演示网站。\n\n写信到 https://desk.example.org/。\n\n东浦区的情况。\n',
  );
  const points = await pointsOf(city);
  expect(points['There is something left to fill in']).toEqual(['city/pages/about/zh.mdx:4']);
  expect(points['A text calls the site a demonstration, or what it holds invented']).toEqual(['city/pages/about/zh.mdx:6']);
  expect(points['A text gives an address of an example domain']).toEqual(['city/pages/about/zh.mdx:8']);
  expect(points['A text still names another city']).toEqual(['city/pages/about/zh.mdx:10']);
});

test('a plan of the city of which the site would say that its force or number was not found is named', async () => {
  const city = smallCity();
  const [force, number] = [/forceReadOn/, /no document number/];
  const placesOf = async (what: RegExp) => Object.entries(await pointsOf(city)).find(([words]) => what.test(words))?.[1];
  expect(await placesOf(force)).toBeUndefined();
  expect(await placesOf(number)).toEqual(['city/documents/plan/index.yaml  number']);
  edit(city, 'documents/plan/index.yaml', 'forceReadOn: 2026-01-01\n', 'number: 样政发〔2026〕1号\n');
  expect(await placesOf(force)).toEqual(['city/documents/plan/index.yaml  forceReadOn']);
  expect(await placesOf(number)).toBeUndefined();
  // Whoever says that it was not found has looked.
  edit(city, 'documents/plan/index.yaml', 'number:', 'forceNotFound: true\nnumber:');
  expect(await placesOf(force)).toBeUndefined();
});

test('a demonstration is told as one, with what is invented in it', async () => {
  const { content } = await loadContent(portalFolder, 'city');
  const points = Object.fromEntries(portalPoints(content, 'city').map(({ what, places }) => [what.en, places]));
  expect(points['The portal is still a demonstration']).toEqual(['city/portal.yaml  demo']);
  expect(points['Records are marked as demonstration (npm run demo -- remove takes them out)']).toContain('city/cases (66)');
});

test('titles and names in Chinese alone count where English is a language, whatever the city is called, and nowhere else', async () => {
  const city = smallCity();
  edit(city, 'portal.yaml', 'demo: false', 'demo: false\nlanguages: [zh]');
  const alone = await pointsOf(city);
  expect(alone).not.toHaveProperty(['A title is in Chinese alone']);
  expect(Object.keys(alone).join()).not.toContain('Words of the portal itself');
  edit(city, 'portal.yaml', 'languages: [zh]', 'languages: [zh, en]');
  const both = await pointsOf(city);
  expect(both['A title is in Chinese alone']).toEqual(expect.arrayContaining(['documents/plan', 'units/dongqu']));
  const [words] = Object.entries(both).filter(([what]) => what.startsWith('Words of the portal itself'));
  expect(words![1]).toEqual(['name', 'tagline', 'city', 'publisher'].map((field) => `city/portal.yaml  ${field}`));
});

test('addresses of examples are found in every field that holds one and behind links, but not in a section that is closed', async () => {
  const city = smallCity();
  const documents = 'documents/plan/index.yaml';
  edit(city, documents, 'kind: plan\n', 'kind: plan\nsource: { title: { zh: 原文 }, url: https://plans.example.org/1 }\n');
  write(
    city,
    'guides/walk/index.yaml',
    'publishedOn: 2026-01-01\nowner: huanjingju\nsetting: season\nsources:\n  - { title: { zh: 出处 }, url: "https://walk.example.com/" }\n',
  );
  write(city, 'guides/walk/zh.mdx', '---\ntitle: 走路\n---\n见[说明](https://read.example.net/a)。\n');
  write(
    city,
    'progress/2026-10.csv',
    '单位,任务,状态,完成百分比,进展说明,报送日期,佐证链接\ndongqu,plan-1,onTrack,10,已办。,2026-11-03,https://proof.example/\n',
  );
  const what = 'A field or a link holds an address of an example domain';
  const places = (await pointsOf(city))[what];
  expect(places).toEqual(
    expect.arrayContaining([
      'city/documents/plan/index.yaml  source.url',
      'city/guides/walk/index.yaml  sources.0.url',
      'city/guides/walk/zh.mdx',
      expect.stringMatching(/^city\/progress\/2026-10\.csv {2}.* {2}evidence$/),
    ]),
  );
  edit(city, 'portal.yaml', 'demo: false', 'demo: false\nsections: [documents]');
  expect((await pointsOf(city))[what]).toEqual(['city/documents/plan/index.yaml  source.url']);
});

test.each([
  ['https://portal.example', true],
  ['https://www.example.com/a/', true],
  ['desk@portal.example', true],
  ['http://localhost:4321/', true],
  ['https://example.gov.cn/', false],
  ['https://exampleton.cn/', false],
  ['12345', false],
])('%s leads nowhere: %s', (address, leadsNowhere) => {
  expect(isExampleAddress(address)).toBe(leadsNowhere);
});

test('the share of fields filled grows with a field', async () => {
  const city = smallCity();
  const shareOf = async () =>
    sharesFilled((await loadContent(city, 'city')).content, await ownRecordsOf(city)).find(({ kind }) => kind === 'units')!.percent;
  const before = await shareOf();
  edit(city, 'units.yaml', 'kind: district }', 'kind: district, code: "110000", aliases: [东] }');
  expect(await shareOf()).toBeGreaterThan(before);
});

test('the list of the shipped city accuses every other city’s texts and never its own', async () => {
  const listed = await shippedCity();
  expect(listed.names.length).toBeGreaterThan(20);
  const { content } = await loadContent(smallCity(), 'city');
  expect(otherNames(listed, content)).toEqual(listed.names);
  const [portal] = content.portal;
  const itself = { ...content, portal: [{ ...portal!, fields: { ...portal!.fields, city: { zh: listed.city } } }] };
  expect(otherNames(listed, itself)).toEqual([]);
});

test('the time of the country names no other city, and an address there is to be looked at', async () => {
  const city = smallCity();
  write(city, 'pages/about/zh.mdx', '---\ntitle: 关于\n---\n按北京时间计算。\n\n来信请寄北京市西城区西长安街12号。\n\n北京的空气。\n');
  const { content } = await loadContent(city, 'city');
  const other = await shippedCity();
  const points = wordsLeft(await readProse(city, 'city'), otherNames(other, content), other.notMeant).filter(({ places }) => places.length);
  expect(points.map(({ isBlocking, places }) => [isBlocking, places])).toEqual([
    [true, ['city/pages/about/zh.mdx:8']],
    [false, ['city/pages/about/zh.mdx:6']],
  ]);
});

test('an indicator without a value is an empty section, and what a library brings is no share of the city’s own', async () => {
  const city = smallCity();
  edit(city, 'portal.yaml', 'demo: false', 'demo: false\nlibrary: national');
  const { content } = await loadContent(city, 'city');
  const own = await ownRecordsOf(city);
  const records = Object.fromEntries(sharesFilled(content, own).map(({ kind, records: count }) => [kind, count]));
  expect([records['documents'], records['requirements'], records['units']]).toEqual([1, undefined, 2]);
  const ofPortal = await loadContent(portalFolder, 'city');
  const empty = { ...ofPortal.content, observations: {} };
  const sections = (held: typeof empty) => portalPoints(held, 'city').find(({ what }) => what.en === 'A section is empty')!.places;
  expect(sections(empty)).toContain('city/indicators');
  expect(sections(ofPortal.content as typeof empty)).not.toContain('city/indicators');
});

test('a plan without a summary is named, as the home page has nothing of it to show', async () => {
  const what = 'The plan has no summary: the home page asks what it is and answers with a link alone';
  const city = smallCity();
  expect((await pointsOf(city))[what]).toEqual(['city/documents/plan/zh.mdx  summary']);
  edit(
    city,
    'documents/plan/zh.mdx',
    'title: 样例市行动计划\n',
    'title: 样例市行动计划\nsummary:\n  - 三年内把细颗粒物降到每立方米30微克。\n',
  );
  expect(await pointsOf(city)).not.toHaveProperty([what]);
});
