import { languages, type Bilingual, type Lang } from '../../domain/language.ts';
import { numbersApart, type Apart } from '../../domain/numbers/numbers-apart.ts';
import { numbersCrossed } from '../../domain/numbers/numbers-crossed.ts';
import { numbersIn } from '../../domain/numbers/numbers-in-words.ts';
import type { Fault } from '../faults.ts';
import { placeOfTextFile } from '../text-file.ts';
import type { Passage } from './passage.ts';
import type { Prose } from './prose.ts';

/** The numbers of one piece of content in either language. */
type Pair = Record<Lang, Passage[]>;

/**
 * Compares what both languages say in numbers: figures, amounts, days and articles, how often, how long and which part, record by
 * record and block by block. What one of them states and the other does not name is a warning at the English, and so is what
 * both name, put together in another way. What stands in one language alone is passed over.
 */
export function checkNumbers({ withReported }: Prose): Fault[] {
  const pieces = new Map<string, Pair>();
  const bodies = new Map<string, Pair>();
  for (const passage of withReported) {
    const { file, field, part, lang, row } = passage;
    const { folder: text = file } = placeOfTextFile(file) ?? {};
    const isArticle = text !== file;
    const key = part
      ? text
      : `${text}\n${
          isArticle
            ? field
                ?.split('.')
                .slice(0, field.startsWith('forRoles') ? 2 : 1)
                .join('.')
            : field
        }\n${row ?? ''}`;
    pairAt(part ? bodies : pieces, key)[lang].push(passage);
  }
  return [...[...pieces.values()].flatMap(inItems), ...[...bodies.values()].flatMap(blocksOf).flatMap((pair) => differences(pair))];
}

function pairAt(pairs: Map<string, Pair>, key: string): Pair {
  const pair = pairs.get(key) ?? { zh: [], en: [] };
  pairs.set(key, pair);
  return pair;
}

/** A body in the smallest pieces in which both languages have the same parts: blocks, else sections, else all of it. */
function blocksOf(body: Pair): Pair[] {
  const sections = split(body, ({ part }) => part!.section);
  return (sections ?? [body]).flatMap((section) => split(section, ({ part }) => part!.block) ?? [section]);
}

/**
 * What differs in a list of the front matter, item by item where both languages have the same number of them. A year that an item
 * leaves to another of its list is said there.
 */
function inItems(list: Pair): Fault[] {
  const items = split(list, ({ field }) => field) ?? [];
  if (items.length < 2) return differences(list);
  const textOf = (lang: Lang): string => list[lang].map(({ text }) => text).join('\n');
  const all = { zh: numbersIn(textOf('zh'), 'zh').stated, en: numbersIn(textOf('en'), 'en').stated };
  const isLeft = (written: string): boolean =>
    /^(?:19|20)\d{2}$/u.test(written) && languages.every((lang) => all[lang].has(Number(written)));
  return items.flatMap((item) => differences(item, isLeft));
}

function split({ zh, en }: Pair, by: (passage: Passage) => number | string | undefined): Pair[] | undefined {
  const [chinese, english] = [Map.groupBy(zh, by), Map.groupBy(en, by)];
  if (chinese.size !== english.size || [...chinese.keys()].some((key) => !english.has(key))) return undefined;
  return [...chinese].map(([key, passages]) => ({ zh: passages, en: english.get(key)! }));
}

/** @param isLeft whether a number that one language has alone is said beside it */
function differences({ zh, en }: Pair, isLeft: (written: string) => boolean = () => false): Fault[] {
  if (!zh.length || !en.length) return [];
  const written = { zh: wordsOf(zh), en: wordsOf(en) };
  const apart = numbersApart(written);
  const isApart = languages.some((lang) => apart[lang].length);
  if (isApart && languages.every((lang) => apart[lang].every(isLeft))) return [];
  if (!isApart && !numbersCrossed(written)) return [];
  const at = en.find(({ text }) => apart.en.some((written) => numbersIn(text, 'en').stated.has(Number(written)))) ?? en[0]!;
  const { file, line, column, field } = at;
  return [{ severity: 'warning', file, line, column, field, message: isApart ? onlyIn(apart) : crossed }];
}

function onlyIn(apart: Apart): Bilingual {
  const [chinese, english] = [apart.zh.join(', ') || '–', apart.en.join(', ') || '–'];
  return {
    zh: `中英文的数字不一致：只有中文有 ${chinese}；只有英文有 ${english}。`,
    en: `The numbers differ between the languages: only in Chinese ${chinese}; only in English ${english}.`,
  };
}

const crossed: Bilingual = {
  zh: '中英文的数字相同，搭配或先后却不同。请核对哪个数字说的是什么。',
  en: 'Both languages have the same numbers, put together in another way or order. Check which number belongs to what.',
};

/** Words as a reader reads on: what stands in one line belongs together. */
const wordsOf = (passages: readonly Passage[]): string =>
  passages
    .map(({ text, line, file }, index) => (passages[index - 1]?.line === line && passages[index - 1]?.file === file ? '' : '\n') + text)
    .join('');
