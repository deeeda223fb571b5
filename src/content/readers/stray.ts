import path from 'node:path';
import type { Lang } from '../../domain/language.ts';
import type { ContentFiles } from '../content-files.ts';
import { textFile } from '../text-file.ts';

/** How files of words are called elsewhere: ZH.mdx, zh-CN.mdx, en_GB.md. */
const wordsElsewhere: readonly [Lang, RegExp][] = [
  ['zh', /^(?:zh|cn|chs|chinese|中文)(?:[-_.][a-z]{2,4}){0,2}\.(?:mdx?|markdown)$/i],
  ['en', /^(?:en|eng|english|英文)(?:[-_.][a-z]{2,4}){0,2}\.(?:mdx?|markdown)$/i],
];

/** The name that a file was meant to have; undefined where none is near. */
function meantName(name: string): string | undefined {
  const lang = wordsElsewhere.find(([, pattern]) => pattern.test(name))?.[0];
  if (lang) return textFile(lang);
  const meant = name.replace(/\.ya?ml$/i, '.yaml').replace(/\.csv$/i, '.csv');
  const lower = /\.(?:yaml|csv)$/.test(meant) ? meant.toLowerCase() : name;
  return lower === name ? undefined : lower;
}

/** Names a file that nothing reads, so that a misspelt name is not silently ignored. */
export function reportStray(files: ContentFiles, relative: string): void {
  const name = path.basename(relative);
  if (/^(readme|license|licence)/i.test(name)) return;
  const meant = meantName(name);
  files.fault(
    files.shown(relative),
    meant
      ? {
          zh: `没有栏目读取这个文件，里面的内容不会发布。应命名为 ${meant}：请改名。`,
          en: `Nothing reads this file, and what it holds is not published. It should be called ${meant}: rename it.`,
        }
      : { zh: '没有栏目读取这个文件。请检查名称。', en: 'Nothing reads this file. Check its name.' },
    undefined,
    'warning',
  );
}
