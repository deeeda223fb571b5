import type { ImportPlan } from '../../src/import/plan-import.ts';
import { givesNoReason } from '../../src/domain/placeholder.ts';
import { partysNames } from '../../src/domain/privacy/partys-name.ts';
import { findPrivate, maskPrivate, type PrivateFinding } from '../../src/domain/privacy/privacy.ts';
import { correctableFields } from '../../src/schemas/correction.ts';
import { BadInput, lang } from '../cli.ts';

/** What the clerk ordered beside the delivery. */
export type Orders = { confirmed: boolean; reason: string | undefined; law: string | undefined };

const shownRows = 20;

/**
 * Doubts wait for a yes, public facts for a reason, and a withdrawn decision for its law too.
 *
 * @throws BadInput that names all that is wanted
 */
export function refuseWithoutWord(plan: ImportPlan, { confirmed, reason, law }: Orders): void {
  const found = findPrivate([reason, law].join(' '));
  if (found.some((finding) => !mayBeWords(finding)))
    throw new BadInput({
      zh: '更正原因里含有身份证号码、手机号码等个人号码，不得公开。没有写入任何内容。',
      en: 'The reason holds a number of a person, an identity number or a mobile phone say, which is never published. Nothing was written.',
    });
  for (const [option, words] of Object.entries({ reason, law }))
    if (words !== undefined && givesNoReason(words))
      throw new BadInput({
        zh: `--${option} “${words}”什么也没有说明，而它会公布出来。${option === 'law' ? '请写明法律和条款' : '请写明为什么改动'}。没有写入任何内容。`,
        en: `--${option} "${words}" says nothing, and it is published. ${option === 'law' ? 'Name the law and its article' : 'Say why this changes'}. Nothing was written.`,
      });
  const withoutReason = plan.corrections.filter(({ why }) => why === undefined);
  const isNamed = plan.corrections.some(
    ({ withheldParty = '', why }) => why === undefined && partysNames(withheldParty, reason ?? '').length > 0,
  );
  const wanted = [
    ...((isNamed || found.length) && !confirmed ? [nameInReason] : []),
    ...(plan.doubts.length && !confirmed
      ? [
          {
            zh: `${plan.doubts.length} 处存疑。核对无误后加上 --confirm 再导入一次。`,
            en: `${plan.doubts.length} doubt(s). Import again with --confirm once they are found right.`,
          },
        ]
      : []),
    ...(withoutReason.length && !reason ? [reasonWanted(withoutReason)] : []),
    ...(plan.reinstated.length && !law
      ? [
          {
            zh: `${plan.reinstated.join('、')} 已经撤回，恢复公示须写明依据：--law "法律条款"，并写明 --reason。`,
            en: `${plan.reinstated.join(', ')} was withdrawn; to publish it again say on which article: --law "article", and --reason.`,
          },
        ]
      : []),
  ];
  if (!wanted.length) return;
  throw new BadInput({
    zh: `${wanted.map(({ zh }) => zh).join('\n')}\n没有写入任何内容。`,
    en: `${wanted.map(({ en }) => en).join('\n')}\nNothing was written.`,
  });
}

/** Names and words share their characters: no more than a question. */
const mayBeWords = ({ kind, isSuspicion }: PrivateFinding): boolean => kind === 'personName' && isSuspicion === true;

const nameInReason = {
  zh: '更正原因里像是写了自然人的全名，而它会公布出来。若是，请写“当事人”，或写成“姓+某”，如“张某”；不是的，加上 --confirm 再导入一次。',
  en: 'The reason seems to name a person in full, and it is published. If so, write 当事人, or the surname and 某, such as 张某; if not, import again with --confirm.',
};

/** Facts that were public never change without a word to readers. */
function reasonWanted(corrections: ImportPlan['corrections']) {
  const shown = corrections.slice(0, shownRows).map(({ case: number, field, before, after }) => {
    const label = correctableFields[field]?.[lang] ?? field;
    return `  ${number}  ${label}: ${maskPrivate(before) || '–'} → ${maskPrivate(after) || '–'}`;
  });
  return {
    zh: `以下内容已经公示，改动须写明原因，才会更新并公布在“更正记录”里：\n${shown.join('\n')}\n请加上 --reason "原因" 再导入一次。`,
    en: `These facts are public already; they change only with a reason, which is published among the corrections:\n${shown.join('\n')}\nImport again with --reason "why".`,
  };
}
