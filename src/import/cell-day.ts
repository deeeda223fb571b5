import type { Bilingual } from '../domain/language.ts';
import type { CellMark } from './sheet.ts';

const aDay = 86_400_000;
/** Midnight in China as programs write it that reckon in UTC, and in the local mean time of Shanghai before 1901. */
const midnightElsewhere = new Set(['16:00:00', '15:54:17']);

/**
 * The day of a cell that a spreadsheet keeps as a date. A time of day goes no further, so it is kept for the receipt; one
 * that a wrong time zone leaves, the last minute of a day or 16:00, is a doubt, for the day meant is likely the next.
 */
export function cellDay(value: Date): { text: string; mark: CellMark } {
  const seconds = new Date(Math.floor(value.getTime() / 1000) * 1000).toISOString();
  const [day, time] = [seconds.slice(0, 10), seconds.slice(11, 19)];
  if (value.getTime() % aDay === 0) return { text: day, mark: { kept: 'date' } };
  const isShifted = midnightElsewhere.has(time) || (time.startsWith('23:59:') && time !== '23:59:59');
  const next = new Date(value.getTime() + aDay).toISOString().slice(0, 10);
  return {
    text: day,
    mark: { kept: 'date', typed: `${day} ${time}`, ...(isShifted ? { doubts: [shifted(`${day} ${time}`, day, next)] } : {}) },
  };
}

const shifted = (kept: string, day: string, next: string): Bilingual => ({
  zh: `单元格存的是 ${kept}，像是按别的时区换算过：应是 ${day} 还是 ${next}？请核对原件，在表格里只填日期。`,
  en: `The cell keeps ${kept}, as programs do that reckon in another time zone: is the day ${day} or ${next}? Check the document and give the day alone.`,
});
