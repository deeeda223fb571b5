import type { Entry } from '../content/entry.ts';
import { languages, type Lang } from '../domain/language.ts';

/** The offices' words for violations and penalties in a language; their own word where there is no other. */
export class CaseWords {
  private readonly english: Record<'violationTypes' | 'penaltyTypes', ReadonlyMap<string, string | undefined>>;

  constructor(violationTypes: readonly Entry<'violationTypes'>[], penaltyTypes: readonly Entry<'penaltyTypes'>[]) {
    const named = (entries: readonly Entry<'violationTypes' | 'penaltyTypes'>[]) =>
      new Map(entries.map(({ fields: { name } }) => [name.zh, name.en]));
    this.english = { violationTypes: named(violationTypes), penaltyTypes: named(penaltyTypes) };
  }

  violation(type: string, lang: Lang): string {
    return lang === languages[0] ? type : (this.english.violationTypes.get(type) ?? type);
  }

  penalty(type: string, lang: Lang): string {
    return lang === languages[0] ? type : (this.english.penaltyTypes.get(type) ?? type);
  }
}

/** The penalty types of a record: offices write several into one cell. */
export const penaltyTypesOf = (penaltyType: string | undefined): string[] =>
  (penaltyType ?? '')
    .split(/[;；、]/)
    .map((word) => word.trim())
    .filter(Boolean);
