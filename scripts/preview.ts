import { command } from './cli.ts';
import { serveSite } from './serve.ts';
import { builtSite, readPort } from './site.ts';

await command({
  name: 'preview',
  summary: { zh: '以正式环境的响应头提供已生成的网站。', en: 'Serves a site that was built, with the production headers.' },
  usage: 'preview [--out DIR] [--port N]',
  options: { out: { type: 'string' }, port: { type: 'string' } },
  async run({ values }) {
    const port = readPort(values.port);
    const out = await builtSite(values.out);
    await serveSite(out, port);
  },
});
