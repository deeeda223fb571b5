import path from 'node:path';
import { formatFaults, type Fault } from '../src/content/faults.ts';
import { FaultyContent } from '../src/content/faulty-content.ts';
import { loadContent } from '../src/content/load.ts';
import { isExampleAddress } from '../src/content/launch/words-left.ts';
import { todayIn } from '../src/domain/days/calendar.ts';
import { BuildFailed, buildSite, projectRoot, readBuild, type BuildOrder } from '../src/publish/site/build-site.ts';
import { recoverSite } from '../src/publish/site/build-leftovers.ts';
import { folderOfOthers, ForeignFolder, realFolder } from '../src/publish/site/output-folder.ts';
import { MountedFolder } from '../src/publish/site/other-disk.ts';
import type { Bilingual } from '../src/domain/language.ts';
import { summaryLines } from '../src/publish/self-check/summary.ts';
import type { SelfCheckSummary } from '../src/domain/requirements/self-check.ts';
import { readBaseUrl } from '../src/domain/site-address.ts';
import { noBaseUrl } from '../src/schemas/addresses.ts';
import { kinds, type Kind } from '../src/schemas/index.ts';
import { settleContent } from './content-watcher.ts';
import { refusalIn } from './refusals-of-the-system.ts';
import { BadInput, MachineFailed, StepReporter, WrongUse, lang, print, readAsOf, shownPath } from './cli.ts';

const defaultOut = 'dist';

type Options = Partial<Record<'content' | 'out' | 'as-of' | 'base-url', string>>;

/** What is built, and whether it would stand at an address kept for examples though it is no demonstration. */
export type Order = BuildOrder & { isAtExample: boolean };

/**
 * Reads the options of a build and checks the content they name.
 *
 * @throws WrongUse for an option that makes no sense; FaultyContent for content with errors
 */
export async function readOrder(options: Options, reporter: StepReporter): Promise<Order> {
  const asOf = readAsOf(options['as-of']);
  const baseUrl = options['base-url'] === undefined ? undefined : baseUrlOf(options['base-url']);
  const content = path.resolve(options.content ?? 'content');
  const out = path.resolve(options.out ?? defaultOut);
  const [realContent, realOut] = await Promise.all([content, out].map(realFolder));
  if (isInside(realContent!, realOut!) || isInside(realOut!, realContent!))
    throw new WrongUse({
      zh: `输出文件夹 ${shownPath(out)} 与内容文件夹 ${shownPath(content)} 重叠。请另选一个。`,
      en: `The output folder ${shownPath(out)} and the content folder ${shownPath(content)} overlap. Choose another.`,
    });
  const others = await folderOfOthers(realOut!, projectRoot.replace(/\/$/, ''));
  if (others !== undefined)
    throw new WrongUse({
      zh: `${shownPath(out)} 在 ${shownPath(others)} 里，那里放的是内容或本软件自己的文件，不能放网站。请另选一个输出文件夹。`,
      en: `${shownPath(out)} lies in ${shownPath(others)}, which holds content or the software itself, and no site. Choose another output folder.`,
    });
  const portal = await readContent(content, reporter);
  // Whoever types an address has thought of it.
  const isAtExample = baseUrl === undefined && !portal.demo && isExampleAddress(portal.baseUrl);
  return { content, out, asOf: asOf ?? todayIn(portal.timeZone), baseUrl: baseUrl ?? portal.baseUrl, isAtExample };
}

async function readContent(directory: string, reporter: StepReporter) {
  await settleContent(directory);
  const { content, faults } = await loadContent(directory, shownPath(directory), (kind, count) =>
    reporter.step({ zh: `读取${kinds[kind as Kind].label.zh}`, en: `Reading ${kinds[kind as Kind].label.en.toLowerCase()}` }, count),
  );
  if (faults.some(({ severity }) => severity === 'error')) {
    reporter.end();
    throw new FaultyContent(faults);
  }
  if (faults.length) {
    reporter.end();
    console.error(formatFaults(faults, lang));
  }
  return content.portal[0]!.fields;
}

/** Shows that another build runs in this folder and is waited for. */
export const showWaiting = (reporter: StepReporter): void =>
  reporter.step({ zh: '另一次生成正在进行，等它结束', en: 'Another build is running here; waiting for it' });

/** Builds a site as ordered, and shows its progress. */
export async function build(order: Order, reporter: StepReporter): Promise<void> {
  reporter.step({ zh: '生成页面', en: 'Writing pages' });
  const doubts: Fault[] = [];
  let selfCheck: SelfCheckSummary | undefined;
  try {
    await buildSite(order, {
      onPage: (count) => reporter.count({ zh: '生成页面', en: 'Writing pages' }, count),
      onWait: () => showWaiting(reporter),
      onFinished: () =>
        reporter.step({ zh: '上一次生成被中断，留下的已清理', en: 'An earlier build was cut short; what it left has been cleared' }),
      onDoubt: (doubt) => void doubts.push({ ...doubt, file: shownPath(doubt.file) }),
      onSelfCheck: (summary) => void (selfCheck = summary),
      onAgain: () => reporter.step({ zh: '生成时内容有了变化，重新生成', en: 'The content changed meanwhile; building again' }),
    });
  } catch (error) {
    reporter.end();
    if (error instanceof ForeignFolder) {
      throw new WrongUse({
        zh: `${shownPath(order.out)} 里有不是本站生成的文件，不会覆盖。请指定空文件夹。`,
        en: `${shownPath(order.out)} holds files that no build made; they will not be overwritten. Name an empty folder.`,
      });
    }
    if (error instanceof MountedFolder) {
      throw new WrongUse({
        zh: `${shownPath(order.out)} 是磁盘、共享盘或容器卷的挂载点，整站换新时换不了它。请指定它里面的一个文件夹，如 ${shownPath(path.join(order.out, 'site'))}。`,
        en: `${shownPath(order.out)} is where a disk, a share or a volume of a container is mounted: a new site cannot take its place at once. Name a folder inside it, such as ${shownPath(path.join(order.out, 'site'))}.`,
      });
    }
    if (error instanceof BuildFailed)
      throw new MachineFailed({
        zh: `生成失败，原有网站保持不变。${refusalIn(error.message)?.zh ?? ''}\n${error.message}`,
        en: `The build failed; the earlier site is untouched. ${refusalIn(error.message)?.en ?? ''}\n${error.message}`,
      });
    throw error;
  }
  reporter.end();
  if (doubts.length) console.error(formatFaults(doubts, lang));
  if (order.isAtExample) console.error(exampleMessage(order)[lang]);
  print({
    zh: `网站已生成：${shownPath(order.out)}（数据截至 ${order.asOf}，用时 ${reporter.elapsed} 秒）`,
    en: `The site is in ${shownPath(order.out)} (as of ${order.asOf}, ${reporter.elapsed} s)`,
  });
  if (selfCheck) console.log(summaryLines(selfCheck, lang));
}

/** That the addresses in feeds, citations and the sitemap lead nowhere. */
export const exampleMessage = ({ content, baseUrl }: BuildOrder): Bilingual => ({
  zh: `${shownPath(content)}/portal.yaml 的 baseUrl 还是示例地址 ${baseUrl}，订阅、引用和站点地图里的网址都打不开。公开前请写上真实地址，用 npm run check -- --launch 再看还缺什么。`,
  en: `baseUrl in ${shownPath(content)}/portal.yaml is still an address for examples, ${baseUrl}: the addresses in feeds, citations and the sitemap lead nowhere. Before the site is public, write the real one; npm run check -- --launch shows what else is left.`,
});

/**
 * The folder of a built site, for commands that look at one.
 *
 * @throws BadInput where nothing was built
 */
export async function builtSite(out = defaultOut): Promise<string> {
  const site = path.resolve(out);
  if (await recoverSite(site))
    console.error({ zh: '上一次生成被中断；网站已放回原处。', en: 'An earlier build was cut short; the site was put back.' }[lang]);
  if (await readBuild(site)) return site;
  throw new BadInput({
    zh: `${shownPath(site)} 里没有生成好的网站。请先运行 npm run build。`,
    en: `There is no built site in ${shownPath(site)}. Run npm run build first.`,
  });
}

function baseUrlOf(typed: string): string {
  const baseUrl = readBaseUrl(typed);
  if (baseUrl !== undefined) return baseUrl;
  const { zh, en } = noBaseUrl(typed);
  throw new WrongUse({ zh: `--base-url ${zh}`, en: `--base-url ${en}` });
}

const isInside = (inner: string, outer: string): boolean => {
  const relative = path.relative(outer, inner);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
};

/** Reads --port. @throws WrongUse when it is no port number */
export function readPort(typed: string | undefined): number {
  if (typed === undefined) return 4321;
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (port < 1 || port > 65_535) throw new WrongUse({ zh: `--port “${typed}”不是端口号。`, en: `--port "${typed}" is not a port number.` });
  return port;
}
