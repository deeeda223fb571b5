import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { withoutLinks, type CountLink, type Sentence } from '../../i18n/linked-words.ts';
import { roles, type Role } from '../../schemas/roles.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import { districtTiles, type DistrictTile, type TileFacts } from '../unit/district-tiles.ts';
import { taskFigures, type TaskFigure } from '../unit/board-lists.ts';
import { countedOfTopics, topicListId } from '../unit/topic-lists.ts';

/** What a policy changes for each sort of reader, and each district with what it has to do of its topics, marked where that was invented. */
export type ForRolesView = {
  roles: { id: Role; name: string; text: string }[];
  districts: DistrictTile[];
  hasTasks: boolean;
  demoNote?: string | undefined;
};

export function forRolesView(store: Store, texts: Partial<Record<Role, string>>, topics: readonly string[], lang: Lang): ForRolesView {
  const hasTasks = store.sections.has('progress') && store.all('tasks').some(({ fields }) => topics.includes(fields.part));
  const facts = (unit: Entry<'units'>): TileFacts =>
    hasTasks ? districtFacts(store, unit, topics, lang) : { value: '', href: addressOf('units', unit.id, lang) };
  return {
    roles: (Object.keys(roles) as Role[]).flatMap((id) => (texts[id] ? [{ id, name: roles[id][lang], text: texts[id] }] : [])),
    districts: districtTiles(store.districts(), facts),
    hasTasks,
    demoNote: hasTasks ? demoNote(store, 'tasks', lang) : undefined,
  };
}

/**
 * What a district reported done of the tasks that the board counts of it, and how many it never reported on: each number leads to
 * exactly those tasks on its page. A district that has reported on none has no share, as on the board.
 */
function districtFacts(store: Store, unit: Entry<'units'>, topics: readonly string[], lang: Lang): TileFacts {
  const page = addressOf('units', unit.id, lang);
  const counted = countedOfTopics(store, unit, topics);
  const values = Object.fromEntries(taskFigures.map((figure) => [figure, counted[figure].length])) as Record<TaskFigure, number>;
  if (values.counted + values.unreported === 0) return { value: '', href: page };
  const links = Object.fromEntries(
    taskFigures.map((figure) => [figure, { href: `${page}#${topicListId(store, figure, topics)}`, count: values[figure] }]),
  ) as Record<TaskFigure, CountLink>;
  const sentence: Sentence = { key: 'text.districtTasks', values, links };
  return {
    value: values.counted ? `${values.done}/${values.counted}` : '–',
    text: withoutLinks(lang, sentence.key, values),
    sentence,
    ...(values.counted ? links.counted : links.unreported),
  };
}
