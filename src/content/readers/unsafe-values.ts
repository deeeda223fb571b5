import type { z } from 'astro/zod';
import { fieldTooLong, longestCell } from '../../domain/characters/cell-length.ts';
import { unsafeCharacters } from '../../domain/characters/characters.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Draft } from '../entry.ts';

/** Reports texts longer than any field's, and characters that no text may hold and that a file writes with an escape, such as "\u202e" in YAML. */
export function reportUnsafe(
  files: ContentFiles,
  schema: z.ZodType,
  record: unknown,
  { file, locate }: Pick<Draft, 'file' | 'locate'>,
): void {
  for (const { path, value } of heldValues(schema, record)) {
    const texts = isTranslated(value)
      ? Object.entries(value).map(([lang, text]) => ({ place: [...path, lang], text }))
      : [{ place: path, text: value }];
    for (const { place, text } of texts)
      if (typeof text === 'string') {
        if (text.length > longestCell) files.fault(file, fieldTooLong(text.length), locate(place));
        for (const { message } of unsafeCharacters(text)) files.fault(file, message, locate(place));
      }
  }
}
