import type { Lang } from '../../domain/language.ts';
import { listAddress } from '../../domain/page-address.ts';
import { sectionHeading, type ListSection } from '../../schemas/sections.ts';

/** A page above a page. */
export type Breadcrumb = { href: string; label: string; lang?: string | undefined };

/** The list of a section, under its title, as the page above one of its records. */
export const sectionBreadcrumb = (section: ListSection, lang: Lang): Breadcrumb => ({
  href: listAddress(section, lang),
  label: sectionHeading(section, lang),
});
