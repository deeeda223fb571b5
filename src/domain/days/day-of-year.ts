import type { Bilingual } from '../language.ts';
import { englishMonths } from './english-months.ts';

/**
 * A day of every year, as both languages write it.
 *
 * @example dayOfYear('03-15') // { zh: '3月15日', en: '15 March' }
 */
export function dayOfYear(monthAndDay: string): Bilingual {
  const [month, day] = monthAndDay.split('-').map(Number) as [number, number];
  return { zh: `${month}月${day}日`, en: `${day} ${englishMonths[month - 1]}` };
}
