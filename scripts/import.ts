import { WrongUse, command, contentOption } from './cli.ts';

const importable = ['cases'] as const;

await command({
  name: 'import',
  summary: {
    zh: '把办公室的表格写入内容文件夹。有一处错误就什么也不写；有疑问的等人确认。',
    en: 'Brings an office’s table into the content folder. One fault, and nothing is written; what is in doubt waits for a yes.',
  },
  usage: 'import KIND FILE [--content DIR] [--dry-run] [--confirm] [--reason TEXT] [--law TEXT] [--map HEADER=FIELD] [--skip HEADER]',
  details: {
    zh: '  KIND       cases（处罚案件）\n  FILE       .xlsx，或以逗号、分号、制表符分隔的文本（UTF-8、UTF-16、GB18030），列名为“双公示”标准名称或本站字段名，顺序不限\n  --content  内容文件夹，默认 content\n  --dry-run  只看结果，不写文件；结束代码与真正导入时相同\n  --confirm  存疑之处已经核对无误，照样导入\n  --reason   更正原因：改动已公开的事实、清空字段、恢复已撤回的公示时必须写明，会连同改动前后的内容公布在“更正记录”里\n  --law      恢复已撤回的公示所依据的法律条款\n  --map      把一个不认识的列对应到字段，如 --map "违法主体=行政相对人名称"；记住一次，以后都认\n  --skip     略过一列，也会记住\n\n空格不会清空任何内容；要清空，在格里写（清空）。同一文件导入两次，第二次不会改变任何内容。各列怎么填见 docs/zh/deliveries.md，规则见 docs/zh/import.md。',
    en: '  KIND       cases (enforcement cases)\n  FILE       .xlsx, or text with commas, semicolons or tabs (UTF-8, UTF-16, GB18030), with the official Chinese headers or our field names, in any order\n  --content  content folder, by default content\n  --dry-run  show what would happen and write nothing; the exit code is that of the real run\n  --confirm  what is in doubt was checked and is right: import it\n  --reason   why records change: needed where public facts change, a field is cleared or a withdrawn decision comes back; it is published with the words before and after\n  --law      the article on which a withdrawn decision comes back\n  --map      which field an unknown column is, such as --map "违法主体=party"; said once, it is remembered\n  --skip     passes a column over; remembered too\n\nA blank cell never clears anything; to clear a field write (clear) into its cell. The same file twice changes nothing the second time. The columns are listed in docs/deliveries.md; more in docs/import.md.',
  },
  takesArguments: true,
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
    // Whoever asks for help does not wait for what reads a table.
    const { runImport } = await import('./import/run-import.ts');
    await runImport(values.content ?? 'content', {
      file,
      dryRun: values['dry-run'] === true,
      confirmed: values.confirm === true,
      reason: values.reason?.trim() || undefined,
      law: values.law?.trim() || undefined,
      maps: values.map ?? [],
      skips: values.skip ?? [],
    });
  },
});
