import { unzipSync } from 'fflate';
import { decoded, withoutMarkup } from './text.ts';

const worded = /^(docProps\/[^/]+\.xml|word\/(document|comments)\.xml|xl\/sharedStrings\.xml|ppt\/(slides|notesSlides)\/[^/]+\.xml)$/;
const mostBytes = 20_000_000;

/** The properties and the words of an Office file (ECMA-376). Parts too large to be words are passed over. */
export const officeWords = (bytes: Uint8Array): string[] =>
  Object.values(unzipSync(bytes, { filter: ({ name, originalSize }) => worded.test(name) && originalSize < mostBytes })).flatMap((part) =>
    // Runs of one word are split by markup where its look changes.
    decoded(part).flatMap((xml) => [withoutMarkup(xml), xml.replace(/<[^>]*>/g, '')]),
  );
