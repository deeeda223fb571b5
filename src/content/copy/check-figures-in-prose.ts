import type { Bilingual } from '../../domain/language.ts';
import { figureReader } from '../../domain/numbers/figure-statements.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { linesOf } from './lines-of-prose.ts';
import { measuredIn } from './measured-names.ts';
import { placeIn } from './passage.ts';

type Checked = Pick<Content, 'indicators' | 'observations' | 'portal'>;

/**
 * Holds figures that prose gives for a year against the indicator's own value of that year. What tells of an earlier version of a
 * text is left alone.
 *
 * @param shownAs how the folder is named in places
 */
export async function checkFiguresInProse(
  directory: string,
  shownAs: string,
  { indicators, observations, portal }: Checked,
): Promise<Fault[]> {
  const all = measuredIn(indicators);
  const city = portal[0]?.fields.city;
  const faults: Fault[] = [];
  if (!city) return faults;
  const read = { zh: figureReader(all, city.zh, 'zh'), en: figureReader(all, city.en ?? city.zh, 'en') };
  for await (const passage of linesOf(directory, shownAs)) {
    const { file, lang, text, field } = passage;
    if (/^(?:revisions|changes|breaks)\b/.test(field ?? '')) continue;
    const own = field === 'reading' ? all.find(({ id }) => file === `${shownAs}/indicators/${id}.yaml`) : undefined;
    for (const { id, year, value, from } of read[lang](text, own)) {
      const right = observations[id]?.find(({ period }) => period === year)?.value;
      if (right === undefined || isRounded(value, right)) continue;
      const { name } = indicators.find((indicator) => indicator.id === id)!.fields;
      faults.push({ severity: 'warning', file, ...placeIn(passage, from), message: wordsOf(name, year, value, right) });
    }
  }
  return faults;
}

/** Whether a written figure is a value to as many decimals as it is written with. */
function isRounded(written: string, value: number): boolean {
  const decimals = written.split('.')[1]?.length ?? 0;
  return Math.abs(Number(written) - value) <= (Number(value.toFixed(decimals)) === value ? 0 : 0.5 * 10 ** -decimals);
}

const wordsOf = (name: { zh: string; en?: string | undefined }, year: string, written: string, right: number): Bilingual => ({
  zh: `这里写 ${year} 年是 ${written}，“${name.zh}”${year} 年的数据是 ${right}。请核对是文字还是数据有误。`,
  en: `This says ${written} for ${year}; the data of "${name.en ?? name.zh}" for ${year} say ${right}. Check which of them is wrong.`,
});
