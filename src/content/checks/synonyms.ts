import { nearest } from '../../domain/nearest.ts';
import { isKind, usesOf } from '../../schemas/index.ts';
import { labelOf } from '../../schemas/label.ts';
import { isBelowFixedPage, isSection } from '../../schemas/sections.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { FaultyRecords } from '../faulty-records.ts';

/** Other names of a page, and what it advises on, lead to one that there is, words that mean the same are at least two, and a question means a page. */
export function checkSynonyms(drafts: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  for (const { fields, file, locate } of drafts.synonyms) {
    const { of, advises, otherwise, chinese, english, demo } = fields;
    for (const [field, page] of Object.entries({ of, advises })) {
      if (page === undefined) continue;
      const place = { file, ...locate([field]), ...fieldOf('synonyms', field) };
      if (!isPage(page, drafts, faulty)) faults.push({ severity: 'error', ...place, message: noPage(page, drafts) });
      if (!demo && goesWithDemonstration(page, drafts)) faults.push({ severity: 'warning', ...place, message: unmarked(page) });
    }
    if (of !== undefined && advises !== undefined)
      faults.push({ severity: 'error', file, ...locate(['advises']), ...fieldOf('synonyms', 'advises'), message: both });
    if (otherwise && advises === undefined)
      faults.push({ severity: 'error', file, ...locate(['otherwise']), ...fieldOf('synonyms', 'otherwise'), message: advisesNothing });
    if (of === undefined && advises === undefined && chinese.length < 2 && english.length < 2)
      faults.push({ severity: 'error', file, ...locate([]), message: alone });
  }
  for (const { fields, file, locate } of drafts.sought) {
    if (!fields.pages.length)
      faults.push({ severity: 'error', file, ...locate(['pages']), ...fieldOf('sought', 'pages'), message: meansNothing });
    for (const [index, address] of fields.pages.entries()) {
      const page = address.replace(/^\/|\/$/g, '');
      const place = { file, ...locate(['pages', index]), ...fieldOf('sought', 'pages') };
      if (!isPage(page, drafts, faulty)) faults.push({ severity: 'error', ...place, message: noPage(address, drafts) });
      else if (!fields.demo && goesWithDemonstration(page, drafts))
        faults.push({ severity: 'warning', ...place, message: unmarked(address) });
    }
  }
}

const meansNothing = {
  zh: '没有写所指的页面。请写上 /documents/air-law/ 这样的地址。',
  en: 'No page is meant. Give one, written like /documents/air-law/.',
};

const alone = {
  zh: '这一组里每种语言都不到两个词，没有可以互换的。请再写一个，或用 of 写明是哪一页的别名。',
  en: 'The group has fewer than two words in either language, so nothing means the same. Add one, or name with "of" the page that is so called.',
};

const both = {
  zh: '同一组里 of 和 advises 都写了：词要么是一页的别名，要么是那一页告诉怎么办的事。请分成两组。',
  en: 'The group has both "of" and "advises": its words are other names of a page, or what a page advises on. Make two groups.',
};

const advisesNothing = {
  zh: 'otherwise 要和 advises 写在一起：由哪一页告诉怎么办。',
  en: 'A group with "otherwise" needs "advises": the page that says what to do.',
};

const fieldOf = (kind: 'synonyms' | 'sought', field: string) => ({
  field,
  label: { zh: labelOf(kind, field as never, 'zh'), en: labelOf(kind, field as never, 'en') },
});

/** Whether something is the page of a record, a list, or a page of a section that is no record's; of faulty records nothing is said twice. */
function isPage(path: string, drafts: Drafts, faulty: FaultyRecords): boolean {
  const [place = '', id, ...below] = path.split('/');
  if (id === undefined) return isSection(place);
  if (isKind(place) && faulty.has(place)) return true;
  return recordsAt(place, id, drafts).length > 0 || isBelowFixedPage(place, id, below.join('/'));
}

/** The records without which there would be no page of that name: its own, all of its group, or the cases of a party with that code. */
function recordsAt(place: string, id: string, drafts: Drafts): readonly Draft[] {
  if (place === 'parties') return (drafts.cases as Draft<'cases'>[]).filter(({ fields }) => fields.uscc?.toLowerCase() === id) as Draft[];
  if (!isKind(place) || usesOf(place).address === 'none') return [];
  return (drafts[place] as Draft[]).filter((draft) => (usesOf(place).address === 'group' ? draft.group : draft.id) === id);
}

/** Whether a page is there for records of the demonstration alone, and is taken out with them. */
function goesWithDemonstration(path: string, drafts: Drafts): boolean {
  const [place = '', id, ...below] = path.split('/');
  if (id === undefined || isBelowFixedPage(place, id, below.join('/'))) return false;
  const records = recordsAt(place, id, drafts);
  return records.length > 0 && records.every(({ fields }) => 'demo' in fields && fields.demo === true);
}

const unmarked = (page: string) => ({
  zh: `“${page}”这一页只有标明“演示”的记录，移除演示内容后就没有了；这一条却没有标明“演示”，会留下来指向一个没有的页面。请加 demo: true。`,
  en: `The page "${page}" holds records of the demonstration alone and goes with it, but this entry bears no mark: it would stay and lead nowhere. Add demo: true.`,
});

function noPage(path: string, drafts: Drafts) {
  const [place = '', id = ''] = path.replace(/^\//, '').split('/');
  const close = isKind(place)
    ? nearest(
        id,
        (drafts[place] as Draft[]).map((draft) => draft.id),
      )
    : undefined;
  return {
    zh: `没有“${path}”这一页。${close ? `最接近的是“${place}/${close}”。` : '应写成 documents/air-law 或 cases 的样子。'}`,
    en: `There is no page "${path}". ${close ? `Nearest: "${place}/${close}".` : 'Write it like documents/air-law or cases.'}`,
  };
}
