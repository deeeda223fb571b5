import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatFaults } from '../../src/content/faults.ts';
import { faultsWith, loadCheckedContent } from '../../src/content/load.ts';
import { deskFolder, writeChanges } from '../../src/content/writing/journal.ts';
import { todayIn, type IsoDate } from '../../src/domain/calendar.ts';
import { addMappings, mappingsFile, mappingsText, readMappings, UnknownMapping } from '../../src/import/mappings.ts';
import { planImport, withCorrections, type ImportPlan } from '../../src/import/plan-import.ts';
import { caseColumns } from '../../src/import/register.ts';
import { readSheets } from '../../src/import/sheets.ts';
import { UnusableFile } from '../../src/import/unusable-file.ts';
import { correctableFields } from '../../src/schemas/correction.ts';
import { BadInput, WrongUse, lang, say, shownPath } from '../cli.ts';
import { receiptOf } from './receipt.ts';

const shownRows = 20;

/** What the clerk asked for. */
export type Order = {
  file: string;
  dryRun: boolean;
  confirmed: boolean;
  reason: string | undefined;
  law: string | undefined;
  maps: string[];
  skips: string[];
};

/**
 * Brings a delivered file into a content folder, whose lock the caller holds unless nothing is to be written.
 *
 * @throws BadInput where a fault, a doubt, or a word that is missing keeps it out
 */
export async function importCases(directory: string, order: Order): Promise<void> {
  const { file, dryRun, reason, law } = order;
  const content = await loadCheckedContent(directory, shownPath(directory));
  const remembered = await readMappings(directory);
  const mappings = mappingsOf(remembered, order);
  const sheets = await readSheets(file).catch((error: unknown) => {
    if (error instanceof UnusableFile) throw new BadInput({ zh: `${file}：${error.words.zh}`, en: `${file}: ${error.words.en}` });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') throw new BadInput({ zh: `没有文件 ${file}。`, en: `There is no file ${file}.` });
    throw error;
  });
  const today = todayIn(content.portal[0]!.fields.timeZone);
  const plan = await planImport(directory, content, { sheets, file, mappings }, today);
  if (plan.faults.length) {
    console.error(`${formatFaults([...plan.faults, ...plan.doubts], lang)}\n`);
    throw new BadInput({
      zh: `${plan.faults.length} 处错误，没有写入任何内容。`,
      en: `${plan.faults.length} fault(s); nothing was written.`,
    });
  }
  const receipt = receiptOf(plan, content, lang);
  console.log(receipt);
  refuseWithoutWord(plan, order);
  const why = [reason, plan.reinstated.length ? law : undefined].filter(Boolean).join('；');
  const changes = new Map(await withCorrections(directory, plan, today, why));
  await refuseUnreadable(directory, changes);
  if (dryRun) return say({ zh: '试运行：没有写入任何内容。', en: 'Dry run: nothing was written.' });
  if (mappings.size !== remembered.size || [...mappings].some(([header, field]) => remembered.get(header) !== field))
    changes.set(mappingsFile, mappingsText(mappings));
  if (plan.changes.size) changes.set(...(await receiptFile(file, today, receipt, why)));
  await writeChanges(directory, changes);
  if (changes.size === 0) return say({ zh: '内容没有变化。', en: 'The content is unchanged.' });
  for (const [name, text] of changes)
    say(
      text === undefined
        ? {
            zh: `已删去 ${shownPath(path.join(directory, name))}（没有行了）`,
            en: `Removed ${shownPath(path.join(directory, name))} (no row is left)`,
          }
        : { zh: `已写入 ${shownPath(path.join(directory, name))}`, en: `Wrote ${shownPath(path.join(directory, name))}` },
    );
}

function mappingsOf(remembered: ReadonlyMap<string, string>, { maps, skips }: Order): Map<string, string> {
  try {
    return addMappings(remembered, maps, skips, caseColumns);
  } catch (error) {
    if (error instanceof UnknownMapping) throw new WrongUse(error.words);
    throw error;
  }
}

/** Doubts wait for a yes, public facts for a reason, and a withdrawn decision for its law too. */
function refuseWithoutWord(plan: ImportPlan, { confirmed, reason, law }: Order): void {
  const wanted = [
    ...(plan.doubts.length && !confirmed
      ? [
          {
            zh: `${plan.doubts.length} 处存疑。核对无误后加上 --confirm 再导入一次。`,
            en: `${plan.doubts.length} doubt(s). Import again with --confirm once they are found right.`,
          },
        ]
      : []),
    ...(plan.corrections.length && !reason ? [reasonWanted(plan)] : []),
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

/** Facts that were public never change without a word to readers. */
function reasonWanted({ corrections }: ImportPlan) {
  const shown = corrections.slice(0, shownRows).map(({ case: number, field, before, after }) => {
    const label = correctableFields[field]?.[lang] ?? field;
    return `  ${number}  ${label}: ${before || '–'} → ${after || '–'}`;
  });
  return {
    zh: `以下内容已经公示，改动须写明原因，才会更新并公布在“更正记录”里：\n${shown.join('\n')}\n请加上 --reason "原因" 再导入一次。`,
    en: `These facts are public already; they change only with a reason, which is published among the corrections:\n${shown.join('\n')}\nImport again with --reason "why".`,
  };
}

/** An import never writes what cannot be read again. */
async function refuseUnreadable(directory: string, changes: ReadonlyMap<string, string | undefined>): Promise<void> {
  if (!changes.size) return;
  const errors = (await faultsWith(directory, changes, todayIn)).filter(({ severity }) => severity === 'error');
  if (!errors.length) return;
  console.error(`${formatFaults(errors, lang)}\n`);
  throw new BadInput({
    zh: '导入后的内容会有以上错误，没有写入任何内容。',
    en: 'The content would have these faults after the import; nothing was written.',
  });
}

/** The receipt of an import, kept beside the content. */
async function receiptFile(file: string, today: IsoDate, receipt: string, why: string): Promise<[name: string, text: string]> {
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  const head = [path.basename(file), `SHA-256 ${digest}`, today, ...(why ? [why] : [])].join('\n');
  return [path.posix.join(deskFolder, 'receipts', `${today}-${digest.slice(0, 12)}.txt`), `${head}\n\n${receipt}\n`];
}
