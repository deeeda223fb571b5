/** The months as English writes them. */
export const englishMonths = 'January February March April May June July August September October November December'.split(' ');

/** Any of them, as a group of a pattern. */
export const monthGroup = `(${englishMonths.join('|')})`;

const numbers = new Map(englishMonths.map((month, index) => [month.toLowerCase(), index + 1]));

/** The number of a month by its English name, in capitals or not; 0 for another word. */
export const monthNumber = (name: string): number => numbers.get(name.toLowerCase()) ?? 0;
