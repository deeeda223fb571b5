import path from 'node:path';
import { readBuild } from '../src/publish/build-site.ts';
import { BadInput, command, shownPath } from './cli.ts';
import { serveAndTell } from './serve.ts';
import { defaultOut, readPort } from './site.ts';

await command({
  name: 'preview',
  summary: { zh: '以正式环境的响应头提供已生成的网站。', en: 'Serves a site that was built, with the production headers.' },
  usage: 'preview [--out DIR] [--port N]',
  options: { out: { type: 'string' }, port: { type: 'string' } },
  async run({ values }) {
    const out = path.resolve(values.out ?? defaultOut);
    const port = readPort(values.port);
    if (!(await readBuild(out)))
      throw new BadInput({
        zh: `${shownPath(out)} 里没有生成好的网站。请先运行 npm run build。`,
        en: `There is no built site in ${shownPath(out)}. Run npm run build first.`,
      });
    await serveAndTell(out, port);
  },
});
