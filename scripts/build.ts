import { StepReporter, command } from './cli.ts';
import { buildDetails, buildOptions, buildUsage } from './build-options.ts';

await command({
  name: 'build',
  summary: {
    zh: '由内容文件夹生成网站。内容有错时不生成，原有网站保持不变。',
    en: 'Builds the site from a content folder. Nothing is built from faulty content, and the earlier site stays.',
  },
  usage: `build ${buildUsage}`,
  details: buildDetails,
  options: buildOptions,
  async run({ values }) {
    // Whoever asks for help does not wait for what a build needs.
    const { build, readOrder } = await import('./site.ts');
    const reporter = new StepReporter();
    await build(await readOrder(values, reporter), reporter);
  },
});
