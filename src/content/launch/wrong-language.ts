import { ascending } from 'd3-array';
import { isInChinese, isInLetters, scriptsIn } from '../../domain/characters/foreign-words.ts';
import { isTranslation, type Lang } from '../../domain/language.ts';
import type { Prose } from '../copy/prose.ts';
import type { Passage } from '../copy/passage.ts';
import type { LaunchPoint } from './point.ts';

/** Fewer characters of Chinese, or words of English, are no part of a body: a heading, a name, a line that is quoted. */
const [fewestHan, fewestLetters] = [20, 60];

/** Words in Chinese where English belongs, and the other way round: in fields, title blocks, columns of tables and bodies. */
export function wrongLanguage({ withReported }: Prose, written: readonly Lang[]): LaunchPoint {
  const passages = withReported.filter(({ lang }) => written.includes(lang));
  const places = [...fieldsIn(passages), ...bodiesIn(passages)].toSorted((a, b) => ascending(a.file, b.file) || ascending(a.line, b.line));
  return {
    isBlocking: false,
    what: {
      zh: '中文的位置写着英文，或者英文的位置写着中文',
      en: 'English stands where Chinese belongs, or Chinese where English does',
    },
    places: places.map(({ file, line, field }) => `${file}:${line}${field === undefined ? '' : `  ${field}`}`),
  };
}

type Found = { file: string; line: number; field?: string | undefined };

/** What has a field beside it in the other language: of a record, of a row, or of the title block of the other text. */
const pairOf = ({ file, row, field }: Passage): string => `${file.replace(/\/(?:zh|en)\.mdx$/, '')} ${row} ${field}`;

function fieldsIn(passages: readonly Passage[]): Found[] {
  const fields = passages.filter(({ field }) => field !== undefined);
  const english = new Map(fields.flatMap((passage) => (isTranslation(passage.lang) ? [[pairOf(passage), passage.text]] : [])));
  return fields.flatMap((passage) => {
    const { file, line, field, lang, text } = passage;
    const isWrong = isTranslation(lang) ? isInChinese(text) : isInLetters(text, english.get(pairOf(passage)));
    if (!isWrong) return [];
    return [{ file, line, field: file.endsWith('.mdx') ? field : `${field}.${lang}` }];
  });
}

/** A body by its sections: where one is for the most part in the other language, the text is named, once. */
function bodiesIn(passages: readonly Passage[]): Found[] {
  const found = new Map<string, Found>();
  for (const section of Map.groupBy(
    passages.filter(({ part }) => part !== undefined),
    ({ file, part }) => `${file} ${part!.section}`,
  ).values()) {
    const { file, line, lang } = section[0]!;
    const { han, letters } = scriptsIn(section.map(({ text }) => text).join('\n'));
    const isWrong = isTranslation(lang) ? han >= fewestHan && han > letters : letters >= fewestLetters && letters > han * 6;
    if (isWrong && !found.has(file)) found.set(file, { file, line });
  }
  return [...found.values()];
}
