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

/** Districts in a row of the grid, where nobody said their places. */
const inARow = 4;

/** Why an answer cannot be used. */
export class BadAnswer extends Error {}

/**
 * The districts that somebody typed: names with `、` or `;` between them, each with its English after `=` and its place after
 * `@`, as `东山区=Dongshan@1,2`. Those without a place stand in the order in which they are typed, where the grid is free.
 *
 * @throws BadAnswer for one without a name, or two at one place
 */
export function districtsIn(typed: string): NewUnit[] {
  const units = typed
    .split(/[;；、]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(districtIn);
  const taken = new Set<string>();
  for (const { name, tile } of units) {
    if (!tile) continue;
    const place = `${tile.row},${tile.column}`;
    if (taken.has(place)) throw new BadAnswer(`${name.zh}@${place}`);
    taken.add(place);
  }
  let next = 0;
  return units.map((unit) => {
    if (unit.tile) return unit;
    for (; ; next++) {
      const tile = { row: Math.floor(next / inARow) + 1, column: (next % inARow) + 1 };
      const place = `${tile.row},${tile.column}`;
      if (taken.has(place)) continue;
      taken.add(place);
      return { ...unit, tile };
    }
  });
}

function districtIn(typed: string): NewUnit {
  const match = /^([^=@]+)(?:=([^=@]+))?(?:@(\d{1,2}),(\d{1,2}))?$/.exec(typed);
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
  const sounds = pinyinSlug(zh.replace(/(?<=..)(?:区|县|市)$/u, ''), {}).replaceAll('-', '');
  if (!sounds) throw new BadAnswer(zh);
  return { id: sounds, name: en ? { zh, en } : { zh } };
}

/** What an office is called in full: with the city before it. */
export const inFullOf = ({ name, fullName }: NewUnit): Translated => fullName ?? name;
