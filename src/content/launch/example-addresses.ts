import type { Lang } from '../../domain/language.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../schemas/index.ts';
import { languagesOf } from '../../schemas/portal.ts';
import { isOpenKind, openSections } from '../../schemas/sections.ts';
import { heldValues } from '../../schemas/walk.ts';
import type { Content, Entry } from '../entry.ts';
import { textFile } from '../text-file.ts';
import type { LaunchPoint } from './point.ts';
import { addressesIn, isExampleAddress } from './words-left.ts';

/** Fields of the portal that have a point of their own. */
const namedElsewhere = new Set(['baseUrl', 'contacts']);
/** Where the links of an article and the attributes of its components lead. */
const linkTarget = /(?:\]\(\s*<?|=["'])(https?:\/\/[^\s)>"']+|mailto:[^\s)>"']+)/g;

/**
 * Addresses of example domains in what will be public and is no prose: in every field of every kind that holds an address, such as
 * that of a source or of evidence, in words of one language beside it, and behind the links of articles.
 */
export function exampleAddresses(content: Content, shown: string): LaunchPoint {
  const portal = content.portal[0]!.fields;
  const open = openSections(portal.sections);
  const written = languagesOf(portal);
  const places = kindNames
    .filter((kind) => isOpenKind(kind, open))
    .flatMap((kind) =>
      (content[kind] as Entry[]).filter(isWritten).flatMap((entry) => [...inFields(entry, shown), ...inLinks(entry, written, shown)]),
    );
  return {
    isBlocking: true,
    what: { zh: '字段或链接里有示例域名的网址', en: 'A field or a link holds an address of an example domain' },
    places,
  };
}

const isWritten = ({ fields }: Entry): boolean => !('draft' in fields && fields.draft === true);

function inFields({ kind, id, group, fields }: Entry, shown: string): string[] {
  return [...heldValues(kinds[kind].schema, fields)].flatMap(({ path, value }) => {
    if (typeof value !== 'string' || (kind === 'portal' && namedElsewhere.has(String(path[0])))) return [];
    return addressesIn(value).some(isExampleAddress) ? [`${fileOf(kind, id, group, shown)}  ${path.map(String).join('.')}`] : [];
  });
}

const inLinks = ({ kind, id, texts }: Entry, written: readonly Lang[], shown: string): string[] =>
  written.flatMap((lang) =>
    [...(texts[lang]?.body ?? '').matchAll(linkTarget)].some(([, address]) => isExampleAddress(address!))
      ? [`${shown}/${usesOf(kind).place}/${id}/${textFile(lang)}`]
      : [],
  );

/** The file of a record, and within a file of many its id. */
function fileOf(kind: Kind, id: string, group: string, shown: string): string {
  const { place, layout } = usesOf(kind);
  const at = `${shown}/${place}`;
  if (layout === 'texts') return `${at}/${id}/index.yaml`;
  if (layout === 'files') return `${at}/${id}.yaml`;
  if (layout === 'tables') return `${at}/${group}.csv  ${id}`;
  return layout === 'map' ? `${at}  ${id}` : at;
}
