import { descending } from 'd3-array';
import type { Bilingual, Lang } from '../domain/language.ts';
import { maskPrivate } from '../domain/privacy/privacy.ts';

/** As much of a fault as tells what caused it. */
type Caused = {
  severity?: 'error' | 'warning';
  file: string;
  line?: number;
  cell?: string | undefined;
  field?: string | undefined;
  message: Bilingual;
  cause?: string | undefined;
};

/** So many faults fit on a screen or two and stand as they are. */
const fewFaults = 8;

/**
 * Faults of one severity so that the first screen shows one of each cause: that one with those like it, and the others after
 * all of these, in their order, as such that come again. Few errors stand as they are; warnings that say the same are told once, however few they are.
 */
export function causesFirst<F extends Caused>(faults: readonly F[]): { fault: F; alike: readonly F[]; isAgain?: true }[] {
  const alone = faults.map((fault) => ({ fault, alike: [] as F[] }));
  if (faults.length <= fewFaults && faults.every(({ severity }) => severity !== 'warning')) return alone;
  const causes = [...Map.groupBy(faults, causeOf).values()];
  const first = causes.map(([fault, ...alike]) => ({ fault: fault!, alike }));
  const shown = new Set(first.flatMap(({ fault, alike }) => [fault, ...(isNamedWhole(alike, fault) ? alike : [])]));
  return [...first, ...alone.filter(({ fault }) => !shown.has(fault)).map((one) => ({ ...one, isAgain: true as const }))];
}

/** So many files of faults like one are named with it. */
const filesNamed = 3;

/** So many places are named with the first of the warnings that say the same, and of the errors of which one mending ends all. */
const placesNamed = 20;

/**
 * Whether the words on what is like a fault tell all of it: each says the same and is named by its place. Of errors these are few,
 * since each has to be gone to; warnings are told once, and so is a record that is missing.
 */
function isNamedWhole(alike: readonly Caused[], { severity, message, cause }: Caused): boolean {
  const isFew =
    severity === 'warning' || cause !== undefined
      ? alike.length <= placesNamed
      : alike.length <= filesNamed && new Set(alike.map(({ file }) => file)).size === alike.length;
  return isFew && alike.every((other) => other.message.en === message.en && other.message.zh === message.zh);
}

/** What faults have in common: the cause that their check gave, else the same words on the same field, of errors in the same sort of file. */
const causeOf = ({ severity, file, field = '', message, cause }: Caused): string =>
  cause ??
  [severity === 'warning' ? '' : sortOfFile(file), field.replace(/\d+/g, ''), message.en.replace(/["“][^"”]*["”]|\d[\d.,-]*/g, '…')].join(
    '\n',
  );

/** The folder of all records of a sort: that around the folder of a text, or around a table or a file of one record. */
const sortOfFile = (file: string): string =>
  file.replace(/\/[^/]+\/(?:index\.yaml|(?:zh|en)\.mdx)$/, '').replace(/\/[^/]+\.(?:csv|ya?ml)$/, '');

/** How many faults are like the one above, and in which files most of them are. */
export function alikeWords(alike: readonly Caused[], lang: Lang, like?: Caused): string {
  if (!alike.length) return '';
  if (like && isNamedWhole(alike, like)) return wholeWords(alike, lang);
  const files = [...Map.groupBy(alike, ({ file }) => file)].toSorted(([, a], [, b]) => descending(a.length, b.length));
  const named = files.slice(0, filesNamed).map(([file, held]) => `${maskPrivate(file)}${held.length > 1 ? ` (${held.length})` : ''}`);
  const more = files.length - named.length;
  return {
    zh: `${alikeHead(alike).zh}${named.join('、')}${more ? `，以及另外 ${more} 个文件` : ''}。`,
    en: `${alikeHead(alike).en}${named.join(', ')}${more ? ` and ${more} more ${more === 1 ? 'file' : 'files'}` : ''}.`,
  }[lang];
}

/** Where each fault stands that is like the one above and says the same, by its file. */
function wholeWords(alike: readonly Caused[], lang: Lang): string {
  const named = [...Map.groupBy(alike, ({ file }) => file)].map(
    ([file, held]) => `${maskPrivate(file)}:${held.map(({ cell, line }) => cell ?? line).join(',')}`,
  );
  return `${alikeHead(alike)[lang]}${named.join({ zh: '、', en: ', ' }[lang])}${{ zh: '。', en: '.' }[lang]}`;
}

function alikeHead(alike: readonly Caused[]): Bilingual {
  // A cause that a check gave is a record that is not there, and these name it.
  const isNaming = alike.every(({ cause }) => cause !== undefined);
  return {
    zh: `\n  ${isNaming ? '提到它的' : '同样的'}还有 ${alike.length} 处：`,
    en: `\n  And ${alike.length} more ${isNaming ? `that ${alike.length === 1 ? 'names' : 'name'} it` : 'like it'}: `,
  };
}
