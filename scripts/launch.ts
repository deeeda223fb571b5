import type { Content } from '../src/content/entry.ts';
import { exampleAddresses } from '../src/content/launch/example-addresses.ts';
import { namesOfOtherCity } from '../src/content/launch/other-city.ts';
import type { LaunchPoint } from '../src/content/launch/point.ts';
import { portalPoints } from '../src/content/launch/portal-points.ts';
import { sharesFilled } from '../src/content/launch/share-filled.ts';
import { wordsLeft } from '../src/content/launch/words-left.ts';
import { readProse } from '../src/content/copy/prose.ts';
import { kindLabel } from '../src/schemas/label.ts';
import { exitCodes, lang, print } from './cli.ts';
import { columnsText } from './columns-text.ts';

/** So many places of a point are named; the rest are counted. */
const mostNamed = 5;
/** The folder that came with the software, from which texts may have been copied. */
const shipped = 'content';

/** Prints what stands between a content folder and a public site; ends with 1 where any of it must not be public. */
export async function reportLaunch(directory: string, shown: string, content: Content): Promise<void> {
  const names = await namesOfOtherCity(shipped, directory, content);
  const points = [
    ...portalPoints(content, shown),
    ...wordsLeft(await readProse(directory, shown), names),
    exampleAddresses(content, shown),
  ].filter(({ places }) => places.length);
  const [blocking, others] = [points.filter(({ isBlocking }) => isBlocking), points.filter(({ isBlocking }) => !isBlocking)];
  section({ zh: '公开之前必须改的', en: 'To be mended before the site is public' }[lang], blocking);
  section({ zh: '请再看一看的', en: 'To look at' }[lang], others);
  const head = { zh: ['内容', '条数', '选填字段填写'], en: ['kind', 'records', 'optional fields filled'] }[lang];
  const rows = sharesFilled(content).map(({ kind, records, percent }) => [kindLabel(kind, lang), String(records), `${percent}%`]);
  console.log(`\n${columnsText([head, ...rows])}\n`);
  if (blocking.length) {
    process.exitCode = exitCodes.faults;
    print({
      zh: `${shown} 还不能公开：${blocking.length} 项要改。`,
      en: `${shown} is not ready to be public: ${blocking.length} to be mended.`,
    });
  } else print({ zh: `${shown} 可以公开。`, en: `${shown} is ready to be public.` });
}

function section(heading: string, points: readonly LaunchPoint[]): void {
  if (!points.length) return;
  console.log(`\n${heading}\n`);
  for (const { what, places } of points) {
    const named = places.slice(0, mostNamed).map((place) => `      ${place}`);
    const more = places.length - named.length;
    if (more) named.push(`      ${{ zh: `……另有 ${more} 处`, en: `… and ${more} more` }[lang]}`);
    console.log([`  - ${what[lang]}`, ...named].join('\n'));
  }
}
