import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { siteNames, soundsOfNames } from '../../../src/publish/search/site-names.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { usesOf, type Kind } from '../../../src/schemas/index.ts';
import { suggestPages } from '../../../src/search/suggest.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';
import type { Lang } from '../../../src/domain/language.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const of = (lang: Lang) => {
  const names = siteNames(store, siteRecords(store, lang), lang);
  const vocabulary = new Vocabulary(names);
  vocabulary.hear(soundsOfNames(store, names, lang));
  return vocabulary;
};
const vocabularies = { zh: of('zh'), en: of('en') };
const urls = (typed: string, lang: Lang = 'zh') => suggestPages(typed, vocabularies[lang]).map(({ name }) => name.url);
const first = (typed: string, lang: Lang = 'zh') => urls(typed, lang)[0];

const traditional = Converter({ from: 'cn', to: 't' });
const wide = (text: string) => text.replace(/[!-~]/g, (character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0));
const sounds = (text: string) => pinyin(text, { toneType: 'none', type: 'array' });

const units = store.all('units').map(({ id, fields }) => ({ id, name: fields.name, full: fields.fullName, others: fields.aliases ?? [] }));

test.each(units)('$name.zh is found by each of its names, in traditional characters and in English', ({ id, name, full, others }) => {
  const names = [name.zh, full?.zh ?? name.zh, ...others];
  for (const typed of [...names, ...names.map((one) => traditional(one)), name.en!, name.en!.toUpperCase(), wide(name.en!)])
    expect(first(typed), typed).toBe(`/zh/units/${id}/`);
  for (const typed of [name.en!, full?.en ?? name.en!, name.zh]) expect(first(typed, 'en'), typed).toBe(`/en/units/${id}/`);
});

test.each(units)('$name.zh is found by its sound: whole, run together or apart, or by its initials', ({ id, name }) => {
  const syllables = sounds(name.zh);
  for (const typed of [syllables.join(''), syllables.join(' '), syllables.slice(0, 2).join(''), syllables.map(([one]) => one).join('')])
    expect(urls(typed).slice(0, 2), typed).toContain(`/zh/units/${id}/`);
});

test('a term is found by its name, by what stands in brackets behind it, and by its sound', () => {
  for (const typed of ['细颗粒物（PM2.5）', '细颗粒物', '細顆粒物', 'xikeliwu', 'Fine particles'])
    expect(first(typed), typed).toContain('/glossary/');
  for (const typed of ['PM2.5', 'pm2.5', 'ＰＭ２．５']) expect(urls(typed).join(' '), typed).toContain('/glossary/');
});

test('a law is found by its whole title, in title marks, and by the name that people use', () => {
  for (const typed of ['中华人民共和国大气污染防治法', '《大气污染防治法》', '大氣污染防治法', 'Air Law'])
    expect(first(typed), typed).toBe('/zh/documents/air-law/');
});

test.each(['zh', 'en'] as const)('every page is found first by its own title (%s)', (lang) => {
  const { names } = vocabularies[lang];
  const whole = names.filter(({ url }) => !url.includes('#'));
  const missed = whole.filter(({ title }) => {
    const alike = names.filter(({ folded }) => folded.includes(vocabularies[lang].fold(title))).map(({ url }) => url);
    return !alike.includes(first(title, lang)!);
  });
  expect(whole.length).toBeGreaterThan(40);
  expect(missed.map(({ title }) => title)).toEqual([]);
});

test('of several English words the last need not be typed to its end', () => {
  const of = (typed: string) => suggestPages(typed, vocabularies.en).map(({ name }) => name.url);
  for (const [typed, whole] of [
    ['air la', 'air law'],
    ['how do I report pol', 'report pollution'],
  ] as const) {
    expect(of(typed).length, typed).toBeGreaterThan(0);
    expect(of(typed), typed).toContain(of(whole)[0]);
  }
});

test('what was found by another name says by which; what is found by its title says nothing', () => {
  const [page] = suggestPages('临澜市交通局', vocabularies.zh);
  expect([page!.name.title, page!.by]).toEqual(['市交通局', '临澜市交通局']);
  expect(suggestPages('东浦区', vocabularies.zh)[0]).not.toHaveProperty('by');
});

test('one slip in a Latin word is mended and said, and what is right is left alone', async () => {
  const read = (typed: string) => vocabularies.en.read(typed, () => Promise.resolve(false));
  for (const [slip, meant] of [
    ['ozonee', 'ozone'],
    ['Dnogpu', 'dongpu'],
    ['dongpo', 'dongpu'],
  ] as const) {
    const { folded, mended } = await read(slip);
    expect([folded, mended]).toEqual([meant, [{ typed: slip.toLowerCase(), read: meant }]]);
  }
  for (const typed of ['ozone', 'ozo', 'zzzzzz', 'pm25', '臭氧']) expect((await read(typed)).mended).toEqual([]);
  expect((await vocabularies.en.read('ozonee', () => Promise.resolve(true))).mended).toEqual([]);
});

/** A word with one letter left out, or two exchanged. */
const slipsIn = (word: string): string[] =>
  [...word]
    .flatMap((_letter, at) => [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + word[at]! + word.slice(at + 2),
    ])
    .filter((slip) => slip.length >= 4 && slip !== word);

test.each(['zh', 'en'] as const)(
  'a slip in the one word by which a unit is called leads to that unit, also in four letters (%s)',
  async (lang) => {
    const named = units.map(({ name }) => name.en!.toLowerCase()).filter((name) => /^[a-z]+$/.test(name));
    expect(named.length).toBeGreaterThan(2);
    for (const name of named) {
      for (const slip of slipsIn(name)) {
        const { folded } = await vocabularies[lang].read(slip, () => Promise.resolve(false));
        expect(named, slip).toContain(folded);
        expect(urls(slip, lang).join(' '), slip).toContain('/units/');
      }
    }
  },
);

test('a name goes before another word for which a slip may stand; a word of the texts is left, with the unit beside it', async () => {
  const names = ['Changping', 'Miyun'].map((title, row) => ({ row, kind: 'units', title, also: [], url: `/en/units/${title}/` }));
  const page = { row: 2, kind: 'pages', title: 'Dates', also: ['what is changing'], url: '/en/dates/' };
  const own = new Vocabulary({ names: [...names, page], labels: {}, worth: {}, same: [], traditional: '' });
  const bare = new Vocabulary({ names, labels: {}, worth: {}, same: [['metro', 'changing trains']], traditional: '' });
  const read = (of: Vocabulary, typed: string, isWord: boolean) => of.read(typed, () => Promise.resolve(isWord));
  expect((await read(own, 'chanping', false)).folded).toBe('changping');
  expect((await read(own, 'miyn', false)).folded).toBe('miyun');
  const { folded, whole, mended } = await read(bare, 'changing', true);
  expect([folded, whole, mended]).toEqual(['changing', ['changping'], []]);
  expect((await read(own, 'changing', true)).whole).toEqual([]);
});

test('a name that no text holds and that is all that was typed is looked for word by word too', async () => {
  const names = [{ row: 0, kind: 'inspections', title: '督察一', also: ['油烟扰民'], url: '/zh/inspections/x/' }];
  const vocabulary = new Vocabulary({ names, labels: {}, worth: {}, same: [['油烟', '炒菜味']], traditional: '' });
  const words = async (typed: string) => (await vocabulary.read(typed, (word) => Promise.resolve(word.length < 3))).words;
  expect((await words('油烟扰民')).map(({ word }) => word)).toEqual(['油烟扰民', '油烟', '扰民']);
  expect((await words('油烟扰民的餐馆')).map(({ word }) => word)).not.toContain('油烟');
});

test('the name of the city says nothing beside other words, and is looked for alone', async () => {
  const vocabulary = new Vocabulary({ names: [], labels: {}, worth: {}, same: [], traditional: '', city: '东海市' });
  const words = (typed: string) => vocabulary.wordsOf(typed).map(({ word }) => word);
  expect([words('东海 蓝天'), words('东海市 蓝天'), words('东海'), words('东海市')]).toEqual([['蓝天'], ['蓝天'], ['东海'], ['东海']]);
});

test('nothing is suggested for nothing, for marks, or for what no page is called', () => {
  for (const typed of ['', '  ', '？！', '“”', '飞船', 'qqqqqq']) expect(urls(typed), typed).toEqual([]);
});

test('of pages whose names begin as was typed, what answers and has the word in its title goes before what records', () => {
  const page = (row: number, kind: string, title: string, ...also: string[]) => ({ row, kind, title, also, url: `/zh/${kind}/${row}/` });
  const names = [
    page(0, 'requirements', '举报渠道和反馈'),
    page(1, 'questions', '看到污染向谁举报？', '举报污染'),
    page(2, 'guides', '装修', '举报装修气味'),
  ];
  const vocabulary = new Vocabulary({
    names,
    labels: {},
    worth: { requirements: 0.05, questions: 0.1, guides: 0.1 },
    same: [],
    traditional: '',
  });
  expect(suggestPages('举报', vocabulary).map(({ name }) => name.row)).toEqual([1, 0, 2]);
});

test('suggestions are few, each page once', () => {
  for (const typed of ['区', '市', '2025', 'a', 'plan', '临澜']) {
    const found = urls(typed);
    expect(found.length, typed).toBeLessThan(10);
    expect(new Set(found).size, typed).toBe(found.length);
  }
});

test('the other name that is said is the one that holds what was typed, though two others differ in case or marks only', () => {
  const also = ['Air Law', '《大气污染防治法》', '大气污染防治法', '清洁空气法', 'clean air act'];
  const names = [{ row: 0, kind: 'documents', title: 'Air law', also, url: '/en/documents/air-law/' }];
  const vocabulary = new Vocabulary({ names, labels: {}, worth: {}, same: [], traditional: '' });
  for (const typed of ['clean air act', '清洁空气']) expect(vocabulary.fold(suggestPages(typed, vocabulary)[0]!.by!)).toContain(typed);
});

test('every kind that is searched brings its worth to the names, which the browser reads, and so do pages of no kind', () => {
  const { names, worth } = siteNames(store, siteRecords(store, 'zh'), 'zh');
  for (const { kind } of names) expect(worth[kind], kind).toBe(usesOf(kind as Kind).searchWorth);
  expect(Object.keys(worth)).toEqual(expect.arrayContaining(['pages', 'explainers', 'tasks']));
  expect(worth.questions).toBeGreaterThan(worth.tasks!);
});

test('letters that name no page are the sound or the initials of a word that has others for it', async () => {
  const names = [{ row: 0, kind: 'questions', title: '向谁举报', also: [], url: '/zh/questions/report/' }];
  const vocabulary = new Vocabulary({
    names,
    labels: {},
    worth: {},
    same: [
      ['举报', '投诉'],
      ['噪声', '噪音'],
    ],
    traditional: '',
  });
  const sounds = { readings: '举ju报bao投tou诉su噪zao声sheng音yin向xiang谁shei', common: {} };
  const read = async (typed: string) =>
    (
      await vocabulary.read(
        typed,
        () => Promise.resolve(false),
        () => Promise.resolve(sounds),
      )
    ).mended;
  expect(await read('jb')).toEqual([{ typed: 'jb', read: '举报' }]);
  // A page that is called by that word does not take it from the others.
  const named = new Vocabulary({
    names: [{ row: 0, kind: 'questions', title: '向谁举报', also: ['举报'], url: '/zh/q/' }],
    same: [['举报', '投诉']],
    labels: {},
    worth: {},
    traditional: '',
  });
  named.hear(sounds);
  expect(named.spokenWord('jb')).toBe('举报');
  expect(await read('zaoyin')).toEqual([{ typed: 'zaoyin', read: '噪音' }]);
  expect(await read('xsjb')).toEqual([]);
  expect(suggestPages('jb', vocabulary).map(({ name }) => name.title)).toEqual(['向谁举报']);
});

test('quotation marks that stand in a name are no phrase: who types the whole name finds its page', () => {
  const title = '“一微克”行动试点';
  const name = { row: 7, kind: 'tasks', url: '/en/tasks/t/', title: 'Pilots of the one-microgram action', also: [title, '一微克行动'] };
  const vocabulary = new Vocabulary({ names: [name], same: [], labels: {}, worth: {}, traditional: '' });
  expect(vocabulary.namedWithMarks(title)).toEqual([7]);
  for (const other of ['“一微克”', '“一微克行动”', '"Pilots of the one-microgram action"'])
    expect(vocabulary.namedWithMarks(other), other).toEqual([]);
});

test('a slip in a Latin word of the box is read as the word from which it parts it, where nothing begins so', () => {
  const named = new Vocabulary({
    names: [
      { row: 0, kind: 'guides', title: 'Winter: warm without waste', also: ['heating at home'], url: '/en/guides/winter/' },
      { row: 1, kind: 'news', title: 'Something else', also: [], url: '/en/news/else/' },
    ],
    labels: {},
    worth: {},
    same: [],
    traditional: '',
  });
  const of = (typed: string) => suggestPages(typed, named).map(({ name }) => name.url);
  for (const typed of ['heatng', 'haeting', 'heatingg', 'heatng at']) expect(of(typed), typed).toEqual(['/en/guides/winter/']);
  // The beginning of a word is no slip, and what is near to nothing finds nothing.
  expect(of('heati')).toEqual(['/en/guides/winter/']);
  for (const typed of ['zzzzzz', 'cheating', 'pleating']) expect(of(typed), typed).toEqual([]);
});

const advised = new Vocabulary({
  names: [],
  labels: {},
  worth: {},
  same: [],
  traditional: '',
  advice: [
    { row: 4, words: ['噪音', '油烟', '污水', 'noise', 'barking', 'fumes', 'waste water'] },
    { row: 5, words: ['不公开'] },
  ],
});
const advisedBy = async (question: string) =>
  (
    await advised.read(
      question,
      () => Promise.resolve(false),
      () => Promise.resolve(undefined),
    )
  ).advisedBy;

test.each([
  '楼上噪音太大找谁',
  '餐馆油烟怎么办',
  '企业偷排污水去哪反映',
  '污水没人管',
  '油烟向谁投诉',
  '噪音打什么电话',
  '噪音谁来管',
  '油烟该给谁打电话',
  'who do I call about noise',
  'dog barking, what can I do?',
  'what to do about fumes',
  'where can I complain about waste water',
  'fumes: who should I tell',
])('%s asks what to do about what the page advises on', async (question) => {
  expect(await advisedBy(question)).toEqual([4]);
});

test.each([
  '噪音标准',
  '油烟怎么罚',
  '怎么查污水排放',
  '油烟被罚了怎么办',
  '冬天太冷怎么办',
  '施工许可找谁',
  'noise limits',
  'what is waste water',
  'who was fined for fumes',
  'we were fined for noise, what can we do',
  'how do I save water',
])('%s does not', async (question) => {
  expect(await advisedBy(question)).toBeUndefined();
});

test('a page may advise on what another does not', async () => {
  expect(await advisedBy('处罚决定不公开怎么办')).toEqual([5]);
});
