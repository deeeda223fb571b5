import type { z } from 'astro/zod';
import { addressPart } from '../../domain/page-address.ts';
import { readAs } from '../../schemas/dates.ts';
import { kinds, type Fields, type Kind } from '../../schemas/index.ts';
import { isFixedPage } from '../../schemas/sections.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Draft } from '../entry.ts';
import type { Locate } from '../locate.ts';
import { privateInRecord } from '../checks/privacy.ts';
import { issuesToFaults } from '../validate.ts';
import { reportUnsafe } from './unsafe-values.ts';

/** Where a record was found, and under which id. */
export type FoundRecord = { id: string; group: string; file: string; locate: Locate };

/** A record typed by its schema; undefined where it does not fit, which is reported. */
export function typed<K extends Kind>(
  files: ContentFiles,
  kind: K,
  value: unknown,
  { id, group, file, locate }: FoundRecord,
): Draft<K> | undefined {
  const { schema } = kinds[kind];
  const result = readAs(schema as z.ZodType, value);
  if (result.success) {
    reportUnsafe(files, schema, result.data, { file, locate });
    const leads = { references: [], targets: [], anchors: [], pageLinks: [], quizzes: [] };
    return { kind, id, group, fields: result.data as Fields<K>, texts: {}, file, locate, ...leads };
  }
  // What is wrong with it hides no number of a person: both are mended in one round.
  const faults = [...issuesToFaults(result.error.issues, schema, file, locate), ...privateInRecord(schema, value, { file, locate })];
  files.faulty.add(kind, id, value, faults[0]);
  files.faults.push(...faults);
  return undefined;
}

/** File names hold 255 bytes; two ids stand in the name of a comparison. */
const longestId = 100;

/** Reports an id that could not stand in an address, or that is the address of a page of the portal's own. */
export function checkId(
  files: ContentFiles,
  kind: Kind,
  id: string,
  file: string,
  place = { line: 1, column: 1 },
  { shape = addressPart, longest = longestId }: { shape?: RegExp | undefined; longest?: number } = {},
): void {
  const report = (zh: string, en: string) => files.fault(file, { zh, en }, place);
  if (id.length > longest)
    report(
      `这个名称有 ${id.length} 个字符，作地址太长。请缩短到 ${longest} 个以内。`,
      `This name has ${id.length} characters, too long for an address. Use ${longest} at most.`,
    );
  if (isFixedPage(kind, id))
    report(`“${id}”是本站固定页面的地址，请换一个名称。`, `"${id}" is the address of a page of the portal itself. Choose another name.`);
  if (!shape.test(id))
    report(
      `“${id}” 不能作地址。请只用小写字母、数字和连字符。`,
      `"${id}" cannot be an address. Use lower-case letters, digits and hyphens only.`,
    );
}
