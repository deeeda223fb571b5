import type { Fault } from '../faults.ts';
import { placeIn, type Passage } from './passage.ts';

const articles = /第\s*(?:(\d+)|[一二三四五六七八九十百千零〇]+)条/gu;

/** Names the first article of a Chinese text that is numbered in another way than those before it: 第4条 beside 第一千零三十二条. */
export function mixedArticles(passages: readonly Passage[]): Fault[] {
  const first = new Map<string, { written: string; inDigits: boolean }>();
  const named = new Set<string>();
  return passages.flatMap((passage) => {
    const { file, text, row } = passage;
    if (row !== undefined || !file.endsWith('/zh.mdx')) return [];
    return [...text.matchAll(articles)].flatMap(({ 0: written, 1: digits, index }): Fault[] => {
      const inDigits = digits !== undefined;
      const before = first.get(file);
      if (!before) first.set(file, { written, inDigits });
      if (!before || before.inDigits === inDigits || named.has(file)) return [];
      named.add(file);
      const message = {
        zh: `同一篇里条号有两种写法：“${before.written}”和“${written}”。请统一。`,
        en: `One text writes articles in two ways, "${before.written}" and "${written}". Choose one.`,
      };
      return [{ severity: 'warning', file, ...placeIn(passage, index), message }];
    });
  });
}
