import type { TextKind } from '../../src/schemas/index.ts';
import type { TypedRecord } from './commented-yaml.ts';

/** A text in one language: its title block and its body. */
export type Words = { title: string; summary?: readonly string[]; body: string };
/** A text with which a folder begins. */
export type NewText = { kind: TextKind; id: string; facts: TypedRecord; zh: Words; en: Words };
