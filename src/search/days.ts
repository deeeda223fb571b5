const dayLength = 86_400_000;

/** A day `YYYY-MM-DD` as days since 1970-01-01. */
export const daysOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

/** Days since 1970-01-01 as `YYYY-MM-DD`. */
export const dateOf = (days: number): string => new Date(days * dayLength).toISOString().slice(0, 10);

/** True for a day that exists, between the years 1970 and 2199. */
export function isDay(text: string): boolean {
  if (!/^(19[7-9]|20\d|21\d)\d-\d{2}-\d{2}$/.test(text)) return false;
  const days = daysOf(text);
  return Number.isInteger(days) && dateOf(days) === text;
}
