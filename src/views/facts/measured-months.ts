import type { Entry } from '../../content/entry.ts';
import { isValid, plainMean } from '../../domain/progress/aggregate.ts';
import { pollutantsIn } from '../../domain/law/stated-limits.ts';
import type { Bilingual } from '../../domain/language.ts';
import { monthsNamed } from '../../domain/numbers/months-named.ts';
import type { Stated } from './fact.ts';

/** The figures of one month: the value of each series, and the mean of them. */
type Month = { indicator: Entry<'indicators'>; figures: number[] };

/** Finds the indicators of months that hold a figure for a month which words name, of the pollutant that they name. */
export function monthReader({
  indicators,
  observations,
}: Pick<Stated, 'indicators' | 'observations'>): (figure: number, text: Bilingual) => Entry<'indicators'>[] {
  const months = Map.groupBy(
    indicators.flatMap((indicator): (Month & { period: string })[] =>
      indicator.fields.frequency === 'monthly'
        ? [...Map.groupBy((observations[indicator.id] ?? []).filter(isValid), ({ period }) => period)].map(([period, own]) => {
            const values = own.map(({ value }) => value!);
            return { indicator, period, figures: [...values, plainMean(values)!] };
          })
        : [],
    ),
    ({ period }) => period,
  );
  return (figure, text) => {
    const named = pollutantsIn(text.zh, 'zh');
    const own = [...monthsNamed(text)].flatMap((period) => months.get(period) ?? []);
    const holding = own.filter(
      ({ indicator, figures }) =>
        pollutantsIn(indicator.fields.name.zh, 'zh').some((one) => named.includes(one)) &&
        figures.some((value) => isWritten(figure, value)),
    );
    return [...new Set(holding.map(({ indicator }) => indicator))];
  };
}

/** Whether a figure is a value to as many decimals as it is written with; a whole number may be one rounded. */
function isWritten(figure: number, value: number): boolean {
  const decimals = String(figure).split('.')[1]?.length ?? 0;
  return Math.abs(figure - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
