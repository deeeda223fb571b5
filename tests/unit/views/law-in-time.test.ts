import { beforeAll, describe, expect, test } from 'vitest';
import type { Content, Entry } from '../../../src/content/entry.ts';
import { namedArticles } from '../../../src/domain/law/articles.ts';
import { paragraphLabel, paragraphsLabel } from '../../../src/i18n/articles.ts';
import { Store } from '../../../src/store/store.ts';
import { lawThen } from '../../../src/views/case/law-then.ts';
import { articleFate, articleFates, articleLink, formerArticles, type ArticleFate } from '../../../src/views/document/articles.ts';
import { fineBands } from '../../../src/views/document/bands.ts';
import { historyView } from '../../../src/views/document/history.ts';
import { requirementsView, requirementView } from '../../../src/views/text/requirement.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const repealedOn = '2026-08-15';
let content: Content;
beforeAll(async () => {
  content = await portalContent();
});

/** The invented city with a code that repeals its air law and has article 145 in the place of 31, and nothing for 16. */
function storeOn(day: string = asOf): Store {
  const law = content.documents.find(({ id }) => id === 'air-law')!;
  const what = { zh: '扬尘', en: 'Dust' };
  const code: Entry<'documents'> = {
    ...law,
    id: 'code',
    texts: { zh: { ...law.texts.zh!, title: '环境法典' }, en: { ...law.texts.en!, title: 'The Code' } },
    fields: {
      ...law.fields,
      shortName: { zh: '法典', en: 'Code' },
      issuedOn: '2026-03-12',
      effectiveOn: repealedOn,
      repeals: ['air-law'],
      alsoRepeals: [{ name: { zh: '土壤法', en: 'Soil Law' }, otherNames: { zh: [], en: [] } }],
      clauses: [{ id: '145', title: what, text: what, units: [] }],
      bands: [
        {
          article: '1128',
          paragraph: '第一款第二项',
          minWan: 1,
          maxWan: 10,
          further: [{ minWan: 10, maxWan: 20, when: { zh: '拒不改正的', en: 'Not put right' }, facts: [] }],
          what,
        },
        { article: '1128', minWan: 0.5, maxWan: 0.5, further: [], each: { zh: '按每辆计', en: 'for each machine' }, what },
      ],
    },
  };
  const old: Entry<'documents'> = {
    ...law,
    fields: {
      ...law.fields,
      articles: {
        '115': {
          document: 'code',
          article: ['1128', '1129'],
          parts: [{ paragraph: '第二项', article: ['1129'] }],
          note: { zh: '第二项见第1129条。' },
        },
        '16': { article: [], parts: [], note: { zh: '没有保留。', en: 'Not kept.' } },
        '31': { document: 'code', article: ['145', '146'], parts: [] },
      },
    },
  };
  const ended = { endedOn: '2026-08-14', endedBy: 'code' };
  return new Store(
    {
      ...content,
      documents: [...content.documents.filter(({ id }) => id !== 'air-law'), old, code],
      requirements: content.requirements.map((one) => (one.id === 'air-quality' ? { ...one, fields: { ...one.fields, ...ended } } : one)),
    },
    day,
  );
}

describe('an article of a repealed law', () => {
  test('stood until the day before the repeal, and leads to the articles in its place', () => {
    const store = storeOn();
    const fate = articleFate(store, store.get('documents', 'air-law'), '31', 'zh')!;
    expect(fate.until).toBe('2026-08-14');
    expect(fate.successor).toEqual({
      document: { href: '/zh/documents/code/', label: '《法典》', lang: undefined },
      articles: [
        { href: '/zh/documents/code/#clause-145', label: '第145条' },
        { href: '/zh/documents/code/', label: '第146条' },
      ],
    });
  });

  test('is a row in the order of the law, with the reason where nothing is in its place', () => {
    const store = storeOn();
    const fates = articleFates(store, store.get('documents', 'air-law'), 'en');
    expect(fates.map(({ article, successor }) => [article, successor?.articles.length])).toEqual([
      ['16', undefined],
      ['31', 2],
      ['115', 2],
    ]);
    expect(fates[0]!.note?.en).toBe('Not kept.');
  });

  test('is linked to its row, and to its words while the law stands', () => {
    const href = (day: string, id: string, article: string) => {
      const store = storeOn(day);
      return articleLink(store, store.get('documents', id), 'zh', article).href;
    };
    expect(href('2026-08-14', 'air-law', '31')).toBe('/zh/documents/air-law/#clause-31');
    expect(href('2026-08-15', 'air-law', '31')).toBe('/zh/documents/air-law/#article-31');
    expect(href('2026-08-15', 'air-law', '32')).toBe('/zh/documents/air-law/');
    expect(href('2026-08-15', 'code', '1128')).toBe('/zh/documents/code/#fine-1128');
  });

  test('is named where its place was taken, by the first of the articles that took it', () => {
    const store = storeOn();
    const former = (...articles: string[]) =>
      formerArticles(store, store.get('documents', 'code'), articles, 'zh').map(({ law, article, until }) => [law.href, article, until]);
    expect(former('145')).toEqual([['/zh/documents/air-law/#article-31', '31', '2026-08-14']]);
    expect(former('146', '12')).toEqual([]);
  });

  test('has no fate before the day of the repeal', () => {
    const store = storeOn('2026-08-14');
    expect(articleFates(store, store.get('documents', 'air-law'), 'zh')).toEqual([]);
  });
});

test('fines are written as each language writes money, the first of an article with its anchor', () => {
  const store = storeOn();
  const bands = (lang: 'zh' | 'en') =>
    fineBands(store.get('documents', 'code'), lang).map(({ anchor, article, fine, further }) => [
      anchor,
      article,
      fine,
      ...further.map((range) => range.fine),
    ]);
  expect(bands('zh')).toEqual([
    ['fine-1128', '第1128条第一款第二项', '1万元至10万元', '10万元至20万元'],
    [undefined, '第1128条', '5000元'],
  ]);
  expect(bands('en')).toEqual([
    ['fine-1128', 'Article 1128, paragraph 1, item 2', '¥10,000 to ¥100,000', '¥100,000 to ¥200,000'],
    [undefined, 'Article 1128', '¥5,000'],
  ]);
  expect(paragraphLabel('第十二款', 'en')).toBe('paragraph 12');
  expect(paragraphsLabel(['第二项', '第三项'], 'en')).toBe('items 2 and 3');
  expect(paragraphsLabel(['第二项', '第三项'], 'zh')).toBe('第二项、第三项');
  expect(paragraphsLabel(['第一款', '第二款第三项'], 'en')).toBe('paragraph 1; paragraph 2, item 3');
  const many = ['一', '二', '三', '四', '六'].map((item) => `第一款第${item}项`);
  expect(paragraphsLabel(many, 'en')).toBe('paragraph 1, items 1 to 4 and 6');
  expect(paragraphsLabel(many, 'zh')).toBe('第一款第一项至第四项、第六项');
  expect(paragraphsLabel([...many.slice(0, 1), '第三款'], 'zh')).toBe('第一款第一项；第三款');
});

test('what a law repeals stands in its history, without a link where it has no page', () => {
  const store = storeOn();
  const { steps } = historyView(store, store.get('documents', 'code'), 'en');
  expect(steps.filter(({ what }) => what === 'repeals').map(({ on, by }) => [on, by?.label, by?.href !== undefined])).toEqual([
    [repealedOn, 'Law of the People’s Republic of China on the Prevention and Control of Air Pollution', true],
    [repealedOn, 'Soil Law', false],
  ]);
});

describe('a requirement', () => {
  test('that ended stands apart, keeps its page, and says when and by what', () => {
    const store = storeOn();
    const { living, ended } = requirementsView(store, 'zh');
    expect(ended.map(({ page, endedOn }) => [page.label, endedOn])).toEqual([['空气质量', '2026-08-14']]);
    expect(living).toHaveLength(content.requirements.length - 1);
    const { end } = requirementView(store, 'air-quality', 'zh');
    expect(end).toMatchObject({ on: '2026-08-14', isPast: true, by: { href: '/zh/documents/code/', label: '环境法典' } });
  });

  test('stands on its last day', () => {
    const store = storeOn('2026-08-14');
    expect(requirementsView(store, 'zh').ended).toEqual([]);
    expect(requirementView(store, 'air-quality', 'zh').end?.isPast).toBe(false);
  });

  test('on an article that was replaced names what is in its place', () => {
    const { basis } = requirementView(storeOn(), 'reporting-channels', 'zh');
    expect(basis[0]!.document.href).toBe('/zh/documents/air-law/#article-31');
    expect(basis[0]!.fates.map(({ article, successor }) => [article, successor?.articles[0]!.label])).toEqual([['31', '第145条']]);
  });

  test('names single articles and ranges', () => {
    expect(namedArticles('第六十二条、第一百九十二条至第一百九十四条')).toEqual([62, 192, 193, 194]);
    expect(namedArticles('没有条文')).toEqual([]);
  });
});

describe('the law of a case', () => {
  const shown = (article: string | undefined, days: { actedOn?: string; decidedOn: string }, day = asOf, part = {}) => {
    const store = storeOn(day);
    return lawThen(store, store.get('documents', 'air-law'), { article, part }, days, 'zh');
  };
  test('was in force on both days, and its article was replaced since', () => {
    const { then, since } = shown('115', { actedOn: '2026-01-02', decidedOn: '2026-02-03' });
    expect(then).toBe('违法行为发生时（2026年1月2日）和作出决定时（2026年2月3日），这部法律都有效。');
    expect(since).toMatchObject({ article: '115', until: '2026-08-14' });
  });
  test('leads to the article in the place of the item that was cited, where the table knows it', () => {
    const days = { decidedOn: '2026-02-03' };
    const led = (part: object) => (shown('115', days, asOf, part).since as ArticleFate).successor!.articles.map(({ label }) => label);
    expect([led({}), led({ item: 2 }), led({ item: 1 })]).toEqual([['第1128条', '第1129条'], ['第1129条'], ['第1128条', '第1129条']]);
    const partsOf = (part: object) => (shown('115', days, asOf, part).since as ArticleFate).successor!.articles.map(({ parts }) => parts);
    expect([partsOf({}), partsOf({ item: 2 })], 'which part went where is for those who cite the article whole').toEqual([
      [undefined, '第二项'],
      [undefined],
    ]);
    const noteOf = (part: object) => (shown('115', days, asOf, part).since as ArticleFate).note?.zh;
    expect([noteOf({}), noteOf({ item: 2 })]).toEqual(['第二项见第1129条。', undefined]);
  });
  test('was in force when the act took place, but not when it was decided', () => {
    expect(shown('115', { actedOn: '2026-08-14', decidedOn: '2026-08-15' }).then).toBe(
      '违法行为发生时（2026年8月14日），这部法律有效；作出决定时（2026年8月15日），这部法律已经废止。',
    );
  });
  test('says by which article the law of the act applies, where that law is repealed by now', () => {
    const why = (days: { actedOn?: string; decidedOn: string }, day?: string) => shown('115', days, day).why?.label;
    expect(why({ actedOn: '2026-08-14', decidedOn: '2026-08-15' })).toBe('《生态环境法典》第1057条');
    expect(why({ actedOn: '2026-01-02', decidedOn: '2026-02-03' })).toBe('《行政处罚法》第37条');
    expect(why({ decidedOn: '2026-02-03' })).toBe('《行政处罚法》第37条');
    expect(why({ actedOn: '2026-08-16', decidedOn: '2026-09-03' })).toBeUndefined();
    expect(why({ decidedOn: '2020-02-03' })).toBeUndefined();
    expect(why({ decidedOn: '2026-02-03' }, '2026-03-01')).toBeUndefined();
  });
  test('that the act did not know says why it applies, and what stood in its place on the day of the act', () => {
    const store = storeOn();
    const underCode = (article: string, days: { actedOn?: string; decidedOn: string }) =>
      lawThen(store, store.get('documents', 'code'), { article }, days, 'zh');
    const early = { actedOn: '2026-08-14', decidedOn: '2026-09-02' };
    const { why, before } = underCode('145', early);
    expect([why?.label, before?.article, before?.law.href]).toEqual([
      '《生态环境法典》第1057条',
      '31',
      '/zh/documents/air-law/#article-31',
    ]);
    expect(underCode('200', early)).toMatchObject({ why: {}, before: undefined });
    expect(underCode('145', { ...early, actedOn: '2026-08-15' })).toMatchObject({ why: undefined, before: undefined });
  });
  test('that nobody has read to be in force says since when it applies, and what is not known', () => {
    const bannerOf = (effectiveOn: string | undefined, lang: 'zh' | 'en') => {
      const store = storeOn();
      const { fields, ...law } = store.get('documents', 'code');
      const of = (one: Entry<'documents'>) =>
        lawThen(new Store({ ...content, documents: [one] }, asOf), one, {}, { decidedOn: '2026-09-24' }, lang);
      return of({ ...law, fields: { ...fields, repeals: [], effectiveOn, forceNotFound: true } });
    };
    expect(bannerOf('2021-03-01', 'zh')).toMatchObject({
      then: undefined,
      since: '它自2021年3月1日起施行；此后有无修改、现在是否有效，没有查到。',
    });
    expect(bannerOf('2021-03-01', 'en').since).toContain('It took effect on 1 March 2021; we have not been able to establish');
    expect(bannerOf(undefined, 'en').since).toContain(
      'We have not been able to establish when the text we read took effect, or whether it has been changed since then',
    );
  });
  test('of an article that the table does not know, that it is not known', () => {
    expect(shown('117', { decidedOn: '2026-02-03' }).since).toBe('这部法律自2026年8月15日起废止；这一条的去向没有查到。');
    expect(shown(undefined, { decidedOn: '2026-02-03' }).since).toBe('这部法律自2026年8月15日起废止。');
  });
  test('is still in force, on a day on which it was', () => {
    expect(shown('115', { decidedOn: '2026-02-03' }, '2026-03-01')).toEqual({
      then: '作出决定时（2026年2月3日），这部法律有效。',
      since: '现在仍然有效。',
    });
  });
});

test('a successor whose day nobody found stands before the next one, and says so', () => {
  const plan = content.documents.find(({ id }) => id === 'plan-2025')!;
  const successor = (id: string, effectiveOn?: string): Entry<'documents'> => ({
    ...plan,
    id,
    fields: { ...plan.fields, effectiveOn, issuedOn: undefined, formedOn: undefined, repeals: [], successors: [], clauses: [] },
  });
  const early = {
    ...successor('early', '2026-01-01'),
    fields: { ...plan.fields, effectiveOn: '2026-01-01', successors: ['undated', 'dated'] },
  };
  const store = new Store(
    { ...content, documents: [...content.documents, early, successor('undated'), successor('dated', '2026-02-01')] },
    asOf,
  );
  const { steps } = historyView(store, early, 'zh');
  expect(steps.filter(({ what }) => what === 'succeeded').map(({ on, by }) => [on, by?.href])).toEqual([
    [undefined, '/zh/documents/undated/'],
    ['2026-02-01', '/zh/documents/dated/'],
  ]);
});
