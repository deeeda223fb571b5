import type { Entry } from '../../content/entry.ts';
import { bilingual, type Bilingual } from '../../domain/language.ts';
import type { Observation } from '../../schemas/indicator.ts';
import { labelOf } from '../../schemas/label.ts';
import { figuresIn } from './figures-in-words.ts';
import { sourceOf, type Fact, type Source } from './fact.ts';

/** The limits, targets, breaks and figures of an indicator, and the figures of its words; a table of several series is one fact. */
export function figureFacts({ id, fields }: Entry<'indicators'>, observations: readonly Observation[]): Fact[] {
  const measured = bilingual(fields.measuredIn);
  const fact = (kind: Fact['kind'], what: Bilingual, value: Bilingual, source: Source): Fact => ({
    kind,
    record: `indicators/${id}`,
    what: { zh: `${fields.name.zh}，${what.zh}`, en: `${fields.name.en ?? fields.name.zh}, ${what.en}` },
    value,
    sources: [sourceOf(source)],
    checkedOn: fields.checkedOn,
    writtenOn: fields.revisions.at(-1)?.on,
  });
  const amount = (value: number): Bilingual => ({ zh: `${value} ${measured.zh}`, en: `${value} ${measured.en}` });
  const { target, baseline } = fields;
  const known = observations.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
  const isTable = known.some(({ series }) => series !== undefined) || fields.frequency !== 'yearly';
  const named = (period: string): Bilingual => ({ zh: period, en: period });
  return [
    ...[...fields.limits, ...fields.dailyLimits].map(({ name, standard, value, from = '', to = '', source }) =>
      fact(
        'limit',
        { zh: `${name.zh}（${standard.zh}），${from} 至 ${to}`, en: `${bilingual(name).en} (${bilingual(standard).en}), ${from} to ${to}` },
        amount(value),
        source,
      ),
    ),
    ...(target ? [fact('limit', bilingual(target.name), amount(target.value), target.source)] : []),
    ...(baseline?.value === undefined
      ? []
      : [fact('figure', { zh: `基准年 ${baseline.year}`, en: `baseline ${baseline.year}` }, amount(baseline.value), fields.source)]),
    ...fields.breaks.map(({ from, note, source }) =>
      fact('limit', { zh: `${from} 起方法变更`, en: `method from ${from}` }, bilingual(note), source),
    ),
    ...(isTable
      ? known.length
        ? [
            fact(
              'figure',
              named(`${known[0]!.period}–${known.at(-1)!.period}`),
              { zh: `${known.length} 个数值`, en: `${known.length} values` },
              fields.source,
            ),
          ]
        : []
      : known.map(({ period, value }) => fact('figure', named(period), amount(value), fields.source))),
    ...(['definition', 'reading', 'method'] as const).flatMap((field) => {
      const [text, label] = [fields[field], { zh: labelOf('indicators', field, 'zh'), en: labelOf('indicators', field, 'en') }];
      return text && figuresIn([text]) ? [fact('text', label, bilingual(text), fields.source)] : [];
    }),
  ];
}
