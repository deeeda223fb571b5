import { expect, test } from 'vitest';
import { Store } from '../../../src/store/store.ts';
import { searchTips } from '../../../src/views/search/tips.ts';
import { asOf, isListed, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const tipsOf = (cases: typeof content.cases, lang: 'zh' | 'en') => searchTips(new Store({ ...content, cases }, asOf), lang);

test('the examples of the search are of one published decision: its violation with its unit, its number in other brackets', () => {
  for (const lang of ['zh', 'en'] as const) {
    const [words, number] = tipsOf(content.cases, lang).flatMap(({ example }) => example ?? []);
    const decision = content.cases.find(({ fields }) => number!.text === fields.decisionNumber.replace('〔', '[').replace('〕', ']'))!;
    expect(isListed(decision)).toBe(true);
    const unit = content.units.find(({ id }) => id === decision.fields.unit)!.fields.name;
    expect(words!.text.endsWith(` ${unit[lang]}`)).toBe(true);
    if (lang === 'zh') expect(words!.text).toBe(`${decision.fields.violationType} ${unit.zh}`);
    else expect([words!.lang, number!.lang]).toEqual([undefined, 'zh-CN']);
  }
});

test('a portal without decisions has the tips that need no example', () => {
  expect(tipsOf([], 'en').map(({ example }) => example)).toEqual([undefined, undefined]);
});

test.each(['zh', 'en'] as const)('a portal that has no section of cases has no tip on them (%s)', (lang) => {
  const [portal] = content.portal;
  const some = { ...content, portal: [{ ...portal!, fields: { ...portal!.fields, sections: ['documents' as const] } }] };
  const words = searchTips(new Store({ ...some, cases: [] }, asOf), lang)
    .map(({ text }) => text)
    .join('\n');
  expect(words).toMatch(/20个工作日|working days/);
  expect(words).not.toMatch(/案件|cases/);
});
