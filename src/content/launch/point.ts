import type { Bilingual } from '../../domain/language.ts';

/** Something that stands between a content folder and a public site, with the places where it is seen. */
export type LaunchPoint = {
  /** Whether a public site must not have it; the rest is for the editors to decide. */
  isBlocking: boolean;
  what: Bilingual;
  places: readonly string[];
};
