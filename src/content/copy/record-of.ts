import { listedTextKinds } from '../../schemas/index.ts';
import type { Content } from '../entry.ts';
import type { Passage } from './passage.ts';

const kinds = [...listedTextKinds, 'pages'] as const;
type Written = Content[(typeof kinds)[number]][number];

/**
 * The record of which a passage is the text; undefined for a passage of another kind, and for one that names what the text was
 * written from or how it changed.
 *
 * @param shownAs how the folder is named in places
 */
export function recordOf(content: Content, shownAs: string): (passage: Passage) => Written | undefined {
  const records = new Map<string, Written>(
    kinds.flatMap((kind) => content[kind].map((text) => [`${shownAs}/${kind}/${text.id}/`, text] as const)),
  );
  return ({ file, field }) =>
    /^(?:sources|checkedAgainst|changes|revisions)\b/.test(field ?? '') ? undefined : records.get(file.slice(0, file.lastIndexOf('/') + 1));
}
