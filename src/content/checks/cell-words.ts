import { damagedMessage, damagedWords } from '../../domain/characters/damaged-words.ts';
import { lookAlikeIn } from '../../domain/characters/look-alikes.ts';
import { languages, type Bilingual, type Lang } from '../../domain/language.ts';
import { pointsElsewhere } from '../../domain/elsewhere.ts';
import { isPlaceholder } from '../../domain/placeholder.ts';
import { isPersonsNumber } from '../../domain/privacy/privacy.ts';
import { isSpreadsheetError } from '../../domain/spreadsheet-error.ts';
import type { FieldMeta } from '../../schemas/fields.ts';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';
import type { Draft, Drafts } from '../entry.ts';
import { textFile } from '../text-file.ts';
import type { Fault } from '../faults.ts';

/** An import asks the same of cases, and is answered once; a correction quotes what stood there, right or wrong. */
const askedElsewhere: readonly Kind[] = ['cases', 'corrections'];
/** What units and editors fill in by hand, often out of a spreadsheet: every kind that lies in tables or files, save those. */
const isFilledIn = (kind: Kind): boolean => ['tables', 'files'].includes(kinds[kind].layout) && !askedElsewhere.includes(kind);
const farYear = '2100';

/** What a clerk asks of whoever fills in a form, a form leaves open, or colleagues alone were to read. */
const leftOver =
  /[[【（(]\s*(?:请|待|需)(?:\p{Script=Han}{0,6}?)(?:核对|核实|确认|补充|填写|修改|审核|审批|复核|核|补)[^\]】）)]{0,8}[\]】）)]|\{\{[^{}]*\}\}|[_＿]{3,}|内部(?:掌握|资料|使用|参考)[，,、；;]?\s*(?:请?勿|不)(?:予|要|得|对外|宜)*(?:公[开布示]|外传)|^(?:此(?:件|项|条))?(?:暂|先)不(?:予|对外)?公[开布示][。.]?$|(?:请|切)勿(?:对外)?(?:公[开布示]|外传)|[XxＸ×]{2}[区县镇乡]\p{Script=Han}{0,6}[XxＸ×]{2}/u;

/** What in the words of these is a spreadsheet's and nobody's: worth a look. */
export function checkCellWords(drafts: Drafts, faults: Fault[]): void {
  checkDamaged(drafts, faults);
  for (const kind of kindNames.filter(isFilledIn))
    for (const { file, locate, fields } of drafts[kind] as Draft[])
      for (const { path, meta, value } of heldValues(kinds[kind].schema, fields))
        for (const [place, text] of textsOf(path, value)) {
          const swapped = inOtherLanguage(String(place.at(-1)), text, isTranslated(value));
          if (swapped)
            faults.push({
              severity: 'warning',
              file,
              ...locate(place),
              field: place.join('.'),
              label: { zh: meta.zh, en: meta.en },
              message: swapped,
            });
          // The reader of tables has named these.
          if (kinds[kind].layout === 'tables' && isSpreadsheetError(text)) continue;
          const message = doubtIn(text, meta);
          const { zh, en } = meta;
          if (message) faults.push({ severity: 'warning', file, ...locate(place), field: place.join('.'), label: { zh, en }, message });
        }
}

/** So many words in Latin letters are a sentence, and no name. */
const aFewWords = 5;
/** Where each language goes, what stands there of another: Chinese alone, English sentences alone. */
const exchanged: Record<Lang, { isOther: (han: number, latin: number) => boolean; message: Bilingual }> = {
  zh: {
    isOther: (han, latin) => han === 0 && latin >= aFewWords,
    message: {
      zh: '这里应写中文，写的却是英文。请核对是不是填错了列。',
      en: 'This is for Chinese and holds English. Check whether columns were exchanged.',
    },
  },
  en: {
    isOther: (han, latin) => han > 2 && latin === 0,
    message: {
      zh: '这里应写英文，写的却是中文。请核对是不是填错了列。',
      en: 'This is for English and holds Chinese. Check whether columns were exchanged.',
    },
  },
};

/** Words of one language where the other goes: columns were mistaken for one another. */
function inOtherLanguage(lang: string, text: string, isOfTwo: boolean): Bilingual | undefined {
  const place = isOfTwo ? languages.find((one) => one === lang) : undefined;
  if (place === undefined) return undefined;
  const [han, latin] = [/\p{Script=Han}/gu, /\p{Script=Latin}{2,}/gu].map((pattern) => text.match(pattern)?.length ?? 0);
  return exchanged[place].isOther(han!, latin!) ? exchanged[place].message : undefined;
}

/** What an export or a conversion has damaged in all that people write otherwise: maps, the facts of texts with their titles, the reasons of corrections. */
function checkDamaged(drafts: Drafts, faults: Fault[]): void {
  for (const kind of kindNames.filter((one) => !isFilledIn(one) && one !== 'cases'))
    for (const { file, locate, fields, texts } of drafts[kind] as Draft[]) {
      for (const { path, meta, value } of heldValues(kinds[kind].schema, fields))
        for (const [place, text] of meta.choices || meta.ref || (kind === 'corrections' && path[0] !== 'why') ? [] : textsOf(path, value)) {
          const damaged = damagedWords(text);
          const { zh, en } = meta;
          if (damaged !== undefined)
            faults.push({
              severity: 'warning',
              file,
              ...locate(place),
              field: place.join('.'),
              label: { zh, en },
              message: damagedMessage(damaged),
            });
        }
      for (const lang of languages) {
        const { title = '', summary = [] } = texts[lang] ?? {};
        for (const damaged of [title, ...summary].flatMap((one) => damagedWords(one) ?? []))
          faults.push({
            severity: 'warning',
            file: file.replace('index.yaml', textFile(lang)),
            line: 1,
            column: 1,
            field: 'title',
            message: damagedMessage(damaged),
          });
      }
    }
}

const textsOf = (path: readonly PropertyKey[], value: unknown): [readonly PropertyKey[], string][] =>
  isTranslated(value)
    ? Object.entries(value).flatMap(([lang, text]) => textsOf([...path, lang], text))
    : typeof value === 'string'
      ? [[path, value]]
      : [];

function doubtIn(value: string, { type, choices, ref }: FieldMeta): Bilingual | undefined {
  if (choices || ref) return undefined;
  if (type === 'date' || type === 'month')
    return value >= farYear ? { zh: `${value} 晚于 2100 年。请核对。`, en: `${value} is after the year 2100. Check it.` } : undefined;
  if (/^'?[=+@＝＋＠]/.test(value))
    return { zh: '这里像是电子表格的公式，不是文字。请核对。', en: 'This looks like a spreadsheet formula, not words. Check it.' };
  if (/^(?:true|false)$/i.test(value))
    return {
      zh: `“${value}”像是电子表格的逻辑值，不是文字。请核对。`,
      en: `"${value}" looks like a spreadsheet's logical value, not words. Check it.`,
    };
  if (isSpreadsheetError(value))
    return {
      zh: `“${value}”是电子表格的错误值，不是内容。请填写真实的内容。`,
      en: `"${value}" is a spreadsheet's error, not content. Fill in what belongs here.`,
    };
  if (/https?:/.test(value) && [...value.matchAll(/(?<!\d)\d{17}[\dXx](?!\d)/g)].some(([number]) => isPersonsNumber(number)))
    return {
      zh: '网址里有一串符合身份证号码全部规则的数字。若是，不得公开，请换一个网址。',
      en: 'Digits in this address are by all rules an identity number. If they are one, use another address: it is never published.',
    };
  if (/^[.·_]+$/.test(value) || isPlaceholder(value))
    return { zh: `“${value}”什么也没有说。没有内容请留空。`, en: `"${value}" says nothing. Leave the cell blank where there is nothing.` };
  if (pointsElsewhere(value))
    return {
      zh: `“${value}”会照样公开，读者看不到它指的内容。请填写真实的内容；没有内容请留空。`,
      en: `"${value}" would be published as it stands, and readers do not see what it points to. Fill in what belongs here, or leave it blank.`,
    };
  const left = leftOver.exec(value)?.[0];
  if (left !== undefined)
    return {
      zh: `“${left}”像是写给同事的话，或模板里没有填的地方，会照样公开。请删去或填好。`,
      en: `"${left}" looks like a word to colleagues, or a stretch of a form that was not filled in, and would be published. Remove it or fill it in.`,
    };
  const damaged = damagedWords(value);
  if (damaged !== undefined) return damagedMessage(damaged);
  const alike = lookAlikeIn(value);
  return alike === undefined
    ? undefined
    : {
        zh: `“${alike}”形似常用字而不是它，搜索不到。请重新输入。`,
        en: `"${alike}" looks like another character, and no search finds it. Type it anew.`,
      };
}
