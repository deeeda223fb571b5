import { command, contentOption } from './cli.ts';

await command({
  name: 'dev',
  summary: { zh: '边改边看：内容或代码一改，页面就更新。', en: 'Shows changes as they are made: pages follow the content and the code.' },
  usage: 'dev [--content DIR] [--as-of YYYY-MM-DD] [--port N]',
  details: {
    zh: '  --content  内容文件夹，默认 content\n  --as-of    网站显示哪一天的情况，默认今天（portal.yaml 的时区）\n  --port     端口，默认 4321；被占用时换一个',
    en: '  --content  content folder, by default content\n  --as-of    the day the site shows, by default today (in the time zone of portal.yaml)\n  --port     port, by default 4321; another where that is taken',
  },
  options: { ...contentOption, 'as-of': { type: 'string' }, port: { type: 'string' } },
  async run({ values }) {
    // Whoever asks for help does not wait for what the work needs.
    const { runDev } = await import('./dev/run-dev.ts');
    await runDev(values);
  },
});
