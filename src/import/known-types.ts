import type { Content } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

const mostNamed = 12;

/** The types of violation that the portal knows: those with English words, and those of the cases on record. */
export class KnownTypes {
  private readonly types: Set<string>;
  private readonly asked = new Set<string>();

  constructor({ violationTypes, cases }: Pick<Content, 'violationTypes' | 'cases'>) {
    const named = violationTypes.map(({ fields: { name } }) => name.zh);
    const onRecord = cases.flatMap(({ fields: { violationType } }) => (violationType === undefined ? [] : [violationType]));
    this.types = new Set([...named, ...onRecord]);
  }

  /** A doubt about a type that nobody knows, once for each; none where the portal knows no types yet. */
  unknownType({ row, draft: { fields }, former, changes }: Effect): Fault[] {
    const { violationType: type } = fields;
    if (!type || !this.types.size || this.types.has(type) || this.asked.has(type)) return [];
    if (former && !changes.some(({ field }) => field === 'violationType')) return [];
    this.asked.add(type);
    return [rowFault(row, 'violationType', newType(type, [...this.types]), 'warning')];
  }
}

function newType(type: string, known: readonly string[]): Bilingual {
  const close = nearest(type, known);
  const first = known.slice(0, mostNamed);
  const isMore = known.length > mostNamed;
  return {
    zh: `“${type}”是没有登记过的违法行为类型，发布后会自成一类。${close ? `最接近的是“${close}”。` : ''}已有：${first.join('、')}${isMore ? '等' : ''}。确是新的类型请确认，并在 violation-types.yaml 写上它的英文。`,
    en: `No case is of the type "${type}" yet; it would be a type of its own. ${close ? `Nearest: "${close}". ` : ''}Known: ${first.join(', ')}${isMore ? ' and more' : ''}. If it is a new type confirm, and put its English into violation-types.yaml.`,
  };
}
