const strokes = /^(?:[-_‐-―−─━ー]+|[/\\]+)$/u;
const pattern =
  /^(?:无|暂无|没有|空|空白|空值|清空|未填|未填写|未提供|无数据|暂无数据|无内容|暂无内容|无此项|不适用|不涉及|n[/\\]?a|n\.a\.?|null|none|nil|nan|undefined|objectobject|\\n|blank|empty|clear)$/u;
/** Marks and brackets around a word, that say no more than it: 无。 【无】 */
const around = /^[([<{【《「『〔"'“‘]+|[)\]>}】》」』〕"'”’。.,，、;；:：!！…]+$/gu;

/**
 * Whether a cell only fills its place, as a dash, 无 or NULL do: it says that there is nothing to say, and never that
 * what is on record shall go.
 */
export function isPlaceholder(cell: string): boolean {
  const folded = cell.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return strokes.test(folded) || pattern.test(folded.replace(around, ''));
}

/** What somebody writes who wants a field emptied, in whatever words: it is no content, and no order either. */
const erasing =
  /^(?:请?(?:删除?|删去|删掉|清除|清零|去掉|去除|移除|抹去|作废删除|置空|删除此项|删除本项)|delete[d]?|del|removed?|erased?)$/u;

/** Whether a cell asks in words of its own that something be taken away: 删除, delete. Only the word for it clears a field. */
export const asksToErase = (cell: string): boolean => erasing.test(bare(cell));

/** Whether a text is no words: marks and dots, a nought, crosses. `?` over and over is a text that was damaged. */
export function isIdleText(cell: string): boolean {
  const folded = bare(cell);
  return isPlaceholder(cell) || asksToErase(cell) || /^(?:0+|x+|[^\P{P}?]+|[^\P{S}\ufffc\ufffd]+|\?)$/u.test(folded);
}

/** Words that only call what should stand there. */
const namesAlone =
  /^(?:更正|修改|变更|撤回|撤销)?(?:的)?(?:原因|理由|说明|依据)$|^(?:测试|test|reason|why|because|law|article|none given)$/u;

/** Whether a reason gives none: no words, a letter or a sign over and over, or the word "reason" itself. */
export function givesNoReason(reason: string): boolean {
  const letters = reason.normalize('NFKC').toLowerCase().match(/\p{L}/gu) ?? [];
  return isIdleText(reason) || new Set(letters).size < 2 || namesAlone.test(bare(reason));
}

/** A clerk's mark on a form, or how far the work is, in place of words. */
const stopgaps =
  /^(?:见上|见前|见下|作废|待核|待办|正在办理|办理中|尚未|撤|撤销|不公开|暂不公开|不予公开|保密|涉密|已阅|同意|缺|缺失|未见|见卷|是|否|有|\d{1,3})$/u;

/**
 * Whether a text stands in the place of words and is none that a reader could use: a clerk's mark (已阅, 作废), a word for
 * work that goes on (待核), a single character, a digit or two. For a question: it may be all that there is to say.
 */
export function isStopgap(cell: string): boolean {
  const text = bare(cell).replace(around, '');
  return stopgaps.test(text) || /^[\p{L}\p{N}]$/u.test(text);
}

const bare = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toLowerCase()
    .replace(/^[(<[](.+)[)>\]]$/u, '$1');
