import { descending, group } from 'd3-array';
import type { Bilingual } from '../../../domain/language.ts';
import { pollutantsIn } from '../../../domain/law/stated-limits.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** What one indicator holds of something that is the same for all: of which thing, what, and where. */
type Assertion = { draft: Draft<'indicators'>; path: PropertyKey[]; of: string; value: string };

/**
 * A standard has one span, for one pollutant one value, and a method changes on one day, whichever indicator it is. What
 * differs from most of the others is named; of two, the second.
 */
export function checkLimitsAgree({ indicators }: Drafts, faults: Fault[]): void {
  for (const [of, assertions] of group(indicators.flatMap(assertionsOf), (assertion) => assertion.of)) {
    const byValue = [...group(assertions, ({ value }) => value)].toSorted(([, a], [, b]) => descending(a.length, b.length));
    const [[most, others] = ['', []], ...differing] = byValue;
    for (const { draft, path, value } of differing.flatMap(([, different]) => different))
      faults.push({
        severity: 'warning',
        file: draft.file,
        ...draft.locate(path),
        field: path.join('.'),
        message: differsMessage(of, value, most, others[0]!.draft.file),
      });
  }
}

function assertionsOf(draft: Draft<'indicators'>): Assertion[] {
  const { name, breaks } = draft.fields;
  const [pollutant, ...more] = pollutantsIn(name.zh, 'zh');
  const fields = ['limits', 'dailyLimits'] as const;
  const limited = fields.flatMap((field) =>
    draft.fields[field].flatMap(({ value, from, to, standard, name: limitName }, index): Assertion[] => {
      // A standard that comes into force in steps has several limits under one name.
      const step = draft.fields[field].slice(0, index).filter((before) => before.standard.zh === standard.zh).length;
      const of = [standard.zh, ...(step ? [`(${step + 1})`] : [])].join(' ');
      const span = { draft, path: [field, index, from === undefined ? 'to' : 'from'], of, value: `${from ?? ''}–${to ?? ''}` };
      if (pollutant === undefined || more.length) return [span];
      return [span, { draft, path: [field, index, 'value'], of: `${of}, ${pollutant}, ${limitName.zh}`, value: String(value) }];
    }),
  );
  const changed = breaks.flatMap(({ from, note }, index): Assertion[] => {
    const [standard] = note.zh.match(/(?:GB|HJ)(?:\/T)?\s?[\d.]+-\d{4}/) ?? [];
    return standard === undefined ? [] : [{ draft, path: ['breaks', index, 'from'], of: `→ ${standard}`, value: from }];
  });
  return [...limited, ...changed];
}

const differsMessage = (of: string, value: string, most: string, file: string): Bilingual => ({
  zh: `${of}：这里是 ${value}，别处（${file}）是 ${most}。同一标准、同一污染物只有一个限值和一个时段。`,
  en: `${of}: ${value} here, ${most} elsewhere (${file}). One standard has one span, and one value for a pollutant.`,
});
