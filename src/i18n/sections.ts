import type { Lang } from '../domain/language.ts';
import { isListSection, menuLabel, type Section } from '../schemas/sections.ts';
import { t } from './words.ts';

/** What menus and the foot of each page call a section. */
export const sectionName = (section: Section, lang: Lang): string =>
  isListSection(section) ? menuLabel(section, lang) : t(lang, `nav.${section}`);
