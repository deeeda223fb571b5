import type { z } from 'astro/zod';
import { findPrivate, type PrivateFinding } from '../../domain/privacy/privacy.ts';
import type { ShownText } from '../../markdown/shown-texts.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';
import type { Draft } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { placesIn } from '../lines.ts';
import { privacyMessage } from './privacy-messages.ts';

/** A number of a person as a fault; a suspicion as a warning. */
export const privacyFault = <P extends Pick<Fault, 'file' | 'line' | 'column'>>(finding: PrivateFinding, place: P): Fault => ({
  severity: finding.isSuspicion ? 'warning' : 'error',
  ...place,
  message: privacyMessage(finding),
});

/**
 * Numbers of persons in any text of a record, but for fields with a reason not to be scanned.
 *
 * @param fields the record, or what stands in its place where it does not fit its schema
 */
export function privateInRecord(schema: z.ZodType, fields: unknown, { file, locate }: Pick<Draft, 'file' | 'locate'>): Fault[] {
  return [...heldValues(schema, fields)].flatMap(({ path, meta, value }) => {
    if (meta.notScanned) return [];
    const texts: [readonly PropertyKey[], unknown][] = isTranslated(value)
      ? Object.entries(value).map(([lang, text]) => [[...path, lang], text])
      : [[path, value]];
    return texts.flatMap(([place, text]) =>
      typeof text !== 'string'
        ? []
        : findPrivate(text)
            .filter(({ kind }) => !(meta.reaches && (kind === 'email' || kind === 'account')))
            // One sentence names all of a sort in a cell.
            .filter((finding, index, all) => all.findIndex((other) => isOneSort(finding, other)) === index)
            .map((finding) =>
              privacyFault(finding, { file, ...locate(place), field: place.join('.'), label: { zh: meta.zh, en: meta.en } }),
            ),
    );
  });
}

/** Numbers of persons in the id of a record, which is its address. */
export const privateInId = ({ id, file }: Pick<Draft, 'id' | 'file'>): Fault[] =>
  findPrivate(id).map((finding) => privacyFault(finding, { file, line: 1, column: 1 }));

/**
 * Numbers of persons in the body of an article, as it is typed, each at its own character, and as it is read: emphasis,
 * an entity or a break of the line inside a number hides it from nobody, and the head of a table says what its cells are.
 *
 * @param firstLine the line of the file on which the body begins
 */
export function privateInArticle(body: string, shown: readonly ShownText[], firstLine: number, file: string): Fault[] {
  const placeOf = placesIn(body, firstLine);
  const inShown = shown.map((text) => ({ ...text, findings: privateUnder(text) }));
  const typed = findPrivate(body).filter(
    (finding) =>
      !finding.isSuspicion ||
      isLeftBy(
        finding,
        inShown.find((text) => text.heading && isWithin(finding, text)),
      ),
  );
  const read = inShown.flatMap((text) =>
    text.findings
      .filter((finding) => !typed.some((other) => isWithin(other, text) && isSame(other, finding)))
      .map((finding) => privacyFault(finding, { file, line: text.line + firstLine - 1, column: text.column })),
  );
  return [...typed.map((finding) => privacyFault(finding, { file, ...placeOf(finding.index) })), ...read];
}

const isOneSort = (one: PrivateFinding, other: PrivateFinding): boolean => one.kind === other.kind && one.isSuspicion === other.isSuspicion;

/** What a text holds, read behind the words that stand above it. */
function privateUnder({ text, heading }: ShownText): PrivateFinding[] {
  if (heading === undefined) return findPrivate(text);
  const above = `${heading}：`;
  return findPrivate(above + text).filter(({ index }) => index >= above.length);
}

/** Whether what the head of a table says above a cell leaves a suspicion as it is: it may make it certain, or name another number. */
const isLeftBy = (finding: PrivateFinding, cell?: { findings: readonly PrivateFinding[] }): boolean =>
  !cell || cell.findings.some((other) => other.isSuspicion && other.kind === finding.kind);

const isWithin = ({ index }: PrivateFinding, { from, to }: ShownText): boolean => index >= from && index < to;

const isSame = (one: PrivateFinding, other: PrivateFinding): boolean =>
  one.kind === other.kind && one.text.replace(/\s/g, '') === other.text.replace(/\s/g, '');
