import type { Bilingual } from '../language.ts';

type Recorded = {
  state?: string | undefined;
  stateReason?: string | undefined;
  rectification?: string | undefined;
  rectifiedOn?: string | undefined;
};
export type StateDoubt = { field: 'stateReason' | 'rectification'; message: Bilingual };

/** What is still asked, or was refused, is no end. */
const sought = /请求|要求|申请|诉请|主张|驳回|不予|未予|是否|如|可能/u;
const revoked =
  /(?:撤销|变更|确认违法|确认无效)(?:了)?(?:本案|该案|原|该|本|上述|此|被诉)?(?:的)?(?:行政)?(?:处罚)?决定|(?:处罚)?决定(?:书)?(?:已|被|依法|予以)+(?:撤销|变更)|(?:判决|复议(?:机关)?(?:决定)?|自行|依法|已|予以)撤销(?:本案|该案)?$/u;
/** A judgement that is under appeal is no end yet. */
const pending = /上诉|一审|再审|未生效|检察/u;
const upheld =
  /(?:维持|予以维持)(?:了)?(?:本案|该案|原|该|本|上述|此|被诉)?(?:的)?(?:行政)?(?:处罚)?(?:决定|原判)|驳回(?:\p{Script=Han}{0,8})?(?:复议申请|诉讼请求|上诉|起诉)/u;
/** What was put right ends so. */
const ended =
  /(?:已|全部|均)(?:经)?(?:\p{Script=Han}{0,4})?(?:完成|改正|整改|验收|合格|拆除|清理|清运|关闭|搬迁|恢复)|(?:整改|改正|验收)(?:已)?(?:完成|合格|到位|完毕|通过)/u;
const notEnded =
  /(?:整改|改正)(?:之?中|进行中|推进中)|正在(?:整改|改正)|(?:尚|仍|逾期|至今|拒不|拒绝|期满|到期)?未(?:按\p{Script=Han}{0,6})?(?:完成)?(?:整改|改正|履行)|(?:整改|改正)(?:尚|仍)?未(?:完成|到位)|拒不(?:整改|改正)|验收不(?:合格|通过)|待(?:整改|验收)|申请强制执行|移送强制执行/u;

/** Clauses of a text, without those that tell of what was only sought. */
const settledIn = (text: string): string[] => text.split(/[，,。；;\n]/u).filter((clause) => !sought.test(clause) || /驳回/u.test(clause));

/** Where the state of a record, or the day of its acceptance, is not what its own words tell. */
export function stateDoubtsInWords({ state, stateReason = '', rectification = '', rectifiedOn }: Recorded): StateDoubt[] {
  const doubts: StateDoubt[] = [];
  const clauses = settledIn(stateReason);
  const [isRevoked, isUpheld] = [revoked, upheld].map((one) =>
    clauses.some((clause) => one.test(clause) && !(one === revoked && /驳回|维持/u.test(clause))),
  );
  if (state !== undefined && state !== 'withdrawn' && isRevoked && !isUpheld && !pending.test(stateReason))
    doubts.push({ field: 'stateReason', message: revokedYetPublic });
  if (state === 'withdrawn' && isUpheld && !isRevoked) doubts.push({ field: 'stateReason', message: upheldYetWithdrawn });
  if (state === 'withdrawn') return doubts;
  const last =
    rectification
      .split(/[。；;\n]/u)
      .filter((one) => one.trim())
      .at(-1) ?? '';
  const open = notEnded.exec(last)?.[0];
  if (open === undefined || ended.test(last.replace(open, ''))) return doubts;
  if (rectifiedOn !== undefined) doubts.push({ field: 'rectification', message: openYetAccepted(open, rectifiedOn) });
  else if (state === 'repaired') doubts.push({ field: 'rectification', message: openYetRepaired(open) });
  return doubts;
}

const revokedYetPublic: Bilingual = {
  zh: '状态变更原因写的是决定被撤销或变更，公示状态却不是“已撤回”：决定会继续公示。请核对状态。',
  en: 'The reason says that the decision was revoked or changed, and its state is not withdrawn: it would stay public. Check the state.',
};
const upheldYetWithdrawn: Bilingual = {
  zh: '状态变更原因写的是维持原决定，公示状态却是“已撤回”：决定会从网站上撤下。请核对状态。',
  en: 'The reason says that the decision was upheld, and its state is withdrawn: it would come off the site. Check the state.',
};
const openYetAccepted = (found: string, day: string): Bilingual => ({
  zh: `整改情况写的是“${found}”，却有整改验收日期 ${day}。哪一个写错了？`,
  en: `How it was put right says "${found}", and there is a day of its acceptance, ${day}. Which is wrong?`,
});
const openYetRepaired = (found: string): Bilingual => ({
  zh: `整改情况写的是“${found}”，公示状态却是“已信用修复”。请核对。`,
  en: `How it was put right says "${found}", and the state is credit repaired. Check it.`,
});
