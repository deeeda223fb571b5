import { foldHeader } from '../content/table.ts';
import type { Bilingual } from '../domain/language.ts';
import { isPlaceholder } from '../domain/placeholder.ts';
import { maskPrivate } from '../domain/privacy/privacy.ts';
import { quoted } from '../schemas/scalars.ts';

/** What a column of an office's own marks says of a decision, by what a yes in it means. */
type Asked = 'whether it is public' | 'whether it is void' | 'whether it holds' | 'how a review ended' | 'how it stands';

/** A day on which something ends by itself voids nothing: 失效日期, 公示终止日期. */
const endsByItself = /(?:失效|终止|停止|截止|届满)(?:日|时|期)/u;
const sorts: readonly [header: RegExp, asked: Asked][] = [
  [/复议|诉讼|起诉|上诉|判决|裁定|救济/u, 'how a review ended'],
  [
    /撤销|撤回|撤下|作废|废止|失效|无效|删除|停止公|终止公|下架|下线|屏蔽|不(?:予|宜|得|能)?(?:对外)?公[开示布]|免予公开/u,
    'whether it is void',
  ],
  [/^(?:is_?)?(?:deleted?|revoked?|void|withdrawn|del_?flag|delete_?flag)$/u, 'whether it is void'],
  [/涉密|保密|密级|公[开示布]|对外|发布|上网|可见/u, 'whether it is public'],
  [/^(?:is_?)?(?:public|published|visible|show)$/u, 'whether it is public'],
  [/有效性|是否有效|^有效$|^(?:is_?)?(?:valid|enabled)$/u, 'whether it holds'],
  [/状态|标[志识记]|^status$/u, 'how it stands'],
];
/** Columns about something other than the decision. */
const ofOthers = /许可|执照|证照|证书|企业|单位|信用|设备|账户|审核|审批|是否已|期满|届满|到期|听证|庭审/u;

const yes = /^(?:是|y|yes|true|t|√|✓|1|有|已)$/u;
const no = /^(?:否|不是?|n|no|false|f|x|×|0)$/u;
/** Words that say of themselves that nothing is shown, or nothing holds. */
const notPublic =
  /^(?:依法|暂时?|先|应|为)?(?:不(?:予|宜|得|能|可|应)?(?:主动|对外)?(?:公[开示布]|发布|上网)|未公[开示布]|免予?公[开示布]|依申请公开|(?:限|仅限?|供)?内部(?:掌握|使用|资料|公开|件)?|涉密|保密|秘密|机密|绝密|敏感)(?:信息|事项|级|件|类)?$/u;
const isVoid =
  /^(?:决定|处罚|该?案)?(?:已|已经|被|全部|部分|依法)?(?:予以)?(?:撤销|撤回|撤下|作废|废止|失效|无效|删除|停用|下架|下线|屏蔽|隐藏)(?:公示|处罚|决定)?$/u;
const overturned = /撤销|变更|违法|无效|重新作出|重作/u;
/** A review that ended without a change, or that the party took back. */
const upheld =
  /维持|驳回|撤诉|撤(?:回|销)(?:了)?(?:行政)?(?:复议|诉讼|起诉|上诉)?申请|撤回(?:起诉|上诉|复议)|^(?:未|无|没有|不)|(?:不予|未)撤销/u;
const denied = /^(?:未|无|没|不|非|否|正常|有效|公示中|已公[开示])/u;

type MarkColumn = { header: string; asked: Asked };
/** By position, the columns that no record takes and in which a mark of the office may stand. */
export type MarkColumns = ReadonlyMap<number, MarkColumn>;

/** Columns of a table in which an office marks what of it is not to be shown, by their place; they are no field of a record. */
export function markColumns(passedOver: readonly { index: number; header: string; why: string }[]): MarkColumns {
  const found = new Map<number, MarkColumn>();
  for (const { index, header, why } of passedOver) {
    // What names a person is never read, and what our own exports add marks nothing.
    if (why === 'private' || why === 'ours') continue;
    const folded = foldHeader(header);
    const asked = ofOthers.test(folded) ? undefined : sorts.find(([name]) => name.test(folded))?.[1];
    found.set(index, { header: header.trim(), asked: asked ?? 'how it stands' });
  }
  return found;
}

/** What is asked of a row whose cell says that the decision is not public, revoked or void; undefined where it says nothing of the sort. */
export function markDoubt(cell: string, { header, asked }: MarkColumn): Bilingual | undefined {
  const text = cell
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[。.!]+$/u, '');
  if (isPlaceholder(text) || !speaksAgainst(text.toLowerCase(), asked, foldHeader(header))) return undefined;
  const shown = quoted(maskPrivate(cell.trim()));
  return {
    zh: `“${header}”一列写着 ${shown}：这一件像是不公开、已撤销或已失效的，而这一列不会导入，照这样会公开。不该公开的请删去这一行；已经公示而被撤销的，用“公示状态”一列写“已撤回”；确应公开的请确认。`,
    en: `The column "${header}" says ${shown}: this decision seems to be withheld, revoked or void, and as the column is not imported it would be public. Delete the row if it should not be; if it was public and is revoked, deliver it with 公示状态 已撤回; confirm if it is to be public.`,
  };
}

function speaksAgainst(text: string, asked: Asked, header: string): boolean {
  if (notPublic.test(text)) return !/听证|庭审/u.test(header);
  if (asked === 'how it stands') return isVoid.test(text) && !ofOthers.test(header) && /状态|标[志识记]|status/u.test(header);
  if (asked === 'whether it is public') return /涉密|保密|密级/u.test(header) ? yes.test(text) : no.test(text) || isVoid.test(text);
  if (asked === 'whether it holds') return no.test(text) || isVoid.test(text);
  if (asked === 'how a review ended') return overturned.test(text) && !upheld.test(text);
  return !endsByItself.test(header) && !no.test(text) && !denied.test(text);
}
