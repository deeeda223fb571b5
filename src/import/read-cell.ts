import type { Column } from '../content/table.ts';
import { notLimited, withoutEndInChinese } from '../domain/cases/absence.ts';
import { unsafeCharacters } from '../domain/characters/characters.ts';
import type { Bilingual } from '../domain/language.ts';
import { lookAlikeIn } from '../domain/characters/look-alikes.ts';
import { isClearing } from '../domain/clearing.ts';
import { pointsElsewhere } from '../domain/elsewhere.ts';
import { asksToErase, isIdleText, isPlaceholder, isStopgap } from '../domain/placeholder.ts';
import { isSpreadsheetError } from '../domain/spreadsheet-error.ts';
import { isLeftByProgram } from './left-by-programs.ts';
import type { CellMark } from './sheet.ts';
import { tidyCell, turning } from './tidy.ts';

/** A cell's words as they will be written, or the wish to clear the field. */
export type ReadCell = { text: string; clears?: true };

type Read = {
  cell: ReadCell | undefined;
  /** The words as delivered, where they were tidied or taken for blank. */
  tidiedFrom: string | undefined;
  faults: Bilingual[];
  doubts: Bilingual[];
};

const shortened = /^\d(\.\d+)?E\+?\d{2,}$/i;
const dateLike =
  /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/](\d{1,2}|[A-Z][a-z]{2})[-/]\d{2,4}|\d{1,2}-[A-Z][a-z]{2}|\d{1,2}月\d{1,2}日)( \d{1,2}:\d{2}.*)?$/;

/**
 * Reads one cell: what cannot be read is a fault and never a blank, what could mean two things a doubt. A blank cell,
 * and one that only fills its place, says nothing, so it is no cell at all.
 */
export function readCell(raw: string, column: Column, mark: CellMark = {}): Read {
  const faults: Bilingual[] = [];
  const doubts = [...(mark.doubts ?? [])];
  const type = column.path === 'decisionNumber' ? 'decisionNumber' : column.meta.type;
  const doubt = (zh: string, en: string) => doubts.push({ zh, en });
  const unreadable =
    mark.unreadable ??
    (type === 'date' ? mark.day?.unreadable : undefined) ??
    unreadableText(raw.trim(), type, mark) ??
    withoutEndDay(raw, column);
  if (unreadable) return { cell: undefined, tidiedFrom: undefined, faults: [unreadable], doubts };
  const unsure = type === 'date' ? mark.day?.doubt : mark.day?.otherwise;
  if (unsure) doubts.push(unsure);
  if (turning.test(raw))
    doubt(
      '这里有改变文字方向的隐藏字符，看到的次序可能不是存下的次序；已去掉，请核对文字。',
      'Hidden characters that turn the direction of writing stand here; they were taken out, but what was seen may differ. Check the words.',
    );
  const text =
    mark.kept === 'boolean' && type === 'flag'
      ? raw === 'TRUE'
        ? '是'
        : '否'
      : withoutSeal(choiceOf(tidyCell(raw, type), column), column);
  if (fillsItsPlace(raw, type)) return { cell: undefined, tidiedFrom: mark.typed ?? raw, faults, doubts: [] };
  if (text === '') return { cell: undefined, tidiedFrom: undefined, faults, doubts: [] };
  for (const { message } of unsafeCharacters(text)) faults.push(message);
  if (isClearing(text)) return { cell: { text: '', clears: true }, tidiedFrom: undefined, faults, doubts };
  if ((mark.kept === 'boolean' || /^(true|false)$/i.test(text)) && type !== 'flag')
    doubt(`“${text}”像是电子表格的逻辑值，不是文字。请核对。`, `"${text}" looks like a spreadsheet's logical value, not words. Check it.`);
  const alike = lookAlikeIn(raw.replace(/[\s\u3000]/g, ''));
  if (alike)
    doubt(
      `“${alike}”（U+${codeOf(alike)}）形似常用字而不是它，搜索不到；部首已换成常用字，字母请核对。`,
      `"${alike}" (U+${codeOf(alike)}) looks like another character, and no search finds it; radicals were replaced, letters are to be checked.`,
    );
  const escape = type === 'text' ? /_x[0-9A-F]{4}_/i.exec(text)?.[0] : undefined;
  if (escape !== undefined)
    doubt(
      `“${escape}”像是电子表格对一个字符的代写，会照样公开。请换成原来的字符。`,
      `"${escape}" looks like a spreadsheet's spelling of one character, and would be published as it stands. Write the character itself.`,
    );
  if (type === 'text' && (pointsElsewhere(text) || isStopgap(text)))
    doubt(
      `“${text}”会照样公开，读者看不到它指的内容。请填写真实的内容；没有内容请留空。`,
      `"${text}" would be published as it stands, and readers do not see what it points to. Fill in what belongs here, or leave it blank.`,
    );
  if (type === 'text' || type === 'decisionNumber') {
    if (/^[=+@＝＋＠]|^[-－](?=\S)/.test(raw.trim().replace(/^'/, '')))
      doubt('这里像是电子表格的公式，不是文字。请核对。', 'This looks like a spreadsheet formula, not words. Check it.');
    else if (type === 'text' && dateLike.test(text))
      doubt(
        `“${text}”是日期：编号可能被电子表格改成了日期。请核对。`,
        `"${text}" is a date: a spreadsheet may have turned a number into it. Check it.`,
      );
  }
  const isTidied = text !== raw.trim().replace(/\r\n?/g, '\n');
  return { cell: { text }, tidiedFrom: mark.typed ?? (isTidied ? raw : undefined), faults, doubts };
}

/** The official word or day for what is written instead, by offices and in our own tables in English; anything else as it stands. */
function choiceOf(text: string, { meta: { alsoTyped, choices, withoutEnd } }: Column): string {
  if (withoutEnd !== undefined && (text.toLowerCase() === notLimited || text === withoutEndInChinese)) return withoutEnd;
  const key = Object.entries(alsoTyped ?? {}).find(([, words]) => words.includes(text))?.[0];
  return (key !== undefined && choices?.[key]?.zh) || text;
}

/** The name of an office without the word for its seal, as it is copied from the end of a document. */
const withoutSeal = (text: string, { meta: { facet } }: Column): string =>
  facet === 'authority' ? text.replace(/\s*[(（[【](?:公章|盖章|印章|签章|章|印)[)）\]】]$/u, '') : text;

/**
 * A number cannot be NaN by accident of the pen, and a number of a decision is never left out. What is no words fills the
 * place of words; whoever wants a choice away has to say which one holds.
 */
function fillsItsPlace(raw: string, type: string | undefined): boolean {
  const text = tidyCell(raw, undefined);
  const isLost = (type === 'amount' || type === 'number') && /nan/i.test(text);
  if (type === 'decisionNumber' || isLost || isClearing(text)) return false;
  return isPlaceholder(text) || (type !== 'choice' && asksToErase(text)) || (type === 'text' && isIdleText(text));
}

/** What offices write where a decision has no last day; the official table has a day for it. */
const endless = /^(?:长期|长期有效|永久|永久有效|无期限|无限期|无固定期限|不限)$/u;

const codeOf = (character: string): string => character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');

function withoutEndDay(raw: string, { meta: { withoutEnd } }: Column): Bilingual | undefined {
  const text = tidyCell(raw, undefined);
  if (withoutEnd === undefined || !endless.test(text)) return undefined;
  return {
    zh: `“${text}”不是日期。没有截止日期的，“双公示”填 ${withoutEnd}。`,
    en: `"${text}" is no day. Where there is no last day the official table has ${withoutEnd}.`,
  };
}

function unreadableText(text: string, type: string | undefined, { kept }: CellMark): Bilingual | undefined {
  if (isSpreadsheetError(text) || isLeftByProgram(text))
    return {
      zh: `“${text}”是电子表格的错误值，不是内容。请改正公式或直接填写；没有内容请留空。`,
      en: `"${text}" is a spreadsheet's error, not content. Mend the formula or fill in the value; leave the cell blank where there is none.`,
    };
  if (shortened.test(text) && type !== 'amount' && type !== 'number')
    return {
      zh: `"${text}" 被电子表格缩短了。请将该列设为“文本”格式后重新粘贴。`,
      en: `"${text}" was shortened by the spreadsheet. Format the column as text and paste it again.`,
    };
  if (kept === 'date' && type !== 'date')
    return {
      zh: `电子表格把这里改成了日期 ${text}。请将该列设为“文本”格式后重新填写。`,
      en: `The spreadsheet turned this into the date ${text}. Format the column as text and fill it in again.`,
    };
  return undefined;
}
