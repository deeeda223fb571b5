import { stat } from 'node:fs/promises';
import path from 'node:path';
import { formatFaults } from '../src/content/faults.ts';
import { loadCheckedContent } from '../src/content/load.ts';
import { whileLocked } from '../src/content/writing/content-lock.ts';
import { writeChanges } from '../src/content/writing/journal.ts';
import { mergeCases, type Effect } from '../src/import/merge.ts';
import { readCases } from '../src/import/read-cases.ts';
import { UnusableFile, readSheets } from '../src/import/sheets.ts';
import { correctionsIn, recordCorrections, type RecordedChange } from '../src/import/record-corrections.ts';
import { todayIn } from '../src/domain/calendar.ts';
import { findPrivate } from '../src/domain/privacy.ts';
import { correctableFields } from '../src/schemas/correction.ts';
import { inLanguage } from '../src/i18n/index.ts';
import { formatWan } from '../src/domain/money.ts';
import { BadInput, WrongUse, command, contentOption, lang, say, shownPath } from './cli.ts';
import { contentWatcher } from './content-watcher.ts';
import { columnsText } from './columns-text.ts';

const importable = ['cases'] as const;
const shownRows = 20;

await command({
  name: 'import',
  summary: {
    zh: '把办公室的表格写入内容文件夹。有一处错误就什么也不写。',
    en: 'Brings an office’s table into the content folder. One fault, and nothing is written.',
  },
  usage: 'import KIND FILE [--content DIR] [--dry-run] [--reason TEXT]',
  details: {
    zh: '  KIND       cases（处罚案件）\n  FILE       .csv（UTF-8 或 GB18030）或 .xlsx，列名为“双公示”标准名称或本站字段名，顺序不限\n  --dry-run  只看结果，不写文件\n  --reason   更正原因：改动已有案件的事实时必须写明，会连同改动前后的内容公布在“更正记录”里\n\n同一文件导入两次，第二次不会改变任何内容。',
    en: '  KIND       cases (enforcement cases)\n  FILE       .csv (UTF-8 or GB18030) or .xlsx, with the official Chinese headers or our field names, in any order\n  --dry-run  show what would happen and write nothing\n  --reason   why records change: needed where facts of a known case change; it is published with the words before and after\n\nThe same file twice changes nothing the second time.',
  },
  takesWords: true,
  options: { ...contentOption, 'dry-run': { type: 'boolean' }, reason: { type: 'string' } },
  async run({ values, positionals }) {
    const [kind, file] = positionals;
    if (!kind || !(importable as readonly string[]).includes(kind))
      throw new WrongUse({
        zh: `${kind ? `不能导入“${kind}”。` : '请写明导入什么。'}可选：${importable.join('、')}。`,
        en: `${kind ? `"${kind}" cannot be imported.` : 'Say what to import.'} Kinds: ${importable.join(', ')}.`,
      });
    if (!file || positionals.length > 2) throw new WrongUse({ zh: '请写明一个文件。', en: 'Name one file.' });
    const directory = path.resolve(values.content ?? 'content');
    const dryRun = values['dry-run'] === true;
    const write = () => importCases(directory, file, { dryRun, reason: values.reason?.trim() });
    // A folder that is not there is told as faulty content, and not made for the sake of its lock.
    const isThere = (await stat(directory).catch(() => undefined))?.isDirectory() === true;
    if (dryRun || !isThere) await write();
    else await whileLocked(directory, write, contentWatcher);
  },
});

type ImportOptions = { dryRun: boolean; reason: string | undefined };

async function importCases(directory: string, file: string, { dryRun, reason }: ImportOptions): Promise<void> {
  const content = await loadCheckedContent(directory, shownPath(directory));
  const sheets = await readSheets(file).catch((error: unknown) => {
    if (error instanceof UnusableFile) throw new BadInput({ zh: `${file}：${error.words.zh}`, en: `${file}: ${error.words.en}` });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EISDIR') throw new BadInput({ zh: `没有文件 ${file}。`, en: `There is no file ${file}.` });
    throw error;
  });
  const { cases, faults } = readCases(sheets, file, content);
  if (faults.length) {
    console.error(`${formatFaults(faults, lang)}\n`);
    throw new BadInput({ zh: `${faults.length} 处错误，没有写入任何内容。`, en: `${faults.length} fault(s); nothing was written.` });
  }
  const { effects, files } = await mergeCases(directory, cases);
  const unitName = (id: string | undefined) =>
    id ? inLanguage(content.units.find((unit) => unit.id === id)!.fields.name, lang).words : '';
  console.log(preview(effects, unitName));
  const count = (action: Effect['action']) => effects.filter((effect) => effect.action === action).length;
  say({
    zh: `新增 ${count('new')} 件，更改 ${count('changed')} 件，相同 ${count('same')} 件。`,
    en: `${count('new')} new, ${count('changed')} changed, ${count('same')} the same.`,
  });
  const corrections = correctionsIn(effects);
  if (corrections.length && !reason) refuseSilentChange(corrections, dryRun);
  if (corrections.length && reason && findPrivate(reason).length)
    throw new BadInput({
      zh: '更正原因里含有身份证号码或手机号码，不得公开。没有写入任何内容。',
      en: 'The reason holds an identity number or a mobile phone number, which is never published. Nothing was written.',
    });
  if (dryRun) return say({ zh: '试运行：没有写入任何内容。', en: 'Dry run: nothing was written.' });
  if (corrections.length && reason) {
    const today = todayIn(content.portal[0]!.fields.timeZone);
    files.set(...(await recordCorrections(directory, corrections, today, reason)));
  }
  await writeChanges(directory, files);
  if (files.size === 0) return say({ zh: '内容没有变化。', en: 'The content is unchanged.' });
  for (const name of files.keys())
    say({ zh: `已写入 ${shownPath(path.join(directory, name))}`, en: `Wrote ${shownPath(path.join(directory, name))}` });
}

/** Facts that were public never change without a word to readers. */
function refuseSilentChange(corrections: readonly RecordedChange[], dryRun: boolean): void {
  const shown = corrections.slice(0, shownRows).map(({ case: number, field, before, after }) => {
    const label = correctableFields[field]?.[lang] ?? field;
    return `  ${number}  ${label}: ${before || '–'} → ${after || '–'}`;
  });
  const words = {
    zh: `以下内容已经公示，改动须写明原因，才会更新并公布在“更正记录”里：\n${shown.join('\n')}\n请加上 --reason "原因" 再导入一次。`,
    en: `These facts are public already; they change only with a reason, which is published among the corrections:\n${shown.join('\n')}\nImport again with --reason "why".`,
  };
  if (dryRun) say(words);
  else throw new BadInput({ zh: `${words.zh}没有写入任何内容。`, en: `${words.en} Nothing was written.` });
}

function preview(effects: readonly Effect[], unitName: (id: string | undefined) => string): string {
  const actions = { new: { zh: '新增', en: 'new' }, changed: { zh: '更改', en: 'changed' }, same: { zh: '相同', en: 'same' } };
  const header = {
    zh: ['', '文号', '当事人', '决定日期', '区', '罚款'],
    en: ['', 'number', 'party', 'decided', 'district', 'fine'],
  }[lang];
  const rows = effects.slice(0, shownRows).map(
    ({
      action,
      changed,
      delivered: {
        draft: { fields },
      },
    }) => [
      `${actions[action][lang]}${changed.length ? ` (${changed.join(', ')})` : ''}`,
      fields.decisionNumber,
      fields.party ?? '',
      fields.decidedOn,
      unitName(fields.unit),
      fields.fineWan === undefined ? '' : formatWan(fields.fineWan, lang),
    ],
  );
  const rest = effects.length - rows.length;
  return `${columnsText([header, ...rows])}${rest > 0 ? { zh: `\n……另有 ${rest} 行`, en: `\n… and ${rest} more rows` }[lang] : ''}\n`;
}
