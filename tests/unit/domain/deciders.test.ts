import { expect, test } from 'vitest';
import { mayDecide } from '../../../src/domain/law/deciders.ts';

test.each<[string, string, boolean]>([
  ['北京市朝阳区生态环境局', '住房城乡建设等部门', false],
  ['北京市朝阳区住房和城乡建设委员会', '住房城乡建设等部门', true],
  ['北京市朝阳区交通局', '住房城乡建设等部门', true],
  ['北京市朝阳区住房和城乡建设委员会', '生态环境部门', false],
  ['北京市生态环境局', '生态环境部门', true],
  ['北京市朝阳区环境保护局', '生态环境部门', true],
  ['某街道办事处', '生态环境部门', true],
  ['北京市朝阳区住房和城乡建设委员会', '生态环境等部门按职责分工', true],
  ['北京市朝阳区生态环境局', '县级以上地方政府确定的部门', true],
  ['北京市朝阳区生态环境局', '环境卫生部门', false],
  ['北京市城市管理委员会', '环境卫生部门', true],
])('%s under %s: %s', (authority, decidedBy, may) => {
  expect(mayDecide(authority, decidedBy)).toBe(may);
});
