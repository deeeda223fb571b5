import { StepReporter, command } from './cli.ts';
import { buildOptions, buildUsage } from './build-options.ts';

await command({
  name: 'build',
  summary: {
    zh: '由内容文件夹生成网站。内容有错时不生成，原有网站保持不变。',
    en: 'Builds the site from a content folder. Nothing is built from faulty content, and the earlier site stays.',
  },
  usage: `build ${buildUsage}`,
  details: {
    zh: '  --content   内容文件夹，默认 content\n  --out       输出文件夹，默认 dist\n  --as-of     网站显示哪一天的情况，默认今天（portal.yaml 的时区）\n  --base-url  网站将来的地址，默认取 portal.yaml',
    en: '  --content   content folder, by default content\n  --out       output folder, by default dist\n  --as-of     the day the site shows, by default today (in the time zone of portal.yaml)\n  --base-url  address the site will stand at, by default that of portal.yaml',
  },
  options: buildOptions,
  async run({ values }) {
    // Whoever asks for help does not wait for what a build needs.
    const { build, readOrder } = await import('./site.ts');
    const reporter = new StepReporter();
    await build(await readOrder(values, reporter), reporter);
  },
});
