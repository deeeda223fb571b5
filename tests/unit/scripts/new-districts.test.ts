import { expect, test } from 'vitest';
import { districtsIn } from '../../../scripts/new/city.ts';

test.each([
  ['重港区=Chonggang', 'chonggang'],
  ['重港区', 'zhonggang'],
  ['东山区=Dongshan District@1,2', 'dongshan'],
  ['西安县=Xi’an County', 'xian'],
  ['新港开发区=New Port', 'new-port'],
  ['东山区=东山', 'dongshan'],
])('the id of %s is %s: as its English is spelt, where there is one, and else as it sounds', (typed, id) => {
  expect(districtsIn(typed).map((unit) => unit.id)).toEqual([id]);
});
