import type { Lang } from '../../domain/language.ts';
import type { Section } from '../../schemas/sections.ts';
import { t, type Key } from '../../i18n/index.ts';

/** A page above a page. */
export type Breadcrumb = { href: string; label: string; lang?: string | undefined };

/** The list of a section, under its title, as the page above one of its records. */
export const sectionBreadcrumb = (section: Section, lang: Lang): Breadcrumb => ({
  href: `/${lang}/${section}/`,
  label: t(lang, `${section}.title` as Key),
});
