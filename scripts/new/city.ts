import type { IsoDate, IsoMonth } from '../../src/domain/days/calendar.ts';
import type { Translated } from '../../src/domain/language.ts';
import { pinyinSlug } from '../../src/domain/cases/case-id.ts';
import type { Kind } from '../../src/schemas/index.ts';
import { isOpenKind, openSections } from '../../src/schemas/sections.ts';

/** A unit of a city that begins: how it is called, and its place on the grid where it is a district. */
export type NewUnit = { id: string; name: Translated; fullName?: Translated | undefined; tile?: { row: number; column: number } };

/** What is asked of a city before its folder can be written. */
export type NewCity = {
  /** What the site is called. */
  name: Translated;
  city: Translated;
  office: NewUnit;
  districts: readonly NewUnit[];
  baseUrl: string;
  timeZone: string;
  dueDay: number;
  /** The first month for which units report. */
  from: IsoMonth;
  today: IsoDate;
  /** The sections that the site has; all where none is named. */
  sections: readonly string[];
  /** Whether texts are written in English too. */
  isInEnglish: boolean;
  /** Whether the portal holds invented examples, and says so: one that begins does. */
  isDemonstration: boolean;
  /** Of a city whose folder is there, a record of each kind to which an example may refer, and a clause. */
  known?: Readonly<Record<string, string | undefined>>;
};

/** Whether the site of a city shows records of all these kinds. */
export const showsAll = ({ sections }: Pick<NewCity, 'sections'>, ...asked: readonly Kind[]): boolean =>
  !sections.length || asked.every((kind) => isOpenKind(kind, openSections(sections)));

/** The records to which an example refers: those of a city whose folder is there, else those with which a folder begins. */
export function namedIn({ known }: Pick<NewCity, 'known'>): { plan: string; clause: string; task: string | undefined; topic: string } {
  const plan = known?.['documents'] ?? 'plan';
  return {
    plan,
    clause: known?.['clauses'] ?? 'plan#1',
    task: known ? known['tasks'] : 'plan-01',
    topic: known?.['topics'] ?? 'air',
  };
}

/** Districts in a row of the grid, where nobody said their places and there are no more than fit. */
const inARow = 4;
/** The rows and columns that the grid has, as the schema of units does. */
const mostRows = 12;

/** Why an answer cannot be used. */
export class BadAnswer extends Error {}

/**
 * The districts that somebody typed: names with `、`, `;` or a comma between them, each with its English after `=` and its place after
 * `@`, as `东山区=Dongshan@1,2`. Those without a place stand in the order in which they are typed, where the grid is free.
 *
 * @throws BadAnswer for one without a name, two of one name or at one place, and one beyond the grid
 */
export function districtsIn(typed: string): NewUnit[] {
  const units = typed
    // A comma before a digit stands between a row and a column.
    .split(/[;；、]|[,，](?!\s*\d)/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(districtIn);
  refuseNamesakes(units);
  const taken = new Set<string>();
  for (const { name, tile } of units) {
    if (!tile) continue;
    if ([tile.row, tile.column].some((at) => at < 1 || at > mostRows)) throw new BadAnswer(`${name.zh}@${tile.row},${tile.column}`);
    const place = `${tile.row},${tile.column}`;
    if (taken.has(place)) throw new BadAnswer(`${name.zh}@${place}`);
    taken.add(place);
  }
  const width = Math.max(inARow, Math.ceil(units.length / mostRows));
  let next = 0;
  return withOwnIds(units).map((unit) => {
    if (unit.tile) return unit;
    for (; ; next++) {
      const tile = { row: Math.floor(next / width) + 1, column: (next % width) + 1 };
      if (tile.row > mostRows || width > mostRows) throw new BadAnswer(unit.name.zh);
      const place = `${tile.row},${tile.column}`;
      if (taken.has(place)) continue;
      taken.add(place);
      return { ...unit, tile };
    }
  });
}

/** Of two with one name in a language nobody could tell which is meant. */
function refuseNamesakes(units: readonly NewUnit[]): void {
  for (const lang of ['zh', 'en'] as const) {
    const names = units.flatMap(({ name }) => name[lang]?.toLowerCase() ?? []);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) throw new BadAnswer(twice);
  }
}

/** Of several that sound alike each later one has a number behind its id. */
function withOwnIds(units: readonly NewUnit[]): NewUnit[] {
  const ids = new Set<string>();
  return units.map((unit) => {
    let id = unit.id;
    for (let count = 2; ids.has(id); count++) id = `${unit.id}-${count}`;
    ids.add(id);
    return { ...unit, id };
  });
}

function districtIn(typed: string): NewUnit {
  const match = /^([^=@]+)(?:=([^=@]+))?(?:@(\d{1,2})\s*[,，]\s*(\d{1,2}))?$/.exec(typed);
  if (!match) throw new BadAnswer(typed);
  const [, zh = '', en, row, column] = match;
  const unit = unitNamed(zh.trim(), en?.trim());
  return {
    ...unit,
    id: spelt(en) || unit.id,
    ...(row && column ? { tile: { row: Number(row), column: Number(column) } } : {}),
  };
}

/** An English name as an id, without the word for what it is: who gave one knows how the Chinese is read, as 重港 that is Chonggang. */
const spelt = (english = ''): string =>
  english
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .trim()
    .replace(/(?<=\S)\s+(?:district|county|city)$/i, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');

/** A unit by its name: its id is how that sounds, without the word for what it is. */
export function unitNamed(zh: string, en?: string): NewUnit {
  if (!isName(zh) || (en !== undefined && !isName(en))) throw new BadAnswer(`${zh}${en ? `=${en}` : ''}`);
  const sounds = pinyinSlug(zh.replace(/(?<=..)(?:区|县|市)$/u, ''), {}).replaceAll('-', '');
  if (!sounds) throw new BadAnswer(zh);
  return { id: sounds, name: en ? { zh, en } : { zh } };
}

/** Whether words can be a name: letters, numbers and what stands between them, no pictures, no signs and nothing unseen. */
export const isName = (words: string): boolean => /^[\p{L}\p{M}\p{N}\p{P}\p{Zs}]+$/u.test(words);

/** What an office is called in full: with the city before it. */
export const inFullOf = ({ name, fullName }: NewUnit): Translated => fullName ?? name;
