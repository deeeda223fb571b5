import { yearOf } from '../../src/domain/days/calendar.ts';
import type { Lang } from '../../src/domain/language.ts';
import { kindNames, kinds, usesOf, type Kind, type TextKind } from '../../src/schemas/index.ts';
import type { NewCity } from './city.ts';
import { commentedYaml, inline, type Typed, type TypedRecord } from './commented-yaml.ts';
import { derivedRecord } from './derived-record.ts';
import { toFillIn, type Files } from './facts.ts';
import { columnGuide, table } from './tables.ts';
import { filesOfText } from './texts.ts';

/** The id of an example that follows from the schema. */
const id = 'demo-01';

/**
 * An example of each kind that has pages and none that is written by hand: a kind that is new has one by its schema alone.
 *
 * @param written the examples that are
 */
export function derivedFiles(city: NewCity, lang: Lang, written: Files): Files {
  const places = new Set([...written.keys()].flatMap((name) => [name, name.split('/')[0]!]));
  const missing = kindNames.filter((kind) => usesOf(kind).address !== 'none' && !places.has(usesOf(kind).place));
  return new Map(missing.flatMap((kind) => [...filesOfKind(kind, city, lang)]));
}

function filesOfKind(kind: Kind, city: NewCity, lang: Lang): Files {
  const derived = derivedRecord(kind, city);
  // What is invented stands in a demonstration alone.
  const record = derived && 'demo' in derived && !city.isDemonstration ? undefined : derived;
  const { schema } = kinds[kind];
  const { place, layout, label } = usesOf(kind);
  if (layout === 'tables')
    return new Map([
      [`${place}/${yearOf(city.today)}.csv`, table(city, kind, record ? [cellsOf(record)] : [])],
      [`${place}/README.md`, columnGuide(kind, lang)],
    ]);
  if (layout === 'map') return new Map([[place, `# ${label[lang]}\n${record ? `${id}: ${inline(record)}` : '{}'}\n`]]);
  if (!record) return new Map();
  if (layout === 'texts') {
    const head = 'demo' in record ? { zh: `示例：${label.zh}`, en: `Example: ${label.en.toLowerCase()}` } : filledIn(label);
    const text = (title: string, body: string) => ({ title, summary: [title], body });
    const kindOfText = kind as TextKind;
    return filesOfText(
      { kind: kindOfText, id, facts: record, zh: text(head.zh, `${head.zh}。`), en: text(head.en, `${head.en}.`) },
      city,
      lang,
    );
  }
  return new Map([
    [layout === 'record' ? place : `${place}/${id}.yaml`, commentedYaml(schema, record, { lang, isInEnglish: city.isInEnglish })],
  ]);
}

const filledIn = ({ zh, en }: { zh: string; en: string }) => ({ zh: toFillIn.zh(zh), en: toFillIn.en(en) });

/** A record as the cells of its row, by the names of their columns. */
function cellsOf(record: TypedRecord, prefix = ''): Record<string, string> {
  const cells = Object.entries(record).flatMap(([name, value]): [string, string][] => {
    const path = `${prefix}${name}`;
    if (typeof value === 'string') return [[path, value === 'true' ? '是' : value]];
    if (Array.isArray(value)) return [[path, (value as readonly Typed[]).join('；')]];
    return Object.entries(cellsOf((value ?? {}) as TypedRecord, `${path}.`));
  });
  return Object.fromEntries(cells);
}
