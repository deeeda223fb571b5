import { command, contentOption } from './cli.ts';

await command({
  name: 'bench',
  summary: {
    zh: '用合成案件生成网站，量出时间、处理器时间、内存和字节数。机器有快慢，请看比值。',
    en: 'Builds sites of synthetic cases and measures time, CPU, memory and bytes. Machines differ: read the ratios.',
  },
  usage: 'bench [--content DIR] [--sizes 1000,10000] [--search 1000,10000,100000] [--site DIR] [--patience 60]',
  details: {
    zh: '  --content  合成案件加在哪个内容文件夹上，默认 content\n  --sizes    生成整个网站的案件数；none 表示不量\n  --search   只量案件检索的案件数；none 表示不量\n  --site     量检索时借用的现成网站；不写则先生成一个\n  --patience 等浏览器说出内存用量最多几秒',
    en: '  --content  the content that synthetic cases are added to, by default content\n  --sizes    cases of the whole sites to build; none for no such site\n  --search   cases for which the search alone is measured; none for not at all\n  --site     a built site of that content to measure the search in; by default one is built first\n  --patience seconds that the browser may take to tell its memory',
  },
  options: {
    ...contentOption,
    sizes: { type: 'string' },
    search: { type: 'string' },
    site: { type: 'string' },
    patience: { type: 'string' },
  },
  async run({ values }) {
    // Whoever asks for help does not wait for what the work needs.
    const { runBench } = await import('./bench/run-bench.ts');
    await runBench(values);
  },
});
