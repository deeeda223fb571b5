import { lookAlikeIn } from '../../domain/characters/look-alikes.ts';
import type { Bilingual } from '../../domain/language.ts';
import { kinds } from '../../schemas/index.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** Tables that units fill in by hand; an import asks the same of cases, and is answered once. */
const filledIn = ['progress', 'tasks'] as const;
const farYear = '2100';

/** What in the cells of reports and tasks is a spreadsheet's and no unit's: worth a look. */
export function checkCellWords(drafts: Pick<Drafts, (typeof filledIn)[number]>, faults: Fault[]): void {
  for (const kind of filledIn)
    for (const { file, locate, fields } of drafts[kind] as Draft[])
      for (const { path, meta, value } of heldValues(kinds[kind].schema, fields))
        for (const [place, text] of textsOf(path, value)) {
          const message = doubtIn(text, meta.type);
          const { zh, en } = meta;
          if (message) faults.push({ severity: 'warning', file, ...locate(place), field: place.join('.'), label: { zh, en }, message });
        }
}

const textsOf = (path: readonly PropertyKey[], value: unknown): [readonly PropertyKey[], string][] =>
  isTranslated(value)
    ? Object.entries(value).flatMap(([lang, text]) => textsOf([...path, lang], text))
    : typeof value === 'string'
      ? [[path, value]]
      : [];

function doubtIn(value: string, type: string | undefined): Bilingual | undefined {
  if (type === 'date' || type === 'month')
    return value >= farYear ? { zh: `${value} 晚于 2100 年。请核对。`, en: `${value} is after the year 2100. Check it.` } : undefined;
  if (/^'?[=+@＝＋＠]/.test(value))
    return { zh: '这里像是电子表格的公式，不是文字。请核对。', en: 'This looks like a spreadsheet formula, not words. Check it.' };
  if (/^(?:true|false)$/i.test(value))
    return {
      zh: `“${value}”像是电子表格的逻辑值，不是文字。请核对。`,
      en: `"${value}" looks like a spreadsheet's logical value, not words. Check it.`,
    };
  if (/^(?:[-－—–_/\\.·]+|n\/a|null|none|nan|\\n)$/i.test(value))
    return { zh: `“${value}”什么也没有说。没有内容请留空。`, en: `"${value}" says nothing. Leave the cell blank where there is nothing.` };
  const alike = lookAlikeIn(value);
  return alike === undefined
    ? undefined
    : {
        zh: `“${alike}”形似常用字而不是它，搜索不到。请重新输入。`,
        en: `"${alike}" looks like another character, and no search finds it. Type it anew.`,
      };
}
