import { expect, test } from 'vitest';
import { countsFor } from '../../../src/domain/law/fine-facts.ts';

test.each<[string, string, string, ReturnType<typeof countsFor>]>([
  ['噪声', '噪声污染', '', 'alone'],
  ['噪声', '超标排放', '厂界噪声超过标准', 'too'],
  ['噪声', '', '厂界噪声超过标准', 'too'],
  ['噪声', '大气污染', '厂界噪声超标', 'too'],
  ['噪声', '水污染', '废水氨氮超标；同时监测厂界噪声，噪声达标', 'not'],
  ['噪声', '', '氨氮超标，厂界噪声达标', 'not'],
  ['噪声', '', '未检出噪声异常，氨氮超标', 'not'],
  ['噪声', '水污染', '高噪声设备旁的废水池渗漏', 'not'],
  ['噪声', '水污染', '废水超标', 'not'],
  ['主管人员', '水污染', '对废水超标直接负责的主管人员', 'too'],
])('%s in a case of “%s”, “%s”: %s', (word, kind, facts, expected) => {
  expect(countsFor([word], { kind, facts })).toBe(expected);
});
