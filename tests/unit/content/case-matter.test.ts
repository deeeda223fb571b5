import { expect, test } from 'vitest';
import { air, code, expectNamedOnce, named, since } from '../../support/city-with-laws.ts';

const about = (kind: string, facts: string) => ({ 违法行为类型: kind, 违法事实: facts });

test.each([
  [
    'dust under an article on water',
    `${code}第一千一百零九条第一款`,
    '扬尘污染',
    '工地土方未覆盖，未洒水。',
    'article 1109 of Environmental Code is about water',
  ],
  ['water under the air law', `${air}第一百一十五条`, '水污染', '总排口废水氨氮超标。', 'about the air'],
  ['noise under an article on dust', `${code}第一千一百二十八条`, '噪声污染', '夜间浇筑混凝土。', 'about the air'],
])('%s is named by check and by import', async (_, basis, kind, facts, words) => {
  const days = basis.startsWith(code) ? since : {};
  await expectNamedOnce({ basis, ...days, more: about(kind, facts) }, ':2:8  legalBasis', `The act is one of “${kind}”`);
  expect((await named({ basis, ...days, more: about(kind, facts) })).checked[0]).toContain(words);
});

test.each([
  ['one of several articles fits', `${code}第一千一百零九条第一款、第一千一百二十九条`, '扬尘污染', '工地土方未覆盖。'],
  ['the facts speak of what the article is about', `${code}第一千一百零九条第一款`, '扬尘污染', '冲洗裸地的泥浆由排污口排入河道。'],
  ['a kind that says no matter', `${code}第一千一百零九条第一款`, '自动监测', '未安装自动监测设备。'],
  ['an article whose bands say no matter', `${code}第一千一百零七条`, '水污染', '废水超标。'],
  ['no law but the one on penalties', '《中华人民共和国行政处罚法》第二十八条', '水污染', '废水超标。'],
])('left alone: %s', async (_, basis, kind, facts) => {
  const { checked } = await named({ basis, ...since, fine: '', more: about(kind, facts) });
  expect(checked.filter((fault) => fault.includes('The act is one of'))).toEqual([]);
});
