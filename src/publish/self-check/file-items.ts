import { isIsoDate } from '../../domain/days/calendar.ts';
import { identityNumbers, isPersonsNumber, masked } from '../../domain/privacy/identity-number.ts';
import { mobilePhones } from '../../domain/privacy/mobile-phone.ts';
import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { readTable, unfolded, type OutputItem } from './output-file.ts';

/** Digits that may hold the number of a mobile phone or of a person, whole or in the groups in which such are typed, in whatever width. */
const runs =
  /[+(\uFF08\uFF0B]{0,2}[\d\uFF10-\uFF19](?:[\d\uFF10-\uFF19 ._()\u2010-\u2014\uFF08\uFF09\uFF0D\uFF0E\u00A0\u2002-\u200A\u202F\u3000-]|&(?:nbsp|ensp|emsp|thinsp|#(?:160|x[Aa]0));){10,}[Xx\uFF38\uFF58]?/g;
/** The fewest digits that such a number has. */
const fewestDigits = 11;
/** What stands around a number and tells it from an amount or a code. */
const around = 40;
/** The groups of a mobile phone's digits that are taken for one in a file; rarer ones stand in drawings and tables too. */
const phoneGroups = new Set(['11', '3-4-4', '3-8', '7-4']);
const countryCode = /^\+?(?:00)?86(?=\D{0,3}1)/;

/** Blanks, dashes and digits as a page may write them, in the one form in which numbers are looked for. */
const inPlainDigits = (text: string): string =>
  text
    .replaceAll(/&(?:nbsp|ensp|emsp|thinsp|#(?:160|x[Aa]0));|[\u00A0\u2002-\u200A\u202F\u3000]/g, ' ')
    .replaceAll(/[\uFF08\uFF09\uFF0B\uFF0D\uFF0E\uFF10-\uFF19\uFF38\uFF58]/g, (mark) => mark.normalize('NFKC'))
    .replaceAll(/[\u2010-\u2014]/g, '-');

/**
 * Numbers of persons in the bytes of a site: identity numbers that fit their check character, and mobile phones.
 *
 * @param shown the numbers that the portal shows to be called
 */
export function privateNumbers(shown: readonly string[]): OutputItem {
  const own = new Set(shown.map(bareDigits));
  const places: SelfCheckPlace[] = [];
  let checked = 0;
  return {
    read({ name, address, text }) {
      checked++;
      const found = new Set<string>();
      for (const number of numbersOfPersons(unfolded({ name, text }))) if (!own.has(number)) found.add(masked(number));
      for (const number of found) places.push({ address, found: number });
    },
    finds: () => ({ checked, places }),
  };
}

/** A number without its groups and the code of the country. */
const bareDigits = (number: string): string => number.replace(countryCode, '').replaceAll(/[^\dXx]/g, '');

function* numbersOfPersons(text: string): Generator<string> {
  for (const { 0: found, index } of text.matchAll(runs)) {
    const run = inPlainDigits(found);
    if (run.replaceAll(/\D/g, '').length < fewestDigits) continue;
    const before = inPlainDigits(text.slice(Math.max(0, index - around), index));
    const end = index + found.length;
    const near = before + run + inPlainDigits(text.slice(end, end + around));
    for (const { text: number, index: at, isSuspicion } of [...mobilePhones(near), ...identityNumbers(near)]) {
      const isInRun = at >= before.length && at + number.length <= before.length + run.length;
      if (isInRun && isSuspicion !== true && isPrivate(number)) yield bareDigits(number);
    }
  }
}

/** Whether a number is a person's by all its rules, or a mobile phone's in the groups in which people type one. */
function isPrivate(number: string): boolean {
  const digits = bareDigits(number);
  if (digits.length > 11) return isPersonsNumber(digits);
  const groups = number.replace(countryCode, '').match(/\d+/g) ?? [];
  return phoneGroups.has(groups.map(({ length }) => length).join('-'));
}

/** Files to take away that do not open: tables, files for programs, calendars and feeds. */
export function downloadsOpen(): OutputItem {
  const places: SelfCheckPlace[] = [];
  let checked = 0;
  return {
    read({ name, address, text }) {
      const opens = /^(?:data|[a-z]{2}\/feeds)\//.test(name) ? openers[/\.\w+$/.exec(name)?.[0] ?? ''] : undefined;
      if (!opens) return;
      checked++;
      const found = problemIn(opens, text);
      if (found !== undefined) places.push({ address, found });
    },
    finds: () => ({ checked, places }),
  };
}

const problemIn = (opens: (text: string) => boolean, text: string): string | undefined => {
  try {
    return opens(text) ? undefined : '–';
  } catch (error) {
    return (error as Error).message.split('\n')[0];
  }
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** What each event of a calendar has to have (RFC 5545), and a calendar at least one event, with lines that are not too long. */
const eventParts = [/^UID[:;]./m, /^DTSTAMP[:;]./m, /^DTSTART[:;]./m];
/** The bytes that a line of a calendar has at most. */
const longestLine = 75;
/** The day on which an event is, written as one that lasts all day. */
const dayOfEvent = /^DTSTART;VALUE=DATE:(\d{4})(\d{2})(\d{2})\r$/m;
const isOnRealDay = (event: string): boolean => {
  const [, year, month, day] = dayOfEvent.exec(event) ?? [];
  return year === undefined || isIsoDate(`${year}-${month}-${day}`);
};
/** Whether no two events have the same name: a reader's calendar keeps one of such. */
const eachByItsName = (events: readonly string[]): boolean =>
  new Set(events.map((event) => /^UID[:;].*$/m.exec(unfolded({ name: '.ics', text: event }))?.[0])).size === events.length;
const eventsOf = (text: string): string[] => text.match(/^BEGIN:VEVENT\r$[^]*?^END:VEVENT\r$/gm) ?? [];
const openers: Partial<Record<string, (text: string) => boolean>> = {
  '.csv': (text) => readTable(text).length > 0,
  '.json': (text) => typeof JSON.parse(text) === 'object',
  '.ics': (text) =>
    /^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/.test(text) &&
    count(text, /^BEGIN:VEVENT\r$/gm) === count(text, /^END:VEVENT\r$/gm) &&
    eventsOf(text).length > 0 &&
    text.split('\r\n').every((line) => Buffer.byteLength(line) <= longestLine) &&
    eventsOf(text).every((event) => eventParts.every((part) => part.test(event)) && isOnRealDay(event)) &&
    eachByItsName(eventsOf(text)),
  '.xml': (text) => /^<\?xml [^]*<(rss|feed)[\s>][^]*<\/\1>\s*$/.test(text),
};
