import type { Lang } from '../../domain/language.ts';
import { kindNames, kinds, usesOf } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import type { ReferenceDirectory } from './directory.ts';

/**
 * An alias that holds the name of another unit takes its cases: an authority belongs to the unit of which the longest
 * name stands in its own.
 */
export function checkAliases(units: readonly Draft<'units'>[], faults: Fault[]): void {
  const districts = units.filter(({ fields }) => fields.kind !== 'department');
  for (const { id, fields, file, locate } of units)
    for (const [index, alias] of fields.aliases.entries()) {
      const robbed = districts.find((other) => other.id !== id && alias !== other.fields.name.zh && alias.includes(other.fields.name.zh));
      if (!robbed || [fields.name.zh, fields.fullName?.zh].some((own) => own?.includes(robbed.fields.name.zh))) continue;
      faults.push({
        severity: 'warning',
        file,
        ...locate(['aliases', index]),
        field: 'aliases',
        message: {
          zh: `别称“${alias}”里有“${robbed.fields.name.zh}”，那里的案件会归到“${fields.name.zh}”。请核对。`,
          en: `The alias "${alias}" holds the name of "${robbed.id}", whose cases would be counted for "${id}". Check it.`,
        },
      });
    }
}

/** A name that two records bear leads to the first of them alone: tables that write it mean one or the other. */
export function checkNames(drafts: Drafts, faults: Fault[]): void {
  for (const kind of kindNames) {
    const { knownAs, layout } = usesOf(kind);
    // What two rows of a table may share follows from their identity.
    if (!knownAs || layout === 'tables') continue;
    const bearers = new Map<string, string>();
    for (const { id, fields, file, locate } of drafts[kind] as Draft[])
      for (const name of new Set([id, ...knownAs(fields as Record<string, unknown>)])) {
        if (!name) continue;
        const bearer = bearers.get(name);
        if (bearer === undefined) bearers.set(name, id);
        else
          faults.push({
            severity: 'warning',
            file,
            ...locate(['aliases']),
            message: {
              zh: `“${name}”也是“${bearer}”的名称，表格里这样写时分不清指哪一个（${kinds[kind].label.zh}）。`,
              en: `"${name}" names "${bearer}" too; tables that write it do not tell which of the ${kinds[kind].label.en.toLowerCase()} is meant.`,
            },
          });
      }
  }
}

/** Words that stand for every district in task tables name no single unit; a word that is looked up has one Chinese. */
export function checkPortalWords([portal]: readonly Draft<'portal'>[], directory: ReferenceDirectory, faults: Fault[]): void {
  if (!portal) return;
  const { fields, file, locate } = portal;
  for (const [index, text] of fields.everyDistrict.entries()) {
    const named = directory.find('units', text);
    if (named === undefined) continue;
    faults.push({
      severity: 'error',
      file,
      ...locate(['everyDistrict', index]),
      field: 'everyDistrict',
      message: {
        zh: `“${text}”是单位“${named}”的名称，任务表里这样写时会算作全部的区。请换一个写法。`,
        en: `"${text}" names the unit "${named}", and tables that write it would mean every district. Use other words.`,
      },
    });
  }
  const searched = fields.searchWords.map(({ word }) => word.toLowerCase());
  const acts = fields.actWords.map(({ chinese }) => chinese);
  faults.push(
    ...twice(portal, searched, (index) => ['searchWords', index, 'word'], {
      zh: (word) => `“${word}”已经写过（不分大小写）。请只留一处。`,
      en: (word) => `"${word}" stands here already, in whatever letter case. Keep one.`,
    }),
    ...twice(portal, acts, (index) => ['actWords', index, 'chinese'], {
      zh: (act) => `“${act}”已经写过。请只留一处。`,
      en: (act) => `"${act}" stands here already. Keep one.`,
    }),
  );
}

/** A fault for each word that stands before it already. */
const twice = (
  { file, locate }: Draft<'portal'>,
  words: readonly string[],
  at: (index: number) => (string | number)[],
  message: Record<Lang, (word: string) => string>,
): Fault[] =>
  words.flatMap((word, index) =>
    words.indexOf(word) === index
      ? []
      : [
          {
            severity: 'error',
            file,
            ...locate(at(index)),
            field: at(index).join('.'),
            message: { zh: message.zh(word), en: message.en(word) },
          },
        ],
  );
