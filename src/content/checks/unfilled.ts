import type { Bilingual } from '../../domain/language.ts';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import { kindLabel } from '../../schemas/label.ts';
import { isOpenKind, openSections } from '../../schemas/sections.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** An address, or a telephone that is not a line for everybody: 12345 and 119 do not reach the editors. */
const reachesEditors = /@|https?:|(?:\d[\s()-]*){7,}/;
/** What has no page by nature until there is a reason: corrections. */
const mayBeEmpty = new Set<Kind>(['corrections']);

/** Whether any of the ways to reach somebody leads to the editors. */
export const isReachable = (contacts: readonly { value: string }[]): boolean => contacts.some(({ value }) => reachesEditors.test(value));

/** Kinds with a section in which nothing stands, though there is no portal but has reason for it. */
export const emptySections = (content: Content): Kind[] => {
  const open = openSections(content.portal[0]?.fields.sections ?? []);
  return kindNames.filter((kind) => {
    const { address, ...uses } = kinds[kind];
    return address !== 'none' && !('optional' in uses) && !mayBeEmpty.has(kind) && isOpenKind(kind, open) && !hasContent(content, kind);
  });
};

/** Whether a section has anything to show: indicators are there once one of them has a value. */
const hasContent = (content: Content, kind: Kind): boolean =>
  kind === 'indicators' ? content.indicators.some(({ id }) => content.observations[id]?.length) : content[kind].length > 0;

/**
 * Names what a portal that is no demonstration has yet to fill in, such as after `npm run demo -- remove`: a way to reach its editors,
 * and the sections in which nothing stands.
 */
export function checkUnfilled(content: Content, shown: string): Fault[] {
  const [portal] = content.portal;
  if (!portal || portal.fields.demo) return [];
  const warning = (message: Bilingual, field?: string): Fault => ({
    severity: 'warning',
    file: `${shown}/portal.yaml`,
    line: 1,
    column: 1,
    ...(field === undefined ? {} : { field }),
    message,
  });
  const empty = emptySections(content);
  return [
    ...(isReachable(portal.fields.contacts) ? [] : [warning(noContact, 'contacts')]),
    ...(empty.length ? [warning(nothingIn(empty, shown))] : []),
  ];
}

const noContact: Bilingual = {
  zh: '还没有填写能找到本站编辑的联系方式（邮箱或电话）。“反馈”页请读者指出错误，却没有可以寄到的地方。',
  en: 'No contact leads to the editors yet (an e-mail address or telephone). The feedback page asks readers to report mistakes and gives nowhere to send them.',
};

const nothingIn = (empty: readonly Kind[], shown: string): Bilingual => ({
  zh: `这些栏目还是空的，网站上会写“没有内容”：${empty.map((kind) => `${kindLabel(kind, 'zh')}（${shown}/${kinds[kind].place}）`).join('、')}。请填写；没有这类内容的可以不管。`,
  en: `Nothing stands in these sections yet, and the site says so: ${empty.map((kind) => `${kindLabel(kind, 'en')} (${shown}/${kinds[kind].place})`).join(', ')}. Fill in those for which you have content.`,
});
