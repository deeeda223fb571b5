import { describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/entry.ts';
import { Store } from '../../../src/store/store.ts';
import { demoNote } from '../../../src/views/demonstration.ts';
import { frameView } from '../../../src/views/frame/frame.ts';
import { questionView } from '../../../src/views/text/question.ts';
import { textView } from '../../../src/views/text/text.ts';
import { articleOf, legislationOf, publisherOf } from '../../../src/views/structured-data.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const origin = 'https://portal.example';
const store = new Store(content, asOf);
/** The same city, its records real. */
const official = new Store(
  { ...content, portal: [{ ...content.portal[0]!, fields: { ...content.portal[0]!.fields, demo: false } }] },
  asOf,
);
const authorities = content.units.flatMap(({ fields }) => [fields.name, fields.fullName].flatMap((name) => [name?.zh, name?.en]));
const framed = (of: Store, lang: 'zh' | 'en') => frameView(of, { lang, href: `/${lang}/units/`, title: 'Units' }, undefined);

describe('what machines read of a demonstration', () => {
  test('names its desk, and no authority, as publisher and author', () => {
    const [entry] = content.news;
    for (const lang of ['zh', 'en'] as const) {
      const named = [publisherOf(store, lang, origin), articleOf(store, entry!, lang, origin)];
      expect(JSON.stringify(named)).not.toContain('GovernmentOrganization');
      for (const authority of authorities) if (authority) expect(JSON.stringify(named)).not.toContain(`"${authority}"`);
      expect(JSON.stringify(named)).toMatch(lang === 'zh' ? /演示网站，非政府机关/ : /a demonstration, not a government body/);
      expect(articleOf(store, entry!, lang, origin)).toHaveProperty('creativeWorkStatus');
    }
  });

  test('of an official portal names the responsible unit', () => {
    expect(publisherOf(official, 'zh', origin)).toMatchObject({ '@type': 'GovernmentOrganization', name: '临澜市生态环境局' });
  });

  test('lets no authority answer for a text, a question among them', () => {
    for (const lang of ['zh', 'en'] as const) {
      const question = store.texts('questions').find(({ fields }) => !fields.demo)!;
      const owners = (of: Store) => [
        textView(of, of.texts('guides')[0]!, lang, undefined).owner,
        textView(of, of.texts('pages')[0]!, lang, undefined).owner,
        questionView(of, question, lang).owner,
      ];
      const desk = { zh: '明澜编辑部（演示网站，非政府机关）', en: 'Minglan desk (a demonstration, not a government body)' }[lang];
      expect(owners(store)).toEqual([{ label: desk }, { label: desk }, { label: desk }]);
      for (const { href } of owners(official)) expect(href).toMatch(/\/units\//);
    }
  });

  test.each([
    [{ formedOn: '2026-01-18', issuedOn: '2026-01-26' }, '2026-01-18'],
    [{ formedOn: '2026-03-12', issuedOn: undefined }, '2026-03-12'],
    [{ formedOn: undefined, issuedOn: '2015-08-29' }, '2015-08-29'],
  ])('a law bears the day on which it was made, else that of its publication: %o', (days, expected) => {
    const law = store.get('documents', 'air-law');
    expect(legislationOf(store, { ...law, fields: { ...law.fields, ...days } }, 'zh', origin).legislationDate).toBe(expected);
  });

  test('the law of the nation is not the city’s', () => {
    const of = (id: string) => legislationOf(store, store.get('documents', id), 'zh', origin);
    expect(of('plan-2025')).toMatchObject({ legislationJurisdiction: '临澜市' });
    expect(of('air-law')).toMatchObject({ legislationJurisdiction: '中华人民共和国' });
  });
});

test('a shared link shows what it leads to in name, title and picture', () => {
  expect(framed(store, 'zh')).toMatchObject({
    shared: { site: '明澜（演示网站）', title: '【演示】Units' },
    image: 'https://minglan.example/og-demo.png',
  });
  expect(framed(official, 'en')).toMatchObject({ shared: { site: 'Minglan', title: 'Units' }, image: 'https://minglan.example/og.png' });
});

test('figures are marked by what they are drawn from', () => {
  expect(demoNote(store, 'cases', 'zh')).toContain('演示案件');
  expect(demoNote(store, 'tasks', 'en')).toContain('demonstration tasks');
  expect(demoNote(store, 'inspections', 'zh')).toContain('督察发现中有演示');
  expect(demoNote(store, 'questions', 'en')).toContain('Demonstration questions');
  expect(demoNote(store, 'corrections', 'zh')).toContain('演示');
  const real: Content = { ...content, cases: content.cases.map((entry) => ({ ...entry, fields: { ...entry.fields, demo: false } })) };
  expect(demoNote(new Store(real, asOf), 'cases', 'zh')).toBeUndefined();
  expect(demoNote(new Store(real, asOf), 'both', 'zh')).toContain('演示任务');
});
