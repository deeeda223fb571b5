import type { Bilingual, Lang } from '../../domain/language.ts';
import { figureReader, type Measured } from '../../domain/numbers/stated-figures.ts';
import type { Content } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { yearlyMeasured } from './measured-names.ts';
import { placeIn } from './passage.ts';
import type { Prose } from './prose.ts';

type Checked = Pick<Content, 'indicators' | 'observations' | 'portal'>;

/**
 * Holds figures that prose gives for a year against the indicator's own value of that year. What tells of an earlier version of a
 * text is left alone.
 */
export function checkFiguresInProse({ lines, shownAs }: Prose, { indicators, observations, portal }: Checked): Fault[] {
  const all = yearlyMeasured(indicators);
  const city = portal[0]?.fields.city;
  const faults: Fault[] = [];
  if (!city) return faults;
  const read = { zh: figureReader(all, city.zh, 'zh'), en: figureReader(all, city.en ?? city.zh, 'en') };
  let lead = { file: '', text: '' };
  for (const passage of lines) {
    const { file, lang, text, field } = passage;
    if (lead.file !== file) lead = { file, text: '' };
    if (/^(?:title|summary)\b/.test(field ?? '')) lead.text += `${text}\n`;
    if (/^(?:revisions|changes|breaks)\b/.test(field ?? '')) continue;
    const own = field === 'reading' ? all.find(({ id }) => file === `${shownAs}/indicators/${id}.yaml`) : soleIn(lead.text, all, lang);
    for (const { id, year, value, from, since, fell } of read[lang](text, own)) {
      const [right, earlier] = [year, since].map((of) => observations[id]?.find(({ period }) => period === of)?.value);
      const { name } = indicators.find((indicator) => indicator.id === id)!.fields;
      const warn = (message: Bilingual) => faults.push({ severity: 'warning', file, ...placeIn(passage, from), message });
      if (right === undefined || (since !== undefined && !earlier)) continue;
      if (since === undefined) {
        if (!isRounded(value, right)) warn(messageOf(name, year, value, right));
        continue;
      }
      const change = ((fell ? -1 : 1) * 100 * (right - earlier!)) / earlier!;
      if (!isNear(value, change)) warn(changeMessage(name, [since, year], value, change, fell));
    }
  }
  return faults;
}

/** What a text is about: the one thing measured that its title and its summary name. */
function soleIn(lead: string, all: readonly Measured[], lang: Lang): Measured | undefined {
  const named = all.filter(({ names }) =>
    names[lang].some((name) => new RegExp(`(?<![A-Za-z])(?:${name})(?![A-Za-z\\d])`, 'iu').test(lead)),
  );
  return named.length === 1 ? named[0] : undefined;
}

/** Whether a change in per cent is right to as many decimals as it is written with, either way of rounding a half. */
const isNear = (written: string, change: number): boolean =>
  Math.abs(Number(written) - change) <= 0.55 * 10 ** -(written.split('.')[1]?.length ?? 0);

/** Whether a written figure is a value to as many decimals as it is written with. */
function isRounded(written: string, value: number): boolean {
  const decimals = written.split('.')[1]?.length ?? 0;
  return Math.abs(Number(written) - value) <= (Number(value.toFixed(decimals)) === value ? 0 : 0.5 * 10 ** -decimals);
}

const messageOf = (name: { zh: string; en?: string | undefined }, year: string, written: string, right: number): Bilingual => ({
  zh: `这里写 ${year} 年是 ${written}，“${name.zh}”${year} 年的数据是 ${right}。请核对是文字还是数据有误。`,
  en: `This says ${written} for ${year}; the data of "${name.en ?? name.zh}" for ${year} say ${right}. Check which of them is wrong.`,
});

function changeMessage(
  name: { zh: string; en?: string | undefined },
  [since, year]: [string, string],
  written: string,
  change: number,
  fell = false,
): Bilingual {
  const right = change.toFixed(1);
  return {
    zh: `这里写 ${year} 年比 ${since} 年${fell ? '低' : '高'} ${written}%，按“${name.zh}”的数据是 ${right}%。请核对是文字还是数据有误。`,
    en: `This says ${written}% ${fell ? 'less' : 'more'} in ${year} than in ${since}; by the data of "${name.en ?? name.zh}" it is ${right}%. Check which of them is wrong.`,
  };
}
