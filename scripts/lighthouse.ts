import { command } from './cli.ts';

await command({
  name: 'lighthouse',
  summary: {
    zh: '用 Lighthouse 给主要页面打分：每页三次取中位数，手机和桌面各一遍，每项都应为 100。',
    en: 'Scores the main pages with Lighthouse: the median of three runs, mobile and desktop; each should be 100.',
  },
  usage: 'lighthouse [--out DIR] [--runs N] [--only TEXT] [--preset mobile|desktop]',
  details: {
    zh: '  --out     已生成的网站，默认 dist\n  --runs    每页运行几次（默认 3）\n  --only    只看地址里含有这段文字的页面\n  --preset  只看手机（mobile）或桌面（desktop）',
    en: '  --out     the built site, by default dist\n  --runs    how often each page is run (3)\n  --only    only pages whose address holds this text\n  --preset  only as a phone (mobile) or a desktop has it',
  },
  options: { out: { type: 'string' }, runs: { type: 'string' }, only: { type: 'string' }, preset: { type: 'string' } },
  async run({ values }) {
    // Whoever asks for help does not wait for what the work needs.
    const { runLighthouse } = await import('./lighthouse/run-lighthouse.ts');
    await runLighthouse(values);
  },
});
