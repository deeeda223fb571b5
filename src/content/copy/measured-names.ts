import type { Bilingual, Lang } from '../../domain/language.ts';
import type { Measured } from '../../domain/numbers/stated-figures.ts';
import { pollutantsIn } from '../../domain/law/stated-limits.ts';
import type { Content, Entry } from '../entry.ts';

/** The names of pollutants, as patterns. */
const pollutants: Record<string, Record<Lang, string[]>> = {
  'PM2.5': { zh: ['细颗粒物', 'PM\\s?2\\.5'], en: ['fine particles', 'fine particulate matter', 'PM\\s?2\\.5'] },
  PM10: { zh: ['可吸入颗粒物', 'PM\\s?10'], en: ['inhalable particles', 'PM\\s?10'] },
  'SO₂': { zh: ['二氧化硫', 'SO[₂2]'], en: ['sul(?:ph|f)ur dioxide', 'SO[₂2]'] },
  'NO₂': { zh: ['二氧化氮', 'NO[₂2]'], en: ['nitrogen dioxide', 'NO[₂2]'] },
  'O₃': { zh: ['臭氧', 'O[₃3]'], en: ['ozone', 'O[₃3]'] },
  'CO₂': { zh: ['二氧化碳', 'CO[₂2]'], en: ['carbon dioxide', 'CO[₂2]'] },
  CO: { zh: ['一氧化碳'], en: ['carbon monoxide'] },
};

/** What is measured once a year for the whole city, by the names that texts use, and the pollutants of which no such figure is known. */
export function yearlyMeasured(indicators: Content['indicators']): Measured[] {
  const yearly = indicators.filter(({ fields: { frequency, table } }) => frequency === 'yearly' && table.series === undefined);
  const known = yearly.map((indicator) => ({ pollutant: pollutantOf(indicator), measured: measuredAs(indicator) }));
  const unknown = Object.entries(pollutants).filter(([name]) => !known.some(({ pollutant }) => pollutant === name));
  // A run of good days is no number of good days, also where no run is known.
  const runs = yearly.some(({ fields: { name } }) => runNames(name.zh)) ? [] : [{ names: runOfGoodDays, measuredIn: { zh: '', en: '' } }];
  return [
    ...known.map(({ measured }) => measured),
    ...runs,
    ...unknown.map(([, names]): Measured => ({ names, measuredIn: { zh: '', en: '' } })),
  ];
}

/** The pollutant whose yearly mean an indicator is; undefined for one that counts something else. */
function pollutantOf({ fields: { name } }: Entry<'indicators'>): string | undefined {
  const [pollutant, ...more] = /年均|年平均/.test(name.zh) ? pollutantsIn(name.zh, 'zh') : [];
  return more.length ? undefined : pollutant;
}

function measuredAs(indicator: Entry<'indicators'>): Measured {
  const { name, measuredIn } = indicator.fields;
  const names = pollutants[pollutantOf(indicator) ?? ''];
  return {
    id: indicator.id,
    names: names ?? runNames(name.zh) ?? { zh: namesIn(name.zh), en: name.en === undefined ? [] : namesIn(name.en) },
    measuredIn: { zh: measuredIn.zh, en: measuredIn.en ?? measuredIn.zh } satisfies Required<Bilingual>,
  };
}

/** A name and the short one in brackets behind it: 生态环境状况指数（EI）. */
const namesIn = (name: string): string[] =>
  name
    .split(/[（(）)]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1)
    .map((part) => RegExp.escape(part));

/** What a run of good days is called, with the number of days behind it, or before it in English. */
const runOfGoodDays: Record<Lang, string[]> = {
  zh: [
    '(?:PM\\s?2\\.5\\s*)?(?:优良[天日]?)?最长连续(?:优良)?(?:[天日]数)?',
    '(?<=PM\\s?2\\.5\\s*)连续(?=\\s*\\d+\\s*天(?:保持|都|均|为|是)?优良)',
  ],
  en: [
    'longest (?:unbroken )?run of (?:days with )?good(?:[- ]air)?(?: PM\\s?2\\.5)?(?: days)?',
    '(?<=PM\\s?2\\.5[^.,;]{0,30}\\bgood[^,;]{0,20})days in a row',
  ],
};
const runNames = (name: string): Record<Lang, string[]> | undefined => (/最长连续/.test(name) ? runOfGoodDays : undefined);
