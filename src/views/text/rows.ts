import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { textIn } from '../../i18n/translated.ts';
import { guideSettings } from '../../schemas/guide.ts';
import type { ListedTextKind } from '../../schemas/index.ts';
import { roles } from '../../schemas/roles.ts';
import { textLink, type Link } from '../links.ts';

/** A text in a list: its title, its first line in the title's language, for whom it is or where it applies, and its day. */
export type TextRow = { page: Link; line?: string | undefined; isDemo: boolean; readers: string[]; setting?: string; publishedOn: IsoDate };

export const textRows = (entries: readonly Entry<ListedTextKind>[], lang: Lang): TextRow[] =>
  entries.map((entry) => ({
    page: textLink(entry, lang),
    line: textIn(entry.texts, lang).text.summary[0],
    isDemo: entry.fields.demo,
    readers: entry.kind === 'explainers' ? (entry as Entry<'explainers'>).fields.roles.map((role) => roles[role][lang]) : [],
    ...(entry.kind === 'guides' ? { setting: guideSettings[(entry as Entry<'guides'>).fields.setting][lang] } : {}),
    publishedOn: entry.fields.publishedOn,
  }));
