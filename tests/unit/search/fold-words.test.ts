import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { withYearInFigures, foldWords, pairsOf, withPoint } from '../../../src/search/fold-words.ts';
import { traditionalPairs } from '../../../src/publish/search/traditional.ts';

test.each([
  ['width', 'ＰＭ２．５年均', 'PM2.5年均'],
  ['case', 'Air LAW', 'air law'],
  ['brackets and marks', '《大气污染防治法》（第31条）', '大气污染防治法第31条'],
  ['blanks between Chinese words', '临澜市 2025 年 行动计划', '临澜市2025年行动计划'],
  ['an apostrophe, straight or curly', "the city’s bureau's plan", 'the citys bureaus plan'],
  ['a mark at the end', '怎么举报？', '怎么举报'],
])('%s counts for nothing', (_, typed, plain) => {
  expect(foldWords(typed)).toBe(foldWords(plain));
});

test('what parts words and numbers stays: English words, a decimal point, a percent', () => {
  expect(foldWords('Fine-particles (PM2.5)')).toBe('fine particles pm2.5');
  expect(foldWords('down 69.8%.')).toBe('down 69.8%');
});

test('traditional characters become those that the portal writes', () => {
  const texts = ['怎么举报工厂排放黑烟', '东浦区环境监测与发布'];
  const map = pairsOf(traditionalPairs(texts));
  const traditional = Converter({ from: 'cn', to: 't' });
  for (const text of texts) {
    expect(traditional(text)).not.toBe(text);
    expect(foldWords(traditional(text), map)).toBe(text);
  }
  expect(foldWords('怎麼舉報', map)).toBe('怎么举报');
});

test('a character that the portal itself writes is left as it is', () => {
  expect(foldWords('乾隆', pairsOf(traditionalPairs(['乾隆', '干']))).startsWith('乾')).toBe(true);
});

test('folding what is folded changes nothing', () => {
  const characters = [...'扬尘 ＰＭ２．５ abC’（）〔〕《》，。.-%\u3000', '\n'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...characters)), (typed) => {
      const once = foldWords(typed.join(''));
      expect(foldWords(once)).toBe(once);
    }),
  );
});

test('PM2.5 without its point is PM2.5, and nothing else is', () => {
  for (const typed of ['pm25', 'PM25', 'ＰＭ２５', 'pm 25']) expect(foldWords(typed), typed).toBe('pm2.5');
  expect(withPoint('pm25年均')).toBe('pm2.5年均');
  for (const typed of ['pm250', 'pm10', 'apm25', 'PM2.5', 'GPM-25', '25']) expect(withPoint(typed), typed).toBe(typed);
});

test.each([
  ['二〇二五年', '2025年'],
  ['二零二五年扬尘', '2025年扬尘'],
  ['扬尘 二○二五 年', '扬尘 2025年'],
  ['2025 年 扬尘', '2025年 扬尘'],
  ['十二五年', '十二五年'],
  ['第一二三四条', '第一二三四条'],
  ['120250 年', '120250 年'],
])('a year in Chinese numerals is one in figures: %s', (typed, read) => {
  expect(withYearInFigures(typed)).toBe(read);
});
