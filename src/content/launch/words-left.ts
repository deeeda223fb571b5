import type { Prose } from '../copy/prose.ts';
import type { Passage } from '../copy/passage.ts';
import { calls } from '../copy/check-demonstration-words.ts';
import type { LaunchPoint } from './point.ts';

/** Words that `npm run new` writes where only the city knows what belongs there. */
const toFillIn = /【待填|\[To fill in\b/;
/** Addresses that lead nowhere: hosts kept for examples and tests. */
const exampleHost = /(?:^|[/@.])(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org|cn))?|invalid|test|localhost)(?=[/:?#\s）)。，]|$)/i;

export const isExampleAddress = (address: string): boolean => exampleHost.test(address);

/**
 * What texts still say that a public site would not: gaps to fill in, words on a demonstration, addresses of examples, another city.
 *
 * @param notMeant words that hold a name of the other city and speak of no place
 */
export function wordsLeft({ withReported }: Prose, otherNames: readonly string[], notMeant: readonly string[] = []): LaunchPoint[] {
  const where = (holds: (passage: Passage) => boolean) => withReported.filter(holds).map(({ file, line }) => `${file}:${line}`);
  const names = otherNames.filter((name) => name.length > 1);
  const holdsName = (text: string) => names.some((name) => text.includes(name));
  const addressOfOther = addressPattern(names);
  const meant = (text: string) => notMeant.reduce((rest, words) => rest.replaceAll(words, ''), text);
  const bare = (text: string) => meant(text).replace(addressOfOther, '');
  return [
    {
      isBlocking: true,
      what: { zh: '还有待填的内容', en: 'There is something left to fill in' },
      places: where(({ text }) => toFillIn.test(text)),
    },
    {
      isBlocking: true,
      what: { zh: '文字说到演示或虚构的内容', en: 'A text calls the site a demonstration, or what it holds invented' },
      places: where(({ text, lang, inDemo }) => inDemo === true || calls[lang].some((pattern) => pattern.test(text))),
    },
    {
      isBlocking: true,
      what: { zh: '文字里有示例域名的网址', en: 'A text gives an address of an example domain' },
      places: where(({ text }) => addressesIn(text).some(isExampleAddress)),
    },
    {
      isBlocking: true,
      what: { zh: '文字还写着另一座城市', en: 'A text still names another city' },
      places: where(({ text }) => holdsName(bare(text))),
    },
    {
      isBlocking: false,
      what: {
        zh: '文字写着另一座城市的地址（国家机关在那里的可以留着）',
        en: 'A text gives an address in another city (an office of the state may stand there)',
      },
      places: where(({ text }) => holdsName(meant(text)) && !holdsName(bare(text))),
    },
  ];
}

/** Streets with their numbers in places of these names, as addresses in either language give them; nothing where there are no names. */
function addressPattern(names: readonly string[]): RegExp {
  if (!names.length) return /(?!)/g;
  const place = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(
    `(?:(?:${place})[市区]?)+\\p{Script=Han}{1,12}?(?:路|街|大街|胡同|大道|巷)[\\p{Script=Han}\\s]{0,6}\\d+号|\\b\\d+ [\\p{L}’' ]+(?:Road|Street|Avenue|Hutong|Lane)(?:, [\\p{L}’' ]+?(?: District)?)?, (?:${place})\\b`,
    'gu',
  );
}

/** The addresses on the web and of mail that a text gives. */
export const addressesIn = (text: string): string[] => text.match(/https?:\/\/[^\s<>"'（）()，。]+|[\w.+-]+@[\w.-]+/g) ?? [];
