import { command } from './cli.ts';

await command({
  name: 'preview',
  summary: { zh: '以正式环境的响应头提供已生成的网站。', en: 'Serves a site that was built, with the production headers.' },
  usage: 'preview [--out DIR] [--port N]',
  details: {
    zh: '  --out   已生成的网站，默认 dist\n  --port  端口，默认 4321；被占用时换一个',
    en: '  --out   the built site, by default dist\n  --port  port, by default 4321; another where that is taken',
  },
  options: { out: { type: 'string' }, port: { type: 'string' } },
  async run({ values }) {
    // Whoever asks for help does not wait for what serves.
    const [{ serveSite }, { builtSite, readPort }] = await Promise.all([import('./serve.ts'), import('./site.ts')]);
    const port = readPort(values.port);
    const out = await builtSite(values.out);
    await serveSite(out, port);
  },
});
