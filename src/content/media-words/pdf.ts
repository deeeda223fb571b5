import { decoded, latin1, withoutMarkup } from './text.ts';

const property = /\/(?:Title|Author|Subject|Keywords|Creator|Producer|Company)\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f\s]+)>)/g;

/** The properties of a PDF, from its information dictionary and its XMP (ISO 32000-1, 14.3), where they are not packed. */
export function pdfWords(bytes: Uint8Array): string[] {
  const text = latin1(bytes);
  const strings = [...text.matchAll(property)].map(([, plain, hex]) =>
    hex === undefined ? Buffer.from(plain!.replace(/\\(.)/gs, '$1'), 'latin1') : Buffer.from(hex.replace(/\s/g, ''), 'hex'),
  );
  const packets = [...text.matchAll(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g)].map(([packet]) => Buffer.from(packet, 'latin1'));
  return [...strings.flatMap(pdfString), ...packets.flatMap((packet) => decoded(packet).map(withoutMarkup))];
}

/** A text string is UTF-16 behind its mark, else one byte a character. */
const pdfString = (bytes: Buffer): string[] =>
  bytes[0] === 0xfe && bytes[1] === 0xff ? [new TextDecoder('utf-16be').decode(bytes)] : decoded(bytes);
