import { contentOption } from './cli.ts';

/** The options of every command that builds. */
export const buildOptions = {
  ...contentOption,
  out: { type: 'string' },
  'as-of': { type: 'string' },
  'base-url': { type: 'string' },
} as const;
/** What each of them says. */
export const buildDetails = {
  zh: '  --content   内容文件夹，默认 content\n  --out       输出文件夹，默认 dist\n  --as-of     网站显示哪一天的情况，默认今天（portal.yaml 的时区）\n  --base-url  网站将来的地址，默认取 portal.yaml',
  en: '  --content   content folder, by default content\n  --out       output folder, by default dist\n  --as-of     the day the site shows, by default today (in the time zone of portal.yaml)\n  --base-url  address the site will stand at, by default that of portal.yaml',
} as const;
export const buildUsage = '[--content DIR] [--out DIR] [--as-of YYYY-MM-DD] [--base-url URL]';
