import { ascending } from 'd3-array';
import { cutBefore } from '../domain/characters/graphemes.ts';
import type { Bilingual, Lang } from '../domain/language.ts';
import { alikeWords, causesFirst } from './fault-causes.ts';
import { maskPrivate } from '../domain/privacy/privacy.ts';

/** Something wrong in content or input: where, which field, what stands there and how to mend it. */
export type Fault = {
  severity: 'error' | 'warning';
  /** Path of the file as the reader knows it, such as `content/cases/2023.csv`. */
  file: string;
  /** 1-based line; for spreadsheets the row. */
  line: number;
  /** 1-based column in characters; for CSV and spreadsheets the cell's position in its row. */
  column: number;
  /** Cell reference such as `D17`, where the input has cells. */
  cell?: string | undefined;
  /** Sheet name, where the input has sheets. */
  sheet?: string | undefined;
  field?: string | undefined;
  label?: Bilingual | undefined;
  message: Bilingual;
  /** What all faults have in common that go away together: a record that many name and that is not there. */
  cause?: string | undefined;
  /** How many references name the record that this keeps from being read: they are no faults of their own. */
  namedBy?: number;
  /** It keeps libraries from being read too: records of theirs are counted among those that are named. */
  ofLibraries?: true;
  /** It is a section that is misspelt: what names it leads there. */
  isSection?: true;
  /** Here the check ended for all that it had found: what comes after was not looked at. It is said however many faults are shown. */
  endsCheck?: true;
};

/** Says that the check ended at a place, so that nobody takes what it found for all there is. */
const checkEnded = (place: Pick<Fault, 'file' | 'line' | 'column'>): Fault => ({
  severity: 'warning',
  ...place,
  message: {
    zh: '问题太多，检查到这里为止，后面的没有查，可能还有别的问题。改好已经列出的，再查一次。',
    en: 'There are so many faults that the check ended here: what comes after was not looked at, and more may be wrong. Mend what is named, then check again.',
  },
  endsCheck: true,
});

/** Reports once that the check ended, at the first place that comes when it is enough. */
export class EndOfCheck {
  private readonly faults: Fault[];
  private readonly isEnough: () => boolean;
  private isReported = false;
  constructor(faults: Fault[], isEnough: () => boolean) {
    this.faults = faults;
    this.isEnough = isEnough;
  }

  /** Whether what stands at a place, and all behind it, is to be left. */
  comesAt(place: () => Pick<Fault, 'file' | 'line' | 'column'>): boolean {
    if (!this.isReported && !this.isEnough()) return false;
    if (!this.isReported) this.faults.push(checkEnded(place()));
    this.isReported = true;
    return true;
  }
}

const labels = {
  sheet: { zh: '工作表', en: 'sheet' },
  cell: { zh: '单元格', en: 'cell' },
  warning: { zh: '提醒', en: 'warning' },
} as const;

/** A run of digits that no one reads to its end, and what a message quotes at such length that its own words are lost. */
const endless = /\d{41,}|(?<=[“"])[^“”"]{241,}(?=[”"])/gu;
const shownOf = (text: string): string => (/^\d+$/.test(text) ? text.slice(0, 20) : text.slice(0, cutBefore(text, 200)));
const shortened = (written: string): string => written.replace(endless, (text) => `${shownOf(text)}…`);
const fitToShow = (text: string): string => shortened(maskPrivate(text));

/** A fault as it may be shown: no number of a person whole, in its words or as the name of its file, and nothing quoted without end. */
export const withoutNumbers = (fault: Fault): Fault => ({
  ...fault,
  file: maskPrivate(fault.file),
  cause: undefined,
  message: { zh: fitToShow(fault.message.zh), en: fitToShow(fault.message.en) },
});

/** A fault as two lines for a terminal: place and field, then the words. */
export function formatFault(whole: Fault, lang: Lang): string {
  const fault = withoutNumbers(whole);
  const place = fault.cell
    ? `${fault.file}, ${labels.sheet[lang]} "${fault.sheet}", ${labels.cell[lang]} ${fault.cell}`
    : `${fault.file}:${fault.line}:${fault.column}`;
  const field = fault.field ? `  ${fault.field}${fault.label ? ` ${fault.label.zh}` : ''}` : '';
  const mark = fault.severity === 'warning' ? `  [${labels.warning[lang]}]` : '';
  return `${place}${field}${mark}\n  ${fault.message[lang]}${namingMessage(fault, lang)}`;
}

function namingMessage({ namedBy = 0, ofLibraries, isSection }: Fault, lang: Lang): string {
  if (!namedBy) return '';
  if (isSection)
    return {
      zh: `\n  另有 ${namedBy} 处指向这个栏目，不再逐一列出；改好这里就好了。`,
      en: `\n  ${namedBy} ${namedBy === 1 ? 'place leads' : 'places lead'} to that section and ${namedBy === 1 ? 'is' : 'are'} not listed: mended here, all of them are.`,
    }[lang];
  if (ofLibraries)
    return {
      zh: `\n  另有 ${namedBy} 处提到共用内容（library）里的记录，不再逐一列出；改好这里就好了。`,
      en: `\n  ${namedBy} ${namedBy === 1 ? 'place names a record' : 'places name records'} of the library and ${namedBy === 1 ? 'is' : 'are'} not listed: mended here, all of them are.`,
    }[lang];
  return {
    zh: `\n  另有 ${namedBy} 处提到这条记录，不再逐一列出；改好这里就好了。`,
    en: `\n  ${namedBy} ${namedBy === 1 ? 'place names' : 'places name'} this record and ${namedBy === 1 ? 'is' : 'are'} not listed: mended here, all of them are.`,
  }[lang];
}

/**
 * The faults in reading order, the first `limit` of them, then a count of the rest; what stops the work comes before warnings, so
 * that none of these hides it. Where there are many, one of each cause comes first, with a count of those like it. Where the
 * check ended before its end, that comes last of all.
 */
export function formatFaults(faults: readonly Fault[], lang: Lang, limit = 50): string {
  const inOrder = sortFaults(faults.filter(({ endsCheck }) => !endsCheck));
  const ends = sortFaults(faults.filter(({ endsCheck }) => endsCheck));
  const bySeverity = [inOrder.filter(({ severity }) => severity === 'error'), inOrder.filter(({ severity }) => severity !== 'error')];
  const listed = bySeverity.map((held) => causesFirst(held)).reduce(firstOfEachCause, []);
  const within = new Set(listed.slice(0, limit).map(({ fault }) => fault));
  // Warnings that are listed each by itself are not counted with the first of them too.
  const isListedBelow = (alike: readonly Fault[]) => alike.every((fault) => fault.severity === 'warning' && within.has(fault));
  const shown = listed
    .slice(0, limit)
    .map(({ fault, alike }) => formatFault(fault, lang) + (isListedBelow(alike) ? '' : alikeWords(alike, lang, fault)));
  const rest = listed.length - shown.length;
  if (rest > 0) shown.push({ zh: `……另有 ${rest} 处。`, en: `… and ${rest} more.` }[lang]);
  return [...shown, ...ends.map((fault) => formatFault(fault, lang))].join('\n\n');
}

type Listed = ReturnType<typeof causesFirst<Fault>>;

/** The first of each cause, of warnings too, and at the very end those that are like one of them and stand in no other place. */
const firstOfEachCause = (errors: Listed, warnings: Listed): Listed => [
  ...[errors, warnings].flatMap((held) => held.filter(({ isAgain }) => !isAgain)),
  ...[errors, warnings].flatMap((held) => held.filter(({ isAgain }) => isAgain)),
];

export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => ascending(a.file, b.file) || ascending(a.line, b.line) || ascending(a.column, b.column));
