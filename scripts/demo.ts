import { command, contentOption } from './cli.ts';

await command({
  name: 'demo',
  summary: { zh: '生成或移除演示内容', en: 'make or remove the demonstration content' },
  usage: 'demo make | demo remove [--content DIR] [--until YYYY-MM]',
  details: {
    zh: '  make       写入300件虚构案件和24个月的虚构报告，覆盖原有的\n  remove     移除标明“演示”的记录，也去掉演示横幅\n  --content  内容文件夹，默认 content\n  --until    make 写到哪个月，默认 2026-10',
    en: '  make       write 300 invented cases and 24 months of invented reports over those that are there\n  remove     take out every record that is marked as demonstration, and the banner\n  --content  content folder, by default content\n  --until    the last month that make writes, by default 2026-10',
  },
  takesArguments: true,
  options: { ...contentOption, until: { type: 'string' } },
  async run({ values, positionals }) {
    // Whoever asks for help does not wait for what the work needs.
    const { runDemo } = await import('./demo/run-demo.ts');
    await runDemo({ values, positionals });
  },
});
