import { command } from './cli.ts';

await command({
  name: 'gallery',
  summary: { zh: '为每种页面截图，供人一眼看完', en: 'takes a picture of every kind of page, for a look at all of them at once' },
  usage: 'gallery [--out DIR] [--only TEXT] [--each N] [--to DIR]',
  details: {
    zh: '  --out   已生成的网站，默认 dist\n  --only  只截地址里含有这段文字的页面\n  --each  每种页面最多截几个（默认 3）\n  --to    截图放在哪里，默认 gallery；原有的内容会清空',
    en: '  --out   the built site, by default dist\n  --only  only pages whose address holds this text\n  --each  how many pages of a kind at most (3)\n  --to    where the pictures go, by default gallery; what is there is removed',
  },
  options: { out: { type: 'string' }, only: { type: 'string' }, each: { type: 'string' }, to: { type: 'string' } },
  async run({ values }) {
    // Whoever asks for help does not wait for what the work needs.
    const { runGallery } = await import('./gallery/run-gallery.ts');
    await runGallery(values);
  },
});
