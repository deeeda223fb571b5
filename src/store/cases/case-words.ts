import type { Content } from '../../content/entry.ts';
import { languages, type Lang } from '../../domain/language.ts';
import { enforcementCase } from '../../schemas/case/case.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import { wordKinds, type WordKind } from '../../schemas/index.ts';

const { violationType, penaltyType } = enforcementCase.shape;
const [violationKind, penaltyKind] = [fieldMeta(violationType)!.english!, fieldMeta(penaltyType)!.english!];

/** The offices' words in a language, by the kind that holds their English; their own word where there is no other. */
export class CaseWords {
  private readonly english: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;

  constructor(content: Pick<Content, WordKind>) {
    this.english = new Map(wordKinds.map((kind) => [kind, new Map(content[kind].map(({ fields: { name } }) => [name.zh, name.en]))]));
  }

  /** A word of a field of which that kind holds the English. */
  word(kind: string, word: string, lang: Lang): string {
    return lang === languages[0] ? word : (this.english.get(kind)?.get(word) ?? word);
  }

  violation(type: string, lang: Lang): string {
    return this.word(violationKind, type, lang);
  }

  penalty(type: string, lang: Lang): string {
    return this.word(penaltyKind, type, lang);
  }
}

/** The penalty types of a record: offices write several into one cell. */
export const penaltyTypesOf = (penaltyType: string | undefined): string[] =>
  (penaltyType ?? '')
    .split(/[;；、]/)
    .map((word) => word.trim())
    .filter(Boolean);
