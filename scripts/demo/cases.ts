import { monthOf, plusDays, plusMonths, yearOf, type IsoDate } from '../../src/domain/days/calendar.ts';
import { withAftermath } from './aftermath.ts';
import type { DemoCaseRow } from './case-row.ts';
import type { City } from './city.ts';
import { workingDayAfter, workingDayBefore } from './office-days.ts';
import { basisFor, offences, type Decider } from './offences.ts';
import { makeParties } from './parties.ts';
import { Random } from './random.ts';

const roads = '样例一路 样例二路 样例三路 样例东街 样例西街 样例工业园 样例产业基地'.split(' ');

/** The word of a department in its decision numbers. */
const words: Record<Decider, string> = { ecology: '环', housing: '建', urban: '城管' };

/** The first serial number used: real offices count from 1 and never come so far in a year. */
const firstSerial = 9001;

/** Gains from a violation are taken away, whatever law the fine rests on. */
const confiscation = '《中华人民共和国行政处罚法》第二十八条第二款';

/** Which invented cases are made. */
export type CaseOrder = {
  city: City;
  count: number;
  /** First and last day of decision. */
  from: IsoDate;
  to: IsoDate;
  /** The first serial number of each series; by default the demonstration's own, 9001. */
  serial?: number;
  seed?: number;
};

/**
 * Makes invented cases, newest last. Every party's name carries 样例 ("sample"), every code a registration
 * place that does not exist (000000), every decision number a count no office reaches. Law, fine, authority and the
 * length of publicity are what they could be in truth.
 */
export function makeCases({ city, count, from, to, serial = firstSerial, seed = 20230301 }: CaseOrder): DemoCaseRow[] {
  const random = new Random(seed);
  const span = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const byLine = Map.groupBy(makeParties(city, Math.max(20, Math.floor(count * 0.72)), random), ({ line }) => line);
  const dates = Array.from({ length: count }, () => workingDayBefore(plusDays(from, random.integer(0, span)))).toSorted();
  const counters = new Map<string, number>();
  const rows = dates.map((decided): DemoCaseRow => {
    const offence = random.pick(offences);
    const municipal = random.chance(0.12);
    const district = random.pick(city.districts);
    const party = random.pick(byLine.get(random.pick(offence.lines))!);
    const person = offence.persons === true && random.chance(0.3);
    const place = `${district.name}${random.pick(roads)}${random.integer(1, 199)}号`;
    const acted = plusDays(decided, -random.integer(8, 60));
    const act = random.pick(offence.acts)(place, random);
    const { law, low, high } = basisFor(act, acted, decided);
    const fine = Math.round((low + random.next() ** 2 * (high - low) * 0.6) * 100) / 100;
    const gained = random.chance(0.05) && fine >= 2 ? random.integer(1, 80) / 10 : 0;
    // Keeping silent earns nothing that could be taken away.
    const confiscated = offence.criticised ? 0 : gained;
    const further = offence.further && random.chance(0.4) ? offence.further : undefined;
    const criticism = offence.criticised && '通报批评';
    const series = `${municipal ? city.sign : district.sign}${words[offence.decider]}罚〔${yearOf(decided)}〕`;
    const number = (counters.get(series) ?? serial - 1) + 1;
    counters.set(series, number);
    const authority = `${city.name}${municipal ? '' : district.name}${city.offices[offence.decider]}`;
    return {
      行政相对人名称: person ? `${random.pick([...'张王李赵陈刘杨周'])}某${random.chance(0.5) ? '某' : ''}` : party.name,
      行政相对人类别: person ? '自然人' : party.type,
      统一社会信用代码: person ? '' : party.uscc,
      法定代表人: '',
      行政处罚决定书文号: `${series}${number}号`,
      违法行为类型: offence.violation,
      违法事实: act.facts,
      处罚依据: confiscated ? `${law}、${confiscation}` : law,
      处罚类别: [criticism, fine ? '罚款' : undefined, further, confiscated ? '没收违法所得' : undefined].filter(Boolean).join(';'),
      处罚内容: [
        criticism && `予以${criticism}`,
        fine ? `处罚款${fine}万元` : undefined,
        confiscated ? `没收违法所得${confiscated}万元` : undefined,
        further,
      ]
        .filter(Boolean)
        .join('，'),
      '罚款金额(万元)': fine ? String(fine) : '',
      '没收违法所得、没收非法财物的金额(万元)': confiscated ? String(confiscated) : '',
      暂扣或吊销证照名称及编号: '',
      处罚决定日期: decided,
      处罚有效期: '2099-12-31',
      公示截止期: monthsAfter(decided, publicityMonths(fine)),
      处罚机关: authority,
      数据来源单位: authority,
      备注: '演示数据，当事人与案情均为虚构',
      行政区: municipal ? district.name : '',
      违法行为发生日期: acted,
      公示日期: workingDayAfter(plusDays(decided, random.integer(1, 8))),
      演示: '是',
    };
  });
  return withAftermath(rows, to);
}

/**
 * The longest publicity by class (NDRC order 36, in force 2026-04-01): 3 months of what is minor, a year of what is general,
 * three years of what is serious. What falls under each is the demonstration's own choice, by the fine alone, so that like is
 * treated alike: the text of the classes was not read.
 */
function publicityMonths(fineWan: number): number {
  if (fineWan >= 30) return 36;
  return fineWan <= 0.5 ? 3 : 12;
}

/** The same day so many months later, or the last that every month has. */
const monthsAfter = (date: IsoDate, months: number): IsoDate =>
  `${plusMonths(monthOf(date), months)}-${date.slice(8) > '28' ? '28' : date.slice(8)}`;
