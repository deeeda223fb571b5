import type { Bilingual } from '../../domain/language.ts';
import type { Draft } from '../entry.ts';
import type { Fault } from '../faults.ts';

type Unit = Draft<'units'>;

/**
 * On a portal that draws its districts as tiles, every one has a place to itself: one without would be missing from the home
 * page, the search and the charts without a word. What was dissolved may have none.
 */
export function checkTiles(units: readonly Unit[], faults: Fault[]): void {
  const districts = units.filter(({ fields }) => fields.kind !== 'department');
  const placed = districts.filter(({ fields }) => fields.tile);
  if (!placed.length) return;
  const grid = gridOf(placed);
  for (const unit of districts) {
    const { file, locate, fields } = unit;
    const other = fields.tile && placed.find((one) => one !== unit && placeOf(one) === placeOf(unit));
    const message = other
      ? shared(unit, other, grid)
      : fields.tile || fields.reportsTo || fields.mergedOn
        ? undefined
        : unplaced(unit, grid);
    // Of two at one place, the later is named.
    if (message && (!other || units.indexOf(other) < units.indexOf(unit)))
      faults.push({ severity: 'error', file, ...locate(fields.tile ? ['tile'] : []), field: 'tile', message });
  }
}

const placeOf = ({ fields: { tile } }: Unit): string => (tile ? `${tile.row},${tile.column}` : '');

/** The tiles as lines of names, with a dot where none is. */
function gridOf(placed: readonly Unit[]): string {
  const at = new Map(placed.map((unit) => [placeOf(unit), unit.fields.name.zh]));
  const [rows, columns] = [
    Math.max(...placed.map(({ fields }) => fields.tile!.row)),
    Math.max(...placed.map(({ fields }) => fields.tile!.column)),
  ];
  const width = Math.max(...[...at.values()].map((name) => name.length));
  const lineOf = (row: number) =>
    Array.from({ length: columns }, (_, column) => (at.get(`${row},${column + 1}`) ?? '·').padEnd(width, '\u3000'))
      .join(' ')
      .trimEnd();
  return Array.from({ length: rows }, (_, row) => `\n    ${row + 1}  ${lineOf(row + 1)}`).join('');
}

const unplaced = ({ id, fields }: Unit, grid: string): Bilingual => ({
  zh: `“${fields.name.zh}”在格网图上没有位置，首页、检索和图上都不会有它。请写 tile: { row: 行, column: 列 }。现在的格网：${grid}`,
  en: `"${id}" has no place on the grid: the home page, the search and the charts would leave it out. Write tile: { row: …, column: … }. The grid as it is:${grid}`,
});
const shared = ({ id, fields }: Unit, other: Unit, grid: string): Bilingual => ({
  zh: `“${fields.name.zh}”和“${other.fields.name.zh}”在格网图上是同一格。现在的格网：${grid}`,
  en: `"${id}" and "${other.id}" stand at one place of the grid. The grid as it is:${grid}`,
});
