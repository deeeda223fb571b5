import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { t } from '../../i18n/words.ts';
import { roles, type Role } from '../../schemas/roles.ts';
import { addressOf } from '../../store/address.ts';
import { doneBy } from '../../store/progress/board.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import { districtTiles, type DistrictTile, type TileFacts } from '../unit/district-tiles.ts';

/** What a policy changes for each sort of reader, and each district with what it has to do of its topics, marked where that was invented. */
export type ForRolesView = {
  roles: { id: Role; name: string; text: string }[];
  districts: DistrictTile[];
  hasTasks: boolean;
  demoNote?: string | undefined;
};

export function forRolesView(store: Store, texts: Partial<Record<Role, string>>, topics: readonly string[], lang: Lang): ForRolesView {
  const tasks = store.all('tasks').filter(({ fields }) => topics.includes(fields.part));
  const facts = (unit: Entry<'units'>): TileFacts => {
    const href = addressOf('units', unit.id, lang);
    const own = store.progress.tasksOfUnit(unit.id).filter((task) => tasks.includes(task));
    if (own.length === 0) return { value: '', href };
    const { part } = doneBy(store, unit, own).done;
    return { value: `${part}/${own.length}`, text: t(lang, 'text.districtTasks', { done: part, total: own.length }), href };
  };
  return {
    roles: (Object.keys(roles) as Role[]).flatMap((id) => (texts[id] ? [{ id, name: roles[id][lang], text: texts[id] }] : [])),
    districts: districtTiles(store.districts(), facts),
    hasTasks: tasks.length > 0,
    demoNote: tasks.length > 0 ? demoNote(store, 'tasks', lang) : undefined,
  };
}
