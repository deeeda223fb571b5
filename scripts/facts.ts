import { command, contentOption } from './cli.ts';

await command({
  name: 'facts',
  summary: {
    zh: '列出内容里的法律、条文、限值、日期和数值，文字逐句列出，各写明最近的来源和核对日期。有一条没有来源，或者有数字对不上来源，就列出来并以 1 结束。',
    en: 'Lists every law, article, limit, date and figure of the content, texts sentence by sentence, with the nearest source and the day it was checked. Those without a source, and figures tied to none, are named, and the command ends with 1.',
  },
  usage: 'facts [--content DIR] [--out FILE]',
  details: {
    zh: '  --content  内容文件夹，默认 content\n  --out      写入文件：以 .csv 结尾为 CSV，否则为 Markdown；不写则输出 Markdown',
    en: '  --content  content folder, by default content\n  --out      write to a file: CSV where its name ends in .csv, else Markdown; without it Markdown is printed',
  },
  options: { ...contentOption, out: { type: 'string' } },
  async run({ values }) {
    // Whoever asks for help does not wait for what the work needs.
    const { runFacts } = await import('./facts/run-facts.ts');
    await runFacts(values);
  },
});
