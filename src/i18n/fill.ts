/** Values for the gaps of a text. */
export type Values = Record<string, string | number>;

/**
 * A text with its gaps filled: `{count}` by the value, and `{count:case|cases}` by the word that agrees with it in number.
 * What has no value stays as it is.
 *
 * @example fill('{count} {count:case|cases}', { count: 1 }) // '1 case'
 */
export const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, other?: string) => {
    if (!(name in values)) return whole;
    return one === undefined ? String(values[name]) : String(values[name]) === '1' ? one : other!;
  });
