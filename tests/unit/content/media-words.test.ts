import { deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { faultsOfDrawing } from '../../../src/content/media-words/drawing.ts';
import { isUnreadPdf } from '../../../src/content/media-words/pdf.ts';
import { wordsInFile } from '../../../src/content/media-words/words-in-file.ts';
import { findPrivate } from '../../../src/domain/privacy/privacy.ts';
import { smallCity, write } from '../../support/content.ts';
import { gifBlock, gifHead, gifPicture, jpeg, png, webp } from '../../support/pictures.ts';

const carried = '拍摄者张某 13800138000';
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};

const named = (keyword: string, ...rest: Uint8Array[]) => Buffer.concat([Buffer.from(`${keyword}\0`), ...rest]);
const exif = (text: Uint8Array) => Buffer.concat([Buffer.from('Exif\0\0II*\0\u0008\0\0\0', 'latin1'), text]);
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>${carried}</dc:creator></x:xmpmeta>`;
const pdf = (info: string) => Buffer.from(`%PDF-1.4\n1 0 obj <</Title (a)${info}>> endobj\n%%EOF`, 'latin1');

const packedPdf = (shown: string) =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n4 0 obj <</Filter /FlateDecode /Length 9>>\nstream\n', 'latin1'),
    deflateSync(Buffer.from(shown)),
    Buffer.from('\nendstream endobj\n%%EOF', 'latin1'),
  ]);

const files: [string, Uint8Array][] = [
  ['a.png', png('tEXt', named('Author', Buffer.from(carried)))],
  ['a.png', png('zTXt', named('Comment', Buffer.from([0]), deflateSync(Buffer.from(carried))))],
  ['a.png', png('iTXt', named('Author', Buffer.from([0, 0]), Buffer.from('zh\0作者\0'), Buffer.from(carried)))],
  ['a.png', png('iTXt', named('Author', Buffer.from([1, 0]), Buffer.from('zh\0作者\0'), deflateSync(Buffer.from(carried))))],
  ['a.png', png('eXIf', exif(utf16(carried, 'le')).subarray(6))],
  ['a.jpg', jpeg(0xe1, exif(Buffer.from(carried)))],
  ['a.JPG', jpeg(0xe1, exif(utf16(carried, 'le')))],
  ['a.jpeg', jpeg(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))],
  ['a.jpg', jpeg(0xfe, Buffer.from(carried))],
  ['a.webp', webp('EXIF', exif(Buffer.from(carried)))],
  ['a.webp', webp('XMP ', Buffer.from(xmp))],
  ['a.svg', strToU8(`<svg xmlns="http://www.w3.org/2000/svg"><!-- ${carried} --><path d="M1 1"/></svg>`)],
  ['a.svg', strToU8('<svg><text>138&#48;&#x30;138000</text></svg>')],
  ['a.svg', strToU8('<svg><text>138<tspan>0013</tspan>8000</text></svg>')],
  [
    'a.svg',
    strToU8(
      `<svg><image href="data:image/png;base64,${Buffer.from(png('tEXt', named('A', Buffer.from(carried)))).toString('base64')}"/></svg>`,
    ),
  ],
  ['a.png', Buffer.concat([png('eXIf', Buffer.alloc(0)), Buffer.from(carried)])],
  ['a.zip', zipSync({ 'a/names.csv': strToU8(carried) })],
  ['a.pdf', packedPdf('BT /F1 12 Tf (Tel 138) Tj [(0013) -20 (8000)] TJ ET')],
  ['a.pdf', Buffer.from('%PDF-1.4\n<<>>stream\nBT (Tel 13800138000) Tj ET\nendstream', 'latin1')],
  ['a.pdf', pdf('/Author (Zhang 13800138000)')],
  ['a.pdf', pdf(`/Author <feff${utf16(carried, 'be').toString('hex')}>`)],
  ['a.pdf', Buffer.concat([pdf(''), Buffer.from(xmp)])],
  ['a.docx', zipSync({ 'docProps/core.xml': strToU8(`<dc:creator>${carried}</dc:creator>`) })],
  ['a.docx', zipSync({ 'word/document.xml': strToU8('<w:t>1380</w:t><w:t>0138000</w:t>') })],
  ['a.gif', Buffer.concat([gifHead, gifBlock(0xfe, carried), gifPicture, Buffer.from(';')])],
  ['a.gif', Buffer.concat([gifHead, gifPicture, Buffer.from(`;${carried}`)])],
  ['a.json', strToU8(`{"tel":"13800138000"}`)],
  ['a.geojson', strToU8('{"type":"Feature","properties":{"phone":13800138000},"geometry":null}')],
  ['a.kml', strToU8(`<kml><description>${carried}</description></kml>`)],
  ['a.mp3', Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\x40COMM\0', 'latin1'), Buffer.from(carried), Buffer.alloc(9)])],
  ['a.mp3', Buffer.concat([Buffer.from('ID3\x03\0\0\0\0\0\x40COMM\0\xff\xfe', 'latin1'), utf16(carried, 'le')])],
  ['a.tif', Buffer.concat([Buffer.from('II*\0\x08\0\0\0', 'latin1'), Buffer.from(carried)])],
  ['a.avif', Buffer.concat([Buffer.from('\0\0\0\x1cftypavif\0\0\0\0', 'latin1'), Buffer.from(carried)])],
  ['a.doc', Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\0\0', 'latin1'), utf16(carried, 'le')])],
  ['a.xlsx', zipSync({ 'xl/sharedStrings.xml': strToU8(`<t>${carried}</t>`) })],
];

test.each(files)('a number in what %s says of itself is read (%#)', (name, bytes) => {
  expect(wordsInFile(name, bytes).flatMap(findPrivate)).toContainEqual(expect.objectContaining({ kind: 'mobilePhone' }));
});

test('lines of a drawing, and bytes that are no file of their name, say nothing', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M138 0013 8000 62"/></svg>';
  expect(wordsInFile('a.svg', strToU8(drawing)).flatMap(findPrivate)).toEqual([]);
  for (const name of ['a.png', 'a.jpg', 'a.webp', 'a.docx', 'a.pdf'])
    expect(wordsInFile(name, Buffer.from('13800138000'.repeat(9)))).toEqual([]);
});

test('the check names the file', async () => {
  const content = smallCity();
  write(content, 'media/a.png', png('tEXt', named('Author', Buffer.from(carried))));
  write(content, 'media/110101199003071233.svg', '<svg/>');
  write(content, 'news/n/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  write(
    content,
    'news/n/zh.mdx',
    '---\ntitle: 题\n---\n![图](/media/a.png)\n\n![图](/media/a.png)\n\n![图](/media/110101199003071233.svg)\n',
  );
  const { faults } = await loadContent(content, 'content');
  expect(faults.filter(({ message }) => /never published/.test(message.en)).map(({ file, message }) => `${file} ${message.en}`)).toEqual([
    'content/media/110101199003071233.svg This holds an identity number, which is never published. Remove or mask it.',
    'content/media/a.png This holds a mobile phone number, which is never published. Remove or mask it.',
    'content/news/n/zh.mdx This holds an identity number, which is never published. Remove or mask it.',
  ]);
});

test.each([
  ['<script>alert(1)</script>', /a script/],
  ['<rect onload="alert(1)"/>', /event handler/],
  ['<image href="https://a.example/p.png"/>', /outside/],
  ['<style>@import "https://a.example/x.css"</style>', /outside/],
  ['<a href="javascript:alert(1)">a</a>', /runs a script/],
])('a drawing with %s is not published', (held, words) => {
  expect(faultsOfDrawing(strToU8(`<svg xmlns="http://www.w3.org/2000/svg">${held}</svg>`)).map(({ en }) => en)).toContainEqual(
    expect.stringMatching(words),
  );
});

test('a drawing whose entities say its words is not published', () => {
  const drawing = '<!DOCTYPE svg [<!ENTITY a "138">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;12345678</text></svg>';
  expect(faultsOfDrawing(strToU8(drawing)).map(({ en }) => en)).toEqual(['declares a document type or entities']);
});

const marked = 'xmlns="http://www.w3.org/2000/svg"';
test.each([
  [`<svg ${marked}><rect></svg>`, /well-formed/],
  [`<svg ${marked}><path d=M1/></svg>`, /well-formed/],
  [`<svg ${marked}><text>a & b</text></svg>`, /well-formed/],
  [`<svg ${marked}><text>1 < 2</text></svg>`, /well-formed/],
  [`<svg ${marked}><rect x="1" x="2"/></svg>`, /well-formed/],
  [`<svg ${marked}><use xlink:href="#g"/></svg>`, /well-formed/],
  [`<svg ${marked}><text>&nbsp;</text></svg>`, /well-formed/],
  [`<svg ${marked}/><svg ${marked}/>`, /well-formed/],
  [`\n<?xml version="1.0"?><svg ${marked}/>`, /well-formed/],
  [`<svg ${marked}><text>cut`, /well-formed/],
  ['<svg width="1" height="1"><rect/></svg>', /no xmlns/],
  ['<svg xmlns="http://www.w3.org/1999/svg"/>', /no xmlns/],
])('a drawing that no browser shows is not published: %s', (drawing, words) =>
  expect(faultsOfDrawing(strToU8(drawing)).map(({ en }) => en)).toEqual([expect.stringMatching(words)]),
);

test.each([
  [`\ufeff<?xml version='1.0' encoding='UTF-8'?>\n<!-- a -- b --><svg ${marked}>\n<text>甲 &lt; 乙 &#30002;</text ></svg>\n<!-- end -->`],
  ['<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g><s:rect width = "1"/></s:g></s:svg>'],
  [`<svg ${marked}><style><![CDATA[a>b{fill:red}]]></style><text xml:space="preserve">a > b</text></svg>`],
])('a drawing that browsers show has no fault: %s', (drawing) => expect(faultsOfDrawing(strToU8(drawing))).toEqual([]));

test('a drawing in UTF-16 or in GBK that says so has no fault', () => {
  const words = `<svg ${marked}><text>甲</text></svg>`;
  const old = Buffer.concat([
    Buffer.from(`<?xml version="1.0" encoding="GBK"?><svg ${marked}><text>`),
    Buffer.from([0xbc, 0xd7]),
    Buffer.from('</text></svg>'),
  ]);
  for (const bytes of [Buffer.from(`\ufeff${words}`, 'utf16le'), old]) expect(faultsOfDrawing(bytes)).toEqual([]);
});

test('a plain drawing has no fault', () => {
  const plain =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><style>path{fill:url(#g)}</style><linearGradient id="g"/><use xlink:href="#g"/><a href="https://a.example/">a</a><text>one = two</text></svg>';
  expect(faultsOfDrawing(strToU8(plain))).toEqual([]);
});

test.each([
  ['a font of its own', '<</Type/Font/Subtype/Type0/Encoding/Identity-H>> stream\nBT <0011> Tj ET\nendstream', true],
  ['letters that are renamed', '<</Type/Font/Encoding<</Differences[65/one/two]>>>> stream\nBT (AB) Tj ET\nendstream', true],
  ['a scan', '<</Type/XObject/Subtype/Image/Width 9/Height 9>> stream\nq /I Do Q\nendstream', true],
  ['a picture beside words', '<</Subtype/Image>> stream\nBT (Words) Tj ET\nendstream', false],
  ['words', '<<>> stream\nBT (Words) Tj ET\nendstream', false],
])('a PDF with %s says whether its words can be read', (_name, held, isUnread) => {
  expect(isUnreadPdf(Buffer.from(`%PDF-1.4\n1 0 obj ${held} endobj\n%%EOF`, 'latin1'))).toBe(isUnread);
});

test('a map, a film and a table of measurements say nothing of a person', () => {
  const places = Array.from({ length: 3000 }, (_, index) => [116.4073990000001 + index / 7e5, 39.90419989999999 + index / 9e5]);
  const map = JSON.stringify({ type: 'MultiPoint', coordinates: places, area: 13800138000.25, at: 1_764_000_000_000 });
  let seed = 7;
  const noise = Uint8Array.from({ length: 2_000_000 }, () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) >> 16);
  const film = Buffer.concat([Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), noise]);
  for (const [name, bytes] of [
    ['a.geojson', strToU8(map)],
    ['a.mp4', film],
    ['a.tif', Buffer.concat([Buffer.from('II*\0', 'latin1'), noise])],
  ] as const)
    expect([name, wordsInFile(name, bytes).flatMap(findPrivate)]).toEqual([name, []]);
});
