import type { Bilingual } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import { fieldMeta, shapeOf } from '../../schemas/fields.ts';
import { isKind, kinds, textKinds, usesOf, type Kind } from '../../schemas/index.ts';
import { kindLabel } from '../../schemas/label.ts';
import { languagesOf } from '../../schemas/portal.ts';
import { isOpenKind, openSections, optionalSections, sections, type Section } from '../../schemas/sections.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { libraryFolder } from '../library.ts';
import { placeOfTextFile } from '../text-file.ts';

/** A portal that names its sections names such as there are, with those on which they rest, and its texts lead to no other. */
export function checkSections(drafts: Drafts, faults: Fault[]): void {
  const [portal] = drafts.portal;
  if (!portal?.fields.sections.length) return;
  const named = portal.fields.sections;
  const open = openSections(named);
  const misspelt = new Map<string, Fault>();
  const fault = (step: readonly (string | number)[], field: string, message: Bilingual): Fault => {
    const made: Fault = { severity: 'error', file: portal.file, ...portal.locate(step), field, message };
    faults.push(made);
    return made;
  };
  for (const { index, message, meant } of faultsOfSections(named)) {
    const made = fault(['sections', index], 'sections', message);
    if (meant !== undefined && !misspelt.has(meant)) misspelt.set(meant, made);
  }
  // What leads to a section that is misspelt goes away with the slip: it is counted there.
  const isCounted = (section: string): boolean => {
    const cause = misspelt.get(section);
    if (cause) Object.assign(cause, { namedBy: (cause.namedBy ?? 0) + 1, isSection: true });
    return cause !== undefined;
  };
  for (const [index, { to }] of portal.fields.moved.entries()) {
    const [section = ''] = to.split('/');
    if (isClosed(section, open) && !isCounted(section)) fault(['moved', index, 'to'], 'moved.to', closed(`/${to}/`));
  }
  const written = languagesOf(portal.fields);
  for (const draft of textKinds.filter((kind) => isOpenKind(kind, open)).flatMap((kind) => drafts[kind] as Draft[])) {
    if (draft.file.startsWith(`${libraryFolder}/`)) continue;
    const isRead = ({ file }: { file: string }) => written.includes(placeOfTextFile(file)!.lang);
    const leads = [
      ...draft.pageLinks.filter(({ section }) => isClosed(section, open)).map((link) => ({ ...link, what: link.url, to: link.section })),
      ...draft.references
        .filter(({ kind, component }) => component !== 'a' && isClosed(kind, open))
        .map((reference) => ({ ...reference, what: `<${reference.component}>`, to: sectionOfKind(reference.kind as Kind) })),
    ];
    for (const { file, line, column, what } of leads.filter((lead) => isRead(lead) && !isCounted(lead.to)))
      faults.push({ severity: 'error', file, line, column, message: closed(what) });
  }
}

/** The section in which records of a kind are shown. */
const sectionOfKind = (kind: Kind): string => usesOf(kind).shownWith ?? kind;

const isKnown = (name: string): boolean => (sections as readonly string[]).includes(name);
/** The section that a word was likely meant to be, which nobody else named. */
const meantBy = (word: string, named: readonly string[]): string | undefined => {
  const close = nearest(word, optionalSections);
  return close !== undefined && named.includes(close) ? undefined : close;
};

/**
 * What is wrong with the sections that somebody named: one that there is not, with what is `meant`, or one without those on which it
 * rests; that one of these is misspelt is told there.
 */
export function faultsOfSections(named: readonly string[]): { index: number; message: Bilingual; meant?: string | undefined }[] {
  const open = openSections(named);
  const meant = new Set(named.filter((name) => !isKnown(name)).map((name) => meantBy(name, named)));
  return [...named.entries()].flatMap(([index, name]) => {
    if (!isKnown(name)) return [{ index, message: noSection(name), meant: meantBy(name, named) }];
    const missing = isKind(name) ? restsOnKinds(name).filter((other) => !isOpenKind(other, open) && !meant.has(sectionOfKind(other))) : [];
    return missing.map((other) => ({ index, message: needs(name as Kind, other) }));
  });
}

const isClosed = (section: string, open: ReadonlySet<Section>): boolean =>
  (sections as readonly string[]).includes(section) && !open.has(section as Section);

/** The kinds without which the records of a kind cannot be shown: those that they must name, and the documents on which they rest. */
function restsOnKinds(kind: Kind): Kind[] {
  const must = Object.values(shapeOf(kinds[kind].schema)).flatMap((field) => {
    const ref = fieldMeta(field)?.ref;
    return ref !== undefined && isKind(ref) && !field.safeParse(undefined).success ? [ref] : [];
  });
  // How a task stands follows from the reports alone.
  const shown: Kind[] = kind === 'tasks' ? ['progress'] : [];
  return [...new Set([...must, ...(usesOf(kind).restsOn ? (['documents'] as const) : []), ...shown])];
}

const noSection = (name: string): Bilingual => {
  const close = nearest(name, optionalSections);
  return {
    zh: `没有“${name}”这个栏目。${close ? `是否为“${close}”？` : ''}可选：${optionalSections.join('、')}。`,
    en: `There is no section "${name}". ${close ? `Did you mean "${close}"? ` : ''}Choices: ${optionalSections.join(', ')}.`,
  };
};
const needs = (kind: Kind, other: Kind): Bilingual => ({
  zh: `“${kindLabel(kind, 'zh')}”（${kind}）离不开“${kindLabel(other, 'zh')}”（${other}）。请把 ${other} 也写进来，或者去掉 ${kind}。`,
  en: `"${kind}" cannot be shown without "${other}". Name ${other} too, or leave ${kind} out.`,
});
const closed = (what: string): Bilingual => ({
  zh: `“${what}”所在的栏目没有开（portal.yaml 的 sections），读者看不到。请改写，或者开这个栏目。`,
  en: `"${what}" leads to a section that this portal does not have (sections in portal.yaml). Write it another way, or add the section.`,
});
