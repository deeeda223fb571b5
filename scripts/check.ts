import { command, contentOption } from './cli.ts';

await command({
  name: 'check',
  summary: {
    zh: '检查内容文件夹，说出全部问题的位置和改法。',
    en: 'Checks a content folder and says where every fault is and how to mend it.',
  },
  usage: 'check [--content DIR] [--as-of YYYY-MM-DD] [--json] [--stale MONTHS] [--published FILE|URL] [--launch [--all]]',
  details: {
    zh: '  --content  内容文件夹，默认 content\n  --as-of  按哪一天检查，默认今天（portal.yaml 的时区）\n  --json   以 JSON 输出，供程序使用\n  --stale  列出超过这么多个月没有与来源核对的政策文件、公开要求、指标、名词、文字、价格和答复期限；前两类没有写核对日期的也列出，如 --stale 12\n  --published  与公开过的清单比较（网站的 /data/manifest.json，文件或网址），说出没有更正记录就消失或改动的记录\n  --launch  列出这个文件夹离公开的网站还差什么：待填和演示的内容、示例网址、备案号、空的栏目、没有译的标题，以及各类内容填了多少字段\n  --all    与 --launch 一起用：列出每一处，不只前几处',
    en: '  --content  the content folder, by default content\n  --as-of  the day for which the content is checked, by default today (in the time zone of portal.yaml)\n  --json   print JSON, for programs\n  --stale  list the documents, requirements, indicators, terms, texts, prices and the limit for answers that were not held against their sources for so many months; of documents and requirements those never checked too, such as --stale 12\n  --published  compare with the manifest of a published site (its /data/manifest.json, a file or an address) and name records that vanished or changed without a correction\n  --launch  list what stands between this folder and a public site: gaps to fill in, invented records, example addresses, record numbers, empty sections, titles without English, and the share of fields filled\n  --all    with --launch: list every place, not the first few alone',
  },
  options: {
    ...contentOption,
    'as-of': { type: 'string' },
    json: { type: 'boolean' },
    stale: { type: 'string' },
    published: { type: 'string' },
    launch: { type: 'boolean' },
    all: { type: 'boolean' },
  },
  async run({ values }) {
    // Whoever asks for help does not wait for what a check needs.
    const { runCheck } = await import('./check/run-check.ts');
    await runCheck(values);
  },
});
