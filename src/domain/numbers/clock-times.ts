import type { Lang } from '../language.ts';

const half = '([ap])\\.?m\\b\\.?';
const time = '(\\d{1,2})(?:[:.](\\d{2}))?';
const englishRange = new RegExp(`\\b${time}(\\s*(?:to|and|until|[-–—])\\s*)${time}\\s*${half}`, 'gi');
const english = new RegExp(`\\b${time}\\s*${half}`, 'gi');
/** The hours that a part of the day counts from noon: 晚上 8点 is 20, 夜里 2点 is 2. */
const fromNoon: Record<string, [first: number, last: number]> = {
  中午: [1, 3],
  下午: [1, 11],
  傍晚: [4, 11],
  晚上: [5, 11],
  晚间: [5, 11],
  夜间: [6, 11],
  夜里: [6, 11],
  深夜: [6, 11],
};
const chinese = new RegExp(
  `(${Object.keys(fromNoon).join('|')})(\\s*)(\\d{1,2})(?=[\\s至到—–-]*[\\d时点:：])((?:[时点]?半?|[:：]\\d{2})\\s*(?:至|到|[-–—])\\s*)?(\\d{1,2}(?=\\s*[时点:：]))?`,
  'g',
);

const hourOf = (hour: string, half: string): number => (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
const written = (hour: number, minutes = '00'): string => (minutes === '00' ? `${hour}` : `${hour}:${minutes}`);

function inEnglish(text: string): string {
  return text
    .replace(
      englishRange,
      (_, from: string, fromMinutes: string | undefined, between: string, to: string, toMinutes: string, ampm: string) => {
        // “10 to 11 pm” is one half of the day; “10 to 2 pm” begins in the one before.
        const end = hourOf(to, ampm);
        const begin = hourOf(from, ampm);
        return `${written(begin <= end ? begin : Number(from), fromMinutes)}${between}${written(end, toMinutes)} `;
      },
    )
    .replace(english, (_, hour: string, minutes: string | undefined, ampm: string) => `${written(hourOf(hour, ampm), minutes)} `);
}

const inChinese = (text: string): string =>
  text
    .replace(chinese, (_, part: string, gap: string, from: string, between = '', to?: string) => {
      const [first, last] = fromNoon[part]!;
      const late = (hour: string): number => Number(hour) + (first <= Number(hour) && Number(hour) <= last ? 12 : 0);
      return `${gap}${late(from)}${between}${to === undefined ? '' : late(to)}`;
    })
    .replace(/(\d)[时点]半/g, '$1:30');

const read: Record<Lang, (text: string) => string> = { zh: inChinese, en: inEnglish };

/** A text with its times of day on a clock of 24 hours, full hours without their minutes: 10 pm is 22, 晚上10时 is 22时. */
export const onTheClock = (text: string, lang: Lang): string => read[lang](text).replace(/(\d)[:：]00\b/g, '$1');
