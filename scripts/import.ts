import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatFaults } from '../src/content/faults.ts';
import { faultsWith, loadCheckedContent } from '../src/content/load.ts';
import { whileLocked } from '../src/content/writing/content-lock.ts';
import { deskFolder, writeChanges } from '../src/content/writing/journal.ts';
import { todayIn, type IsoDate } from '../src/domain/calendar.ts';
import { addMappings, mappingsFile, mappingsText, readMappings, UnknownMapping } from '../src/import/mappings.ts';
import { planImport, withCorrections, type ImportPlan } from '../src/import/plan-import.ts';
import { caseColumns } from '../src/import/register.ts';
import { readSheets } from '../src/import/sheets.ts';
import { UnusableFile } from '../src/import/unusable-file.ts';
import { correctableFields } from '../src/schemas/correction.ts';
import { defaultTimeZone } from '../src/store/settings.ts';
import { BadInput, WrongUse, command, contentOption, lang, say, shownPath } from './cli.ts';
import { contentWatcher } from './content-watcher.ts';
import { receiptOf } from './import/receipt.ts';

const importable = ['cases'] as const;
const shownRows = 20;

await command({
  name: 'import',
  summary: {
    zh: '把办公室的表格写入内容文件夹。有一处错误就什么也不写；有疑问的等人确认。',
    en: 'Brings an office’s table into the content folder. One fault, and nothing is written; what is in doubt waits for a yes.',
  },
  usage: 'import KIND FILE [--content DIR] [--dry-run] [--confirm] [--reason TEXT] [--law TEXT] [--map HEADER=FIELD] [--skip HEADER]',
  details: {
    zh: '  KIND       cases（处罚案件）\n  FILE       .xlsx，或以逗号、分号、制表符分隔的文本（UTF-8、UTF-16、GB18030），列名为“双公示”标准名称或本站字段名，顺序不限\n  --dry-run  只看结果，不写文件；结束代码与真正导入时相同\n  --confirm  存疑之处已经核对无误，照样导入\n  --reason   更正原因：改动已公开的事实、清空字段、恢复已撤回的公示时必须写明，会连同改动前后的内容公布在“更正记录”里\n  --law      恢复已撤回的公示所依据的法律条款\n  --map      把一个不认识的列对应到字段，如 --map "被罚单位=行政相对人名称"；记住一次，以后都认\n  --skip     略过一列，也会记住\n\n空格不会清空任何内容；要清空，在格里写（清空）。同一文件导入两次，第二次不会改变任何内容。详见 docs/import.md。',
    en: '  KIND       cases (enforcement cases)\n  FILE       .xlsx, or text with commas, semicolons or tabs (UTF-8, UTF-16, GB18030), with the official Chinese headers or our field names, in any order\n  --dry-run  show what would happen and write nothing; the exit code is that of the real run\n  --confirm  what is in doubt was checked and is right: import it\n  --reason   why records change: needed where public facts change, a field is cleared or a withdrawn decision comes back; it is published with the words before and after\n  --law      the article on which a withdrawn decision comes back\n  --map      which field an unknown column is, such as --map "被罚单位=party"; said once, it is remembered\n  --skip     passes a column over; remembered too\n\nA blank cell never clears anything; to clear a field write (clear) into its cell. The same file twice changes nothing the second time. More in docs/import.md.',
  },
  takesWords: true,
  options: {
    ...contentOption,
    'dry-run': { type: 'boolean' },
    confirm: { type: 'boolean' },
    reason: { type: 'string' },
    law: { type: 'string' },
    map: { type: 'string', multiple: true },
    skip: { type: 'string', multiple: true },
  },
  async run({ values, positionals }) {
    const [kind, file] = positionals;
    if (!kind || !(importable as readonly string[]).includes(kind))
      throw new WrongUse({
        zh: `${kind ? `不能导入“${kind}”。` : '请写明导入什么。'}可选：${importable.join('、')}。`,
        en: `${kind ? `"${kind}" cannot be imported.` : 'Say what to import.'} Kinds: ${importable.join(', ')}.`,
      });
    if (!file || positionals.length > 2) throw new WrongUse({ zh: '请写明一个文件。', en: 'Name one file.' });
    const directory = path.resolve(values.content ?? 'content');
    const order: Order = {
      file,
      dryRun: values['dry-run'] === true,
      confirmed: values.confirm === true,
      reason: values.reason?.trim() || undefined,
      law: values.law?.trim() || undefined,
      maps: values.map ?? [],
      skips: values.skip ?? [],
    };
    // A folder that is not there is told as faulty content, and not made for the sake of its lock.
    const isThere = (await stat(directory).catch(() => undefined))?.isDirectory() === true;
    if (order.dryRun || !isThere) await importCases(directory, order);
    else await whileLocked(directory, () => importCases(directory, order), contentWatcher);
  },
});

type Order = {
  file: string;
  dryRun: boolean;
  confirmed: boolean;
  reason: string | undefined;
  law: string | undefined;
  maps: string[];
  skips: string[];
};

async function importCases(directory: string, order: Order): Promise<void> {
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
  const today = todayIn(content.portal[0]?.fields.timeZone ?? defaultTimeZone);
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
  await refuseUnreadable(directory, changes, today);
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
async function refuseUnreadable(directory: string, changes: ReadonlyMap<string, string | undefined>, today: IsoDate): Promise<void> {
  if (!changes.size) return;
  const errors = (await faultsWith(directory, changes, today)).filter(({ severity }) => severity === 'error');
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
