import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { UnusableFile } from '../../../src/import/unusable-file.ts';
import { write } from '../../support/content.ts';
import { places, plan, smallCity } from '../../support/intake.ts';

const folder = 'tests/fixtures/bad-input';
/**
 * Damaged deliveries of an invented office: the damage, what is right, the cells that have to be named, and the day and
 * fine that stand in what is not refused.
 */
type Delivery = { file: string; damage: string; right: string; place: string; decidedOn: string; fineWan: string };
const deliveries = parse<Delivery>(readFileSync(path.join(folder, 'manifest.csv')), { columns: true });

const city = (): string => {
  const content = smallCity();
  const units = '{ huanjingju: { name: { zh: 市生态环境局 }, kind: department }, chaoyang: { name: { zh: 朝阳区 }, kind: district } }';
  write(content, 'units.yaml', units);
  return content;
};

async function outcomeOf(file: string) {
  try {
    const made = await plan(city(), readFileSync(path.join(folder, file)));
    const came = made.faults.length ? 'refused' : made.doubts.length ? 'warned' : 'accepted';
    return { came, shown: places([...made.faults, ...made.doubts]), records: made.effects.map(({ draft }) => draft.fields) };
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return { came: 'refused', shown: [], records: [] };
  }
}

test('every damaged delivery says what is right of it', () => {
  const files = readdirSync(folder).filter((name) => name !== 'manifest.csv');
  expect(deliveries.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
});

test.each(deliveries)('$file ($damage) is $right', async ({ file, right, place, decidedOn, fineWan }) => {
  const { came, shown, records } = await outcomeOf(file);
  expect(right.split(' or ')).toContain(came);
  if (came !== 'accepted') expect(shown).toEqual(expect.arrayContaining(place.split(' ').filter(Boolean)));
  if (came === 'refused') return;
  for (const record of records) expect(record).toMatchObject({ decidedOn, fineWan: Number(fineWan) });
});

test('a cell that cannot be read is told once', async () => {
  for (const file of ['67-case-number-date.xlsx', '76b-formula-nocache-req.xlsx', '77b-ref-error-note.xlsx'])
    expect((await outcomeOf(file)).shown).toHaveLength(1);
  expect((await outcomeOf('70b-merged-optional.xlsx')).shown.toSorted()).toEqual(['C3', 'J3']);
});
