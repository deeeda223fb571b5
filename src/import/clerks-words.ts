import type { Bilingual } from '../domain/language.ts';
import { isStopgap } from '../domain/placeholder.ts';
import { enforcementCase, type EnforcementCase } from '../schemas/case/case.ts';
import { fieldMeta, shapeOf } from '../schemas/fields.ts';

const texts = Object.entries(shapeOf(enforcementCase)).flatMap(([name, schema]) => {
  const meta = fieldMeta(schema);
  return meta?.type === 'text' && !meta.unlisted ? [name as keyof EnforcementCase] : [];
});

/** What a clerk or a form asks of whoever fills it in, in brackets. */
const request = /[[【（(]\s*(?:请|待|需)(?:核对|核实|确认|补充|填写|修改|删除|审核|审批|复核|补)[^\]】）)]{0,10}[\]】）)]/u;
/** The same with whoever is asked named: （请王科长核）. */
const requestOfSomebody =
  /[[【（(]\s*请(?![求假示愿])[^\]】）)，。；]{0,12}?(?:核|审|补|改|填|定|批|查|把关|看一下)[^\]】）)，。；]{0,4}[\]】）)]/u;
/** What a template leaves to be filled in: a line, a name in braces. */
const blank =
  /(?<![A-Za-z\d])[_＿]{2,}(?![A-Za-z\d])|\{\{[^{}]*\}\}|\$\{[^{}]*\}|\[(?:金额|日期|名称|姓名|地址|单位|文号|违法事实|处罚内容)\]/u;
/** A mark of secrecy, and what is said to colleagues alone, where it stands in brackets or is all there is. */
const secret = /[绝机秘]密\s*[★☆✩]|[★☆✩]\s*(?:\d+\s*年|长期|启用前)/u;
const inner =
  '(?:(?:暂|先|依法)?不(?:予|宜|得|能)?(?:主动|对外)?公[开示布]|(?:仅|限|供|仅供|仅限)?内部(?:掌握|资料|使用|参考|件|文件|公开)?|涉密|保密|勿(?:外传|外泄|公开))';
const toColleagues = new RegExp(`[[【（(]\\s*${inner}\\s*[\\]】）)]|^${inner}(?:[/／，,、；;。\\s]*${inner})*[。.!！]*$`, 'u');
/** That the record itself is not to be shown yet. */
const withheld = /(?:此|本|该)(?:件|条|案|行|记录)\s*(?:暂|先)?不(?:予|要|得|能|宜)?(?:对外)?公[开示布]/u;
/** A stretch that a template leaves open: XX区XX路XX号. */
const open = /(?:[XxＸｘ×]{2,}[省市区县镇乡街路村号厂店公单]\p{Script=Han}{0,4}){2}|[XxＸｘ×]{2,}(?:有限)?公司/u;
/** In a note, where nothing is told of a case but for readers. */
const internal =
  /(?:暂|先)不(?:予)?(?:对外)?公[开示布]|勿(?:对外)?(?:公[开示布]|外传|外泄)|待(?:\p{Script=Han}{0,3}领导|\p{Script=Han}{0,2}[局处科]长)?(?:审批|审定|签批|签发)|领导(?:审批|批示|签字|签批)|内部(?:资料|掌握|使用|参考|流转)/u;

/** A party that is named as in a form is doubted as that. */
function patternsOf(field: keyof EnforcementCase): RegExp[] {
  const inAny = [request, requestOfSomebody, withheld, blank, secret, toColleagues];
  if (field === 'party') return inAny;
  return field === 'note' ? [...inAny, open, internal] : [...inAny, open];
}

/** Words in a record that were meant for colleagues, or left over from a form: they would be published. */
export function writtenForOthers(record: EnforcementCase): { field: keyof EnforcementCase; message: Bilingual }[] {
  return texts.flatMap((field) => {
    const value = record[field];
    for (const text of typeof value === 'string' ? [value] : []) {
      const found = patternsOf(field)
        .map((one) => one.exec(text)?.[0])
        .find(Boolean);
      if (found !== undefined && !isStopgap(text)) return [{ field, message: notForReaders(found) }];
    }
    return [];
  });
}

const notForReaders = (text: string): Bilingual => ({
  zh: `“${text}”像是写给同事的话，或模板里没有填的地方，会照样公开。请删去或填好；这一件不该公开的，请删去整行。`,
  en: `"${text}" looks like a word to colleagues, or a stretch of a form that was not filled in, and would be published. Remove it or fill it in; delete the row if the decision should not be public.`,
});
