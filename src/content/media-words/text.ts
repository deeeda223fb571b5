/** Bytes as words in the encodings of metadata: UTF-8 and, where nothing says which, UTF-16 as Windows writes it. */
export const decoded = (bytes: Uint8Array): string[] => [
  new TextDecoder('utf-8').decode(bytes),
  ...(bytes.includes(0) ? [new TextDecoder('utf-16le').decode(bytes), new TextDecoder('utf-16le').decode(bytes.subarray(1))] : []),
];

/** The words of XML, remarks too; what stands in attributes is how it is drawn. */
export const withoutMarkup = (xml: string): string => xml.replace(/<!--|-->/g, ' ').replace(/<[^>]*>/g, ' ');

/** Each byte as one character, all 256 (a TextDecoder's "latin1" is Windows-1252, which has other characters for 32 of them). */
export const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
