import type { Prose } from '../copy/prose.ts';
import type { Passage } from '../copy/passage.ts';
import { calls } from '../copy/check-demonstration-words.ts';
import type { LaunchPoint } from './point.ts';

/** Words that `npm run new` writes where only the city knows what belongs there. */
const toFillIn = /【待填|\[To fill in\b/;
/** Addresses that lead nowhere: hosts kept for examples and tests. */
const exampleHost = /(?:^|[/@.])(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org|cn))?|invalid|test|localhost)(?=[/:?#\s）)。，]|$)/i;

export const isExampleAddress = (address: string): boolean => exampleHost.test(address);

/** What texts still say that a public site would not: gaps to fill in, words on a demonstration, addresses of examples, another city. */
export function wordsLeft({ withReported }: Prose, otherNames: readonly string[]): LaunchPoint[] {
  const where = (holds: (passage: Passage) => boolean) => withReported.filter(holds).map(({ file, line }) => `${file}:${line}`);
  const names = otherNames.filter((name) => name.length > 1);
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
      places: where(({ text }) => names.some((name) => text.includes(name))),
    },
  ];
}

/** The addresses on the web and of mail that a text gives. */
export const addressesIn = (text: string): string[] => text.match(/https?:\/\/[^\s<>"'（）()，。]+|[\w.+-]+@[\w.-]+/g) ?? [];
