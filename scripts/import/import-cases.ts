import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../../src/content/entry.ts';
import { formatFaults, type Fault } from '../../src/content/faults.ts';
import { faultsWith, loadContent } from '../../src/content/load.ts';
import { deskFolder, refuseUnwritable, writeChanges } from '../../src/content/writing/journal.ts';
import { todayIn, type IsoDate } from '../../src/domain/days/calendar.ts';
import { addMappings, mappingsFile, mappingsText, readMappings, UnknownMapping } from '../../src/import/mappings.ts';
import { errorsForImport, newErrors } from '../../src/import/own-content.ts';
import { planImport, withCorrections } from '../../src/import/plan-import.ts';
import { caseColumns } from '../../src/import/register.ts';
import { readSheets } from '../../src/import/sheets.ts';
import { UnusableFile } from '../../src/import/unusable-file.ts';
import { BadInput, WrongUse, lang, print, shownPath } from '../cli.ts';
import { receiptOf } from './receipt.ts';
import { refuseWithoutWord, type Orders } from './refusals.ts';

/** What the clerk asked for. */
export type Order = Orders & { file: string; dryRun: boolean; maps: string[]; skips: string[] };

/**
 * Brings a delivered file into a content folder, whose lock the caller holds unless nothing is to be written.
 *
 * @throws BadInput where a fault, a doubt, or a word that is missing keeps it out
 */
export async function importCases(directory: string, order: Order): Promise<void> {
  const { file, dryRun, reason, law } = order;
  const { content, others } = await contentFor(directory, file);
  const remembered = await readMappings(directory);
  const mappings = mappingsOf(remembered, order);
  const sheets = await readSheets(file).catch((error: unknown) => {
    if (error instanceof UnusableFile) throw new BadInput({ zh: `${file}：${error.messages.zh}`, en: `${file}: ${error.messages.en}` });
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
  console.log(receiptOf(plan, content, lang));
  refuseWithoutWord(plan, order);
  const why = [reason, plan.reinstated.length ? law : undefined].filter(Boolean).join('；');
  const changes = new Map(await withCorrections(directory, plan, today, { why, law }));
  await refuseUnreadable(directory, changes, others);
  if (mappings.size !== remembered.size || [...mappings].some(([header, field]) => remembered.get(header) !== field))
    changes.set(mappingsFile, mappingsText(mappings));
  if (plan.changes.size) changes.set(...(await receiptFile(file, today, receiptOf(plan, content, lang, Infinity), why)));
  if (dryRun) {
    await refuseUnwritable(directory, changes);
    return print({ zh: '试运行：没有写入任何内容。', en: 'Dry run: nothing was written.' });
  }
  await writeChanges(directory, changes);
  if (changes.size === 0) return print({ zh: '内容没有变化。', en: 'The content is unchanged.' });
  for (const [name, text] of changes)
    print(
      text === undefined
        ? {
            zh: `已删去 ${shownPath(path.join(directory, name))}（没有行了）`,
            en: `Removed ${shownPath(path.join(directory, name))} (no row is left)`,
          }
        : { zh: `已写入 ${shownPath(path.join(directory, name))}`, en: `Wrote ${shownPath(path.join(directory, name))}` },
    );
}

/**
 * The content as far as an import rests on it. Faults that stand elsewhere are told in a line.
 *
 * @throws BadInput where what it rests on is faulty
 */
async function contentFor(directory: string, file: string): Promise<{ content: Content; others: number }> {
  const shown = shownPath(directory);
  const { content, faults } = await loadContent(directory, shown);
  const { own, others } = errorsForImport(faults, shown);
  if (own.length) throw refusedByContent(own, file, shown);
  if (others.length) {
    const files = [...new Set(others.map((fault) => fault.file))];
    const named = files.slice(0, 3);
    const more = files.length - named.length;
    console.error(
      {
        zh: `内容里另有 ${others.length} 处错误，与这次导入无关，没有拦下它：${named.join('、')}${more ? `，以及另外 ${more} 个文件` : ''}。用 npm run check 查看。`,
        en: `${others.length} fault(s) stand elsewhere in the content and do not keep this import out: ${named.join(', ')}${more ? ` and ${more} more` : ''}. See npm run check.`,
      }[lang],
    );
  }
  return { content, others: others.length };
}

/** Faults that stood in the content before, which the delivered file cannot mend. */
function refusedByContent(errors: readonly Fault[], file: string, directory: string): BadInput {
  console.error(`${formatFaults(errors, lang)}\n`);
  const files = [...new Set(errors.map((fault) => fault.file))].slice(0, 5);
  return new BadInput({
    zh: `以上 ${errors.length} 处错误在内容文件夹 ${directory} 里（${files.join('、')}），不在 ${file} 里：送来的文件还没有读，也没有写入任何内容。请先按上面的位置改正，用 npm run check 查到没有错误，再导入一次。`,
    en: `These ${errors.length} fault(s) stand in the content, ${directory} (${files.join(', ')}), and not in ${file}, which was not read yet; nothing was written. Mend them where they stand until npm run check finds none, then import again.`,
  });
}

function mappingsOf(remembered: ReadonlyMap<string, string>, { maps, skips }: Order): Map<string, string> {
  try {
    return addMappings(remembered, maps, skips, caseColumns);
  } catch (error) {
    if (error instanceof UnknownMapping) throw new WrongUse(error.messages);
    throw error;
  }
}

/** An import never writes what cannot be read again; what could not be read before is none of its doing. */
async function refuseUnreadable(directory: string, changes: ReadonlyMap<string, string | undefined>, others: number): Promise<void> {
  if (!changes.size) return;
  const before = others ? await faultsWith(directory, new Map(), todayIn) : [];
  const errors = newErrors(await faultsWith(directory, changes, todayIn), before);
  if (!errors.length) return;
  console.error(`${formatFaults(errors, lang)}\n`);
  throw new BadInput({
    zh: '导入后的内容会有以上错误，没有写入任何内容。',
    en: 'The content would have these faults after the import; nothing was written.',
  });
}

/** The receipt of an import, kept beside the content. */
async function receiptFile(file: string, today: IsoDate, receipt: string, why: string): Promise<[name: string, text: string]> {
  const checksum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  const head = [path.basename(file), `SHA-256 ${checksum}`, today, ...(why ? [why] : [])].join('\n');
  return [path.posix.join(deskFolder, 'receipts', `${today}-${checksum.slice(0, 12)}.txt`), `${head}\n\n${receipt}\n`];
}
