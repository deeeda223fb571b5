import { expect, test } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { frameView } from '../../../src/views/frame/frame.ts';
import { asOf, portalContent } from '../../support/portal.ts';

test('a name that leaves the sections no room beside it is known as long', async () => {
  const content = await portalContent();
  const [portal] = content.portal;
  const isLong = (zh: string) => {
    const store = new Store({ ...content, portal: [{ ...portal!, fields: { ...portal!.fields, name: { zh } } }] }, asOf);
    return frameView(store, { lang: 'zh', href: '/zh/', title: zh }, undefined).isLongNamed;
  };
  expect([isLong('明澜'), isLong('云川市污染防治公开门户')]).toEqual([false, true]);
});

test('the title of the home page and the licence at the foot are the portal’s own, and are left out where it names none', async () => {
  const content = await portalContent();
  const frame = (more: { homeTitle?: { zh: string; en?: string } | undefined; licence?: string | undefined }) => {
    const [portal] = content.portal;
    const store = new Store({ ...content, portal: [{ ...portal!, fields: { ...portal!.fields, demo: false, ...more } }] }, asOf);
    return frameView(store, { lang: 'zh', href: '/zh/', title: '明澜' }, undefined);
  };
  const own = frame({ homeTitle: { zh: '蓝天计划公开' }, licence: '政府信息公开许可' });
  expect([own.windowTitle, own.licence]).toEqual(['明澜 · 临澜市 · 蓝天计划公开', '政府信息公开许可']);
  const none = frame({ homeTitle: undefined, licence: undefined });
  expect([none.windowTitle, none.licence]).toEqual(['明澜 · 临澜市', undefined]);
});

test('the numbers under which the site is on record stand at the foot, the code of a government site by its name', async () => {
  const content = await portalContent();
  const [portal] = content.portal;
  const records = (lang: 'zh' | 'en') => {
    const fields = { ...portal!.fields, siteIdCode: '3100000001', icpRecord: '澜ICP备00000001号' };
    return frameView(
      new Store({ ...content, portal: [{ ...portal!, fields }] }, asOf),
      { lang, href: `/${lang}/`, title: '明澜' },
      undefined,
    ).records;
  };
  expect(records('zh')).toEqual([
    { number: '3100000001', label: '网站标识码' },
    { number: '澜ICP备00000001号', href: 'https://beian.miit.gov.cn/' },
  ]);
  expect(records('en')[0]).toEqual({ number: '3100000001', label: 'Site identification code' });
});
