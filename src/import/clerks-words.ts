import type { Bilingual } from '../domain/language.ts';
import { enforcementCase, type EnforcementCase } from '../schemas/case/case.ts';
import { fieldMeta, shapeOf } from '../schemas/fields.ts';

const texts = Object.entries(shapeOf(enforcementCase)).flatMap(([name, schema]) => {
  const meta = fieldMeta(schema);
  return meta?.type === 'text' && !meta.unlisted ? [name as keyof EnforcementCase] : [];
});

/** What a clerk or a form asks of whoever fills it in, in brackets. */
const request = /[[【（(]\s*(?:请|待|需)(?:核对|核实|确认|补充|填写|修改|删除|审核|审批|复核|补)[^\]】）)]{0,10}[\]】）)]/u;
/** That the record itself is not to be shown yet. */
const withheld = /(?:此|本|该)(?:件|条|案|行|记录)\s*(?:暂|先)?不(?:予|要|得|能|宜)?(?:对外)?公[开示布]/u;
/** A stretch that a template leaves open: XX区XX路XX号. */
const open = /(?:[XxＸｘ×]{2,}[省市区县镇乡街路村号厂店公单]\p{Script=Han}{0,4}){2}|[XxＸｘ×]{2,}(?:有限)?公司/u;
/** In a note, where nothing is told of a case but for readers. */
const internal =
  /(?:暂|先)不(?:予)?(?:对外)?公[开示布]|勿(?:对外)?(?:公[开示布]|外传|外泄)|待(?:\p{Script=Han}{0,3}领导|\p{Script=Han}{0,2}[局处科]长)?(?:审批|审定|签批|签发)|领导(?:审批|批示|签字|签批)|内部(?:资料|掌握|使用|参考|流转)/u;

/** Words in a record that were meant for colleagues, or left over from a form: they would be published. */
export function writtenForOthers(record: EnforcementCase): { field: keyof EnforcementCase; message: Bilingual }[] {
  return texts.flatMap((field) => {
    const value = record[field];
    for (const text of typeof value === 'string' ? [value] : []) {
      const found = [request, withheld, open, ...(field === 'note' ? [internal] : [])].map((one) => one.exec(text)?.[0]).find(Boolean);
      if (found !== undefined && field !== 'party') return [{ field, message: notForReaders(found) }];
    }
    return [];
  });
}

const notForReaders = (text: string): Bilingual => ({
  zh: `“${text}”像是写给同事的话，或模板里没有填的地方，会照样公开。请删去或填好；这一件不该公开的，请删去整行。`,
  en: `"${text}" looks like a word to colleagues, or a stretch of a form that was not filled in, and would be published. Remove it or fill it in; delete the row if the decision should not be public.`,
});
