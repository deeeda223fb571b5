import type { Bilingual } from '../../domain/language.ts';
import { decoded, latin1, withoutMarkup } from './text.ts';
import { formOfDrawing } from './well-formed.ts';

const rules: [RegExp, Bilingual][] = [
  [/<!(?:doctype|entity)/i, { zh: '声明了实体或文档类型（DTD）', en: 'declares a document type or entities' }],
  [/<(?:[\w-]+:)?(?:script|foreignObject|iframe|handler)\b/i, { zh: '含有脚本或网页', en: 'holds a script or a page' }],
  [/\son[a-z]+\s*=/i, { zh: '含有事件处理（on…）', en: 'holds an event handler (on…)' }],
  [/javascript\s*:/i, { zh: '含有脚本地址', en: 'holds an address that runs a script' }],
  [
    /(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpe?g|webp|gif);)[^"'\s]|url\(\s*["']?\s*(?!#|data:image\/)[^)"'\s]|@import/i,
    { zh: '引用了外部的文件', en: 'leads to a file outside of it' },
  ],
];

/** What keeps a drawing (SVG) from being published: what runs, what comes from elsewhere, what is said through entities. */
export function faultsOfDrawing(bytes: Uint8Array): Bilingual[] {
  const texts = decoded(bytes).map((text) =>
    text.replace(/<a\b[^>]*>/gi, (link) => link.replace(/(?:xlink:)?href\s*=\s*(["'])https?:[^"']*\1/gi, '')),
  );
  const found = rules.flatMap(([pattern, written]) => (texts.some((text) => pattern.test(text)) ? [written] : []));
  const form = found.length ? undefined : formOfDrawing(inOwnEncoding(withoutRemarks(bytes)));
  return form === undefined ? found : [forms[form]];
}

const forms = {
  malformed: {
    zh: '不是合格的 XML（标签没有配对、属性没加引号、& 没写成 &amp; 之类），浏览器画不出来',
    en: 'is no well-formed XML (a tag that is not closed, an attribute without quotes, & for &amp;), so no browser shows it',
  },
  unmarked: {
    zh: '的 <svg> 没有写明 xmlns="http://www.w3.org/2000/svg"，浏览器画不出来',
    en: 'has no xmlns="http://www.w3.org/2000/svg" in its <svg>, so no browser shows it',
  },
} as const satisfies Record<string, Bilingual>;

/** The words of a drawing in the encoding that it is in: by its mark, else by what it declares, else UTF-8. */
function inOwnEncoding(bytes: Uint8Array): string {
  const declared = /^<\?xml[^>]{0,99}?encoding=["']([\w-]+)/.exec(latin1(bytes.subarray(0, 200)))?.[1];
  const marked = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : (declared ?? 'utf-8');
  try {
    return new TextDecoder(marked).decode(bytes);
  } catch {
    return '';
  }
}

/** The words of a drawing with the characters that its entities write, and the pictures it holds. */
export function drawingParts(bytes: Uint8Array): { texts: string[]; pictures: { name: string; bytes: Uint8Array }[] } {
  const texts = decoded(bytes);
  const pictures = [...(texts[0] ?? '').matchAll(/data:image\/(png|jpe?g|webp);base64,([A-Za-z0-9+/=\s]+)/g)];
  return {
    texts: texts.flatMap((text) => {
      const plain = withEntities(text.replace(/data:image\/[^"')]*/g, ' '));
      // Parts of one word stand in elements of their own where their look changes.
      return [withEntities(withoutMarkup(text)), plain.replace(/<[^>]*>/g, '')];
    }),
    pictures: pictures.map(([, type, held]) => ({ name: `a.${type}`, bytes: Buffer.from(held!, 'base64') })),
  };
}

/** A drawing without the remarks of whoever drew it; nothing shows them, and they would go out with it. */
export function withoutRemarks(bytes: Uint8Array): Uint8Array {
  // Byte for byte, whatever the encoding; what is marked as text as it stands holds no remarks.
  const text = Buffer.from(bytes).toString('latin1');
  return Buffer.from(
    text.replace(/<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->/g, (part) => (part.startsWith('<!--') ? '' : part)),
    'latin1',
  );
}

const withEntities = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (entity, hex: string | undefined, decimal: string | undefined) => {
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
