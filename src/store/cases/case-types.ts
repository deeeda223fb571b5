import type { Content } from '../../content/entry.ts';
import { isTranslation, type Lang } from '../../domain/language.ts';
import { enforcementCase } from '../../schemas/case/case.ts';
import { fieldMeta } from '../../schemas/fields.ts';
import { typeKinds, type TypeKind } from '../../schemas/index.ts';

const { violationType, penaltyType } = enforcementCase.shape;
const [violationKind, penaltyKind] = [fieldMeta(violationType)!.english!, fieldMeta(penaltyType)!.english!];

/** The types of violations and penalties in a language, by the kind that holds their English; as the office writes them where there is no other. */
export class CaseTypes {
  private readonly english: ReadonlyMap<string, ReadonlyMap<string, string | undefined>>;

  constructor(content: Pick<Content, TypeKind>) {
    this.english = new Map(typeKinds.map((kind) => [kind, new Map(content[kind].map(({ fields: { name } }) => [name.zh, name.en]))]));
  }

  /** What one is called, of a field of which that kind holds the English. */
  name(kind: string, type: string, lang: Lang): string {
    return isTranslation(lang) ? (this.english.get(kind)?.get(type) ?? type) : type;
  }

  violation(type: string, lang: Lang): string {
    return this.name(violationKind, type, lang);
  }

  penalty(type: string, lang: Lang): string {
    return this.name(penaltyKind, type, lang);
  }
}

/** The penalty types of a record: offices write several into one cell. */
export const penaltyTypesOf = (penaltyType: string | undefined): string[] =>
  (penaltyType ?? '')
    .split(/[;；、]/)
    .map((word) => word.trim())
    .filter(Boolean);
