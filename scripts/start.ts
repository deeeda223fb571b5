import { StepReporter, command } from './cli.ts';
import { buildDetails, buildOptions, buildUsage } from './build-options.ts';

await command({
  name: 'start',
  summary: {
    zh: '生成网站，并以正式环境的响应头在本机提供。',
    en: 'Builds the site and serves it on this machine with the production headers.',
  },
  usage: `start ${buildUsage} [--port N]`,
  details: {
    zh: `${buildDetails.zh}\n  --port      端口，默认 4321；被占用时换一个`,
    en: `${buildDetails.en}\n  --port      port, by default 4321; another where that is taken`,
  },
  options: { ...buildOptions, port: { type: 'string' } },
  async run({ values }) {
    // Whoever asks for help does not wait for what a build needs.
    const [{ build, readOrder, readPort }, { serveSite }] = await Promise.all([import('./site.ts'), import('./serve.ts')]);
    const port = readPort(values.port);
    const reporter = new StepReporter();
    const order = await readOrder(values, reporter);
    await build(order, reporter);
    await serveSite(order.out, port);
  },
});
