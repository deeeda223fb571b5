import { isIsoDate, type IsoDate } from './calendar.ts';

/** `2023/3/1`, `2023.3.1`, `2023年3月1日` and `20230301` as `2023-03-01`; undefined for what is no day written in one of these ways. */
export function typedDay(text: string): IsoDate | undefined {
  const match =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s+0?0:00(?::00)?)?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!match) return undefined;
  const date = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** Days from 1899-12-30, by which spreadsheets count, to 1 January 2000 and 2100. */
const [first, last] = [36_526, 73_050];

/** The day that a spreadsheet keeps as a bare number, such as 46082; undefined for any other number. */
export function dayOfSerial(text: string): IsoDate | undefined {
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return serial >= first && serial <= last ? new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10) : undefined;
}
