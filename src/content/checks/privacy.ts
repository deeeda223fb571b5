import type { z } from 'astro/zod';
import { findPrivate, type PrivateKind } from '../../domain/privacy.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';
import type { Draft } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placesIn } from '../lines.ts';

const words = {
  identityNumber: { zh: '身份证号码', en: 'an identity number' },
  mobilePhone: { zh: '手机号码', en: 'a mobile phone number' },
} as const;

const messageFor = (kind: PrivateKind): Fault['message'] => ({
  zh: `这里含有${words[kind].zh}，不得公开。请删去或遮盖后再发布。`,
  en: `This holds ${words[kind].en}, which is never published. Remove or mask it.`,
});

/** Numbers of persons in any text of a record, but for fields that say why they are not scanned. */
export function privateInRecord(schema: z.ZodType, fields: unknown, { file, locate }: Pick<Draft, 'file' | 'locate'>): Fault[] {
  return [...heldValues(schema, fields)].flatMap(({ path, meta, value }) => {
    if (meta.notScanned) return [];
    const texts: [readonly PropertyKey[], unknown][] = isTranslated(value)
      ? Object.entries(value).map(([lang, text]) => [[...path, lang], text])
      : [[path, value]];
    return texts.flatMap(([place, text]) =>
      typeof text !== 'string'
        ? []
        : findPrivate(text).map(({ kind }): Fault => ({
            severity: 'error',
            file,
            ...locate(place),
            field: place.join('.'),
            label: { zh: meta.zh, en: meta.en },
            message: messageFor(kind),
          })),
    );
  });
}

/**
 * Numbers of persons in the body of an article, each at its own character. Addresses on the web are passed over: long
 * digits in them number a page.
 *
 * @param firstLine the line of the file on which the body begins
 */
export function privateInBody(body: string, firstLine: number, file: string): Fault[] {
  const placeOf = placesIn(body, firstLine);
  const prose = body.replace(/https?:\/\/[^\s)>"\]]+/g, (address) => ' '.repeat(address.length));
  return findPrivate(prose).map(({ kind, index }): Fault => ({ severity: 'error', file, ...placeOf(index), message: messageFor(kind) }));
}
