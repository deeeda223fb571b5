import path from 'node:path';
import { checkCopy } from '../src/content/copy/check-copy.ts';
import { FaultyContent, formatFaults, sortFaults } from '../src/content/faults.ts';
import type { Content } from '../src/content/entry.ts';
import { loadContent } from '../src/content/load.ts';
import { todayIn } from '../src/domain/calendar.ts';
import { kindNames, kinds } from '../src/schemas/index.ts';
import { settleContent } from './content-watcher.ts';
import { command, contentOption, exitCodes, lang, print, shownPath } from './cli.ts';

await command({
  name: 'check',
  summary: {
    zh: '检查内容文件夹，说出全部问题的位置和改法。',
    en: 'Checks a content folder and says where every fault is and how to mend it.',
  },
  usage: 'check [--content DIR] [--json]',
  details: { zh: '  --json  以 JSON 输出，供程序使用', en: '  --json  print JSON, for programs' },
  options: { ...contentOption, json: { type: 'boolean' } },
  async run({ values }) {
    const directory = path.resolve(values.content ?? 'content');
    const shown = shownPath(directory);
    await settleContent(directory);
    const loaded = await loadContent(directory, shown, undefined, todayIn);
    const { content } = loaded;
    const faults = sortFaults([...loaded.faults, ...(await checkCopy(directory, shown, englishNames(content)))]);
    const errors = faults.filter(({ severity }) => severity === 'error').length;
    if (values.json) {
      const counts = Object.fromEntries(kindNames.map((kind) => [kind, content[kind].length]));
      console.log(JSON.stringify({ ok: errors === 0, errors, warnings: faults.length - errors, counts, faults }, null, 2));
      if (errors) process.exitCode = exitCodes.faults;
      return;
    }
    if (errors) throw new FaultyContent(faults);
    if (faults.length) console.error(formatFaults(faults, lang));
    const counts = kindNames.map((kind) => `${kinds[kind].label[lang]} ${content[kind].length}`).join({ zh: '，', en: ', ' }[lang]);
    print({ zh: `没有错误。${counts}。`, en: `No errors. ${counts}.` });
  },
});

/** What the portal calls itself, its units and its stations in English. */
function englishNames({ portal, units, stations }: Content): string[] {
  return [
    ...portal.flatMap(({ fields: { name, city } }) => [name.en, city.en]),
    ...units.flatMap(({ fields: { name, fullName } }) => [name.en, fullName?.en]),
    ...stations.map(({ id }) => id),
  ].filter((name) => name !== undefined);
}
