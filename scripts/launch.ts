import type { Content } from '../src/content/entry.ts';
import { exampleAddresses } from '../src/content/launch/example-addresses.ts';
import { otherNames, shippedCity } from '../src/content/launch/other-city.ts';
import type { LaunchPoint } from '../src/content/launch/point.ts';
import { ownRecordsOf } from '../src/content/launch/own-records.ts';
import { portalPoints } from '../src/content/launch/portal-points.ts';
import { sharesFilled } from '../src/content/launch/share-filled.ts';
import { wrongLanguage } from '../src/content/launch/wrong-language.ts';
import { wordsLeft } from '../src/content/launch/words-left.ts';
import { readProse } from '../src/content/copy/prose.ts';
import { languagesOf } from '../src/schemas/portal.ts';
import { kindLabel } from '../src/schemas/label.ts';
import { exitCodes, lang, print } from './cli.ts';
import { columnsText } from './columns-text.ts';

/** So many places of a point are named where not all are asked for; the rest are counted. */
const mostNamed = 5;

/** Prints what stands between a content folder and a public site; ends with 1 where any of it must not be public. */
export async function reportLaunch(directory: string, shown: string, content: Content, mostPlaces = mostNamed): Promise<void> {
  // Texts may have been copied from the city that came with the software.
  const other = await shippedCity();
  const prose = await readProse(directory, shown);
  const points = [
    ...portalPoints(content, shown),
    ...wordsLeft(prose, otherNames(other, content), other.notMeant),
    wrongLanguage(prose, languagesOf(content.portal[0]!.fields)),
    exampleAddresses(content, shown),
  ].filter(({ places }) => places.length);
  const [blocking, others] = [points.filter(({ isBlocking }) => isBlocking), points.filter(({ isBlocking }) => !isBlocking)];
  section({ zh: '公开之前必须改的', en: 'To be mended before the site is public' }[lang], blocking, mostPlaces);
  section({ zh: '请再看一看的', en: 'To look at' }[lang], others, mostPlaces);
  const head = { zh: ['内容', '条数', '选填字段填写'], en: ['kind', 'records', 'optional fields filled'] }[lang];
  const rows = sharesFilled(content, await ownRecordsOf(directory)).map(({ kind, records, percent }) => [
    kindLabel(kind, lang),
    String(records),
    `${percent}%`,
  ]);
  console.log(`\n${columnsText([head, ...rows])}\n`);
  if (blocking.length) {
    process.exitCode = exitCodes.faults;
    print({
      zh: `${shown} 还不能公开：${blocking.length} 项要改。`,
      en: `${shown} is not ready to be public: ${blocking.length} to be mended.`,
    });
  } else print({ zh: `${shown} 可以公开。`, en: `${shown} is ready to be public.` });
}

function section(heading: string, points: readonly LaunchPoint[], mostPlaces: number): void {
  if (!points.length) return;
  console.log(`\n${heading}\n`);
  for (const { what, places } of points) {
    const named = places.slice(0, mostPlaces).map((place) => `      ${place}`);
    const more = places.length - named.length;
    if (more) named.push(`      ${{ zh: `……另有 ${more} 处（--all 全部列出）`, en: `… and ${more} more (--all lists them)` }[lang]}`);
    console.log([`  - ${what[lang]}`, ...named].join('\n'));
  }
}
