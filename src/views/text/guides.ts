import type { Lang } from '../../domain/language.ts';
import { guideSettings, type GuideSetting } from '../../schemas/guide.ts';
import type { Store } from '../../store/store.ts';
import { textRows, type TextRow } from './rows.ts';

/** The guides to green living by where they apply; a setting without guides is left out. */
export type GuidesView = { id: GuideSetting; title: string; guides: TextRow[] }[];

export function guidesView(store: Store, lang: Lang): GuidesView {
  const bySetting = Map.groupBy(store.texts('guides'), ({ fields }) => fields.setting);
  return (Object.keys(guideSettings) as GuideSetting[])
    .filter((setting) => bySetting.has(setting))
    .map((id) => ({ id, title: guideSettings[id][lang], guides: textRows(bySetting.get(id)!, lang) }));
}
