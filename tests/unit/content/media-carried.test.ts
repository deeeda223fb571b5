import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { strToU8, zipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { carriedByFile } from '../../../src/content/media-words/carried-by-file.ts';
import { plainPicture } from '../../../src/content/media-words/plain-picture.ts';
import { copyMedia } from '../../../src/publish/site/media.ts';
import { smallCity, temporaryFolder, write } from '../../support/content.ts';
import { exifOf, exifSegment, gifBlock, gifHead, gifPicture, jpeg, jpegOf, jpegSegment, png, webp } from '../../support/pictures.ts';

const taken = exifOf({ artist: '王小明', turned: 6, serial: 'ZQXS0042', isPlaced: true });
const xmp = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const creator = xmp('<dc:creator><rdf:Seq><rdf:li>王小明</rdf:li></rdf:Seq></dc:creator>');
const place = xmp('<exif:GPSLatitude>39,54.5N</exif:GPSLatitude>');
const xmpSegment = (packet: string) => jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`));
/** IPTC: the application record's by-line (2:80), in the block of Photoshop that holds it. */
function iptcSegment(author: string): Buffer {
  const name = Buffer.from(author);
  const held = Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47, 0x1c, 2, 80, 0, name.length]), name]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(held.length);
  const block = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), length, held, Buffer.alloc(held.length % 2)]);
  return jpegSegment(0xed, block);
}
const pngText = (keyword: string, text: string) => png('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`));
const pdf = (info: string) => Buffer.from(`%PDF-1.4\n1 0 obj <<${info}>> endobj\n%%EOF`, 'latin1');
const chineseHex = Buffer.from('王小明', 'utf16le').swap16().toString('hex');
/** A PDF with a packed stream: of objects, each number followed by its place behind the head of four bytes, or of another kind. */
const objectPdf = (held: string, before = '', type = '/Type /ObjStm /N 1 /First 4', packed: Uint8Array = deflateSync(held)) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.5\n${before}\n9 0 obj <<${type} /Filter /FlateDecode>>\nstream\n`, 'latin1'),
    packed,
    Buffer.from('\nendstream endobj\n%%EOF', 'latin1'),
  ]);
const core = (author: string) => strToU8(`<cp:coreProperties><dc:creator>${author}</dc:creator></cp:coreProperties>`);

const english = { kind: 'author', value: 'Wang Xiaoming' };
const [position, author, device] = [{ kind: 'position' }, { kind: 'author', value: '王小明' }, { kind: 'device' }];
const carrying: [string, Uint8Array, object[]][] = [
  ['a JPEG of a telephone', jpegOf(exifSegment(taken)), [position, author, device]],
  ['a PNG of a telephone', png('eXIf', taken), [position, author, device]],
  ['a WebP of a telephone', webp('EXIF', taken), [position, author, device]],
  ['a JPEG with XMP', jpegOf(xmpSegment(creator)), [author]],
  ['a JPEG placed by XMP', jpegOf(xmpSegment(place)), [position]],
  ['a WebP with XMP', webp('XMP ', Buffer.from(creator)), [author]],
  ['a JPEG with IPTC', jpegOf(iptcSegment('王小明')), [author]],
  ['a PNG with an author', pngText('Author', '王小明'), [author]],
  ['a PNG with XMP', pngText('XML:com.adobe.xmp', creator), [author]],
  ['a PDF', pdf(`/Author <feff${Buffer.from('王小明', 'utf16le').swap16().toString('hex')}>`), [author]],
  ['a PDF by octal digits', pdf('/Author (\\376\\377\\163\\213\\134\\017\\146\\016)'), [author]],
  ['a PDF with Latin letters', pdf('/Author (Wang Xiaoming)'), [{ kind: 'author', value: 'Wang Xiaoming' }]],
  [
    'a PDF with a photograph',
    Buffer.concat([pdf(''), Buffer.from('stream\n'), jpegOf(exifSegment(taken)), Buffer.from('\nendstream')]),
    [position, author, device],
  ],
  ['a PDF with packed objects', objectPdf('7 0 <</Author (Wang Xiaoming)>>'), [english]],
  ['a PDF that names its author elsewhere', objectPdf('7 0 (Wang Xiaoming)', '1 0 obj <</Author 7 0 R>> endobj'), [english]],
  ['a PDF with packed XMP', objectPdf(creator, '', '/Type /Metadata /Subtype /XML'), [author]],
  ['a PDF in the encoding of Chinese Windows', pdf('/Author (\xcd\xf5\xd0\xa1\xc3\xf7)'), [author]],
  [
    'a PDF with a note',
    Buffer.from(`%PDF-1.4\n4 0 obj <</Type/Annot/Subtype/Highlight/T <feff${chineseHex}>/Rect[0 0 1 1]>> endobj`, 'latin1'),
    [author],
  ],
  ['an archive with a document', zipSync({ 'a.docx': zipSync({ 'docProps/core.xml': core('王小明') }) }), [author]],
  ['a document', zipSync({ 'docProps/core.xml': core('王小明') }), [author]],
  ['a document with a photograph', zipSync({ 'word/media/image1.jpeg': jpegOf(exifSegment(taken)) }), [position, author, device]],
  [
    'a drawing',
    strToU8('<svg><metadata><dc:creator><cc:Agent><dc:title>王小明</dc:title></cc:Agent></dc:creator></metadata></svg>'),
    [author],
  ],
  ['a drawing saved at home', strToU8('<svg inkscape:export-filename="C:\\Users\\wangxm\\a.png"/>'), [{ kind: 'author', value: 'wangxm' }]],
  ['a film', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0moov\xa9xyz\0\x12+39.9042+116.4074/', 'latin1'), [position]],
];

test.each(carrying)('what %s carries of a person is found', async (_name, bytes, carried) => {
  expect(await carriedByFile(bytes)).toEqual(carried);
});

test('an office, a program or a camera is no author that is asked about, nor is a picture that was edited', async () => {
  for (const name of [
    '明澜市生态环境局',
    'Administrator',
    'Microsoft Office User',
    'City Press Office',
    'lenovo',
    '',
    '张某',
    'Canon EOS R5',
  ])
    for (const bytes of [jpegOf(exifSegment(exifOf({ artist: name }))), zipSync({ 'docProps/core.xml': core(name) })])
      expect([name, await carriedByFile(bytes)]).toEqual([name, []]);
  expect(await carriedByFile(jpegOf(exifSegment(exifOf({ turned: 1, serial: '0000' }))))).toEqual([]);
});

test('the published copy of a picture holds what draws it, and how it is turned, alone', async () => {
  const icc = jpegSegment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01colours', 'latin1'));
  const adobe = jpegSegment(0xee, Buffer.from('Adobe\0'));
  const table = jpegSegment(0xdb, Buffer.from('table'));
  const picture = jpegOf(
    jpegSegment(0xe0, Buffer.from('JFIF\0')),
    exifSegment(taken),
    xmpSegment(creator),
    iptcSegment('王小明'),
    icc,
    adobe,
    table,
  );
  // A telephone puts another picture, or a film, behind the first.
  const whole = Buffer.concat([picture, jpegOf(exifSegment(taken)), Buffer.from('+39.9042+116.4074/')]);
  const copy = Buffer.from(plainPicture(whole)!);
  expect(copy).toEqual(jpegOf(jpegSegment(0xe0, Buffer.from('JFIF\0')), copy.subarray(11, 47), icc, adobe, table));
  expect(copy.subarray(15, 19).toString()).toBe('Exif');

  for (const bytes of [
    whole,
    png('eXIf', taken),
    webp('EXIF', taken),
    pngText('Author', '王小明'),
    png('tEXt', Buffer.from('Author\0ZQXS0042')),
  ]) {
    const plain = plainPicture(bytes)!;
    expect(await carriedByFile(plain)).toEqual([]);
    expect(Buffer.from(plain).includes('ZQXS') || Buffer.from(plain).includes('王小明')).toBe(false);
    expect(plainPicture(plain)).toEqual(plain);
  }
});

test('a picture without anything but what draws it is published byte for byte', () => {
  const plain = [jpegOf(jpegSegment(0xe0, Buffer.from('JFIF\0'))), png('gAMA', Buffer.alloc(4)), readFileSync('public/og-demo.png')];
  for (const bytes of plain) expect(Buffer.from(plainPicture(bytes)!).equals(bytes)).toBe(true);
});

test('the published copy of a GIF has no comment and none of its programs\u2019 notes, and its pictures go round as before', async () => {
  const drawn = [gifHead, gifBlock(0xff, 'NETSCAPE2.0', '\x01\0\0'), gifBlock(0xf9, '\0\0\0\0'), gifPicture];
  const noted = [gifBlock(0xfe, '王小明 13800138000'), gifBlock(0xff, 'XMP DataXMP', creator.slice(0, 200))];
  const whole = Buffer.concat([drawn[0]!, ...noted, ...drawn.slice(1), noted[0]!, Buffer.from(';behind 13800138000')]);
  expect(Buffer.from(plainPicture(whole)!)).toEqual(Buffer.concat([...drawn, Buffer.from(';')]));
  expect(plainPicture(whole.subarray(0, whole.length - 60))).toBeUndefined();
  expect(await reported({ 'a.gif': whole.subarray(0, 40) })).toEqual([expect.stringMatching(/^error a\.gif This picture is damaged/)]);
});

test('the published copy of a drawing has no remarks', async () => {
  const [folder, to] = [temporaryFolder(), path.join(temporaryFolder(), 'media')];
  const style = '<style><![CDATA[ a { } <!-- kept --> ]]></style><text>图</text>';
  writeFileSync(path.join(folder, 'a.svg'), `<svg xmlns="http://www.w3.org/2000/svg"><!-- 张三画，\n内部用 -->${style}</svg>`);
  await copyMedia(folder, ['a.svg'], to);
  expect(readFileSync(path.join(to, 'a.svg'), 'utf8')).toBe(`<svg xmlns="http://www.w3.org/2000/svg">${style}</svg>`);
});

test('what a public text shows is copied without the place and the person', async () => {
  const [folder, to] = [temporaryFolder(), path.join(temporaryFolder(), 'media')];
  mkdirSync(path.join(folder, 'a'));
  const [photo, document] = [jpegOf(exifSegment(taken)), zipSync({ 'docProps/core.xml': core('市生态环境局') })];
  writeFileSync(path.join(folder, 'a/photo.JPG'), photo);
  writeFileSync(path.join(folder, 'named.png'), photo);
  writeFileSync(path.join(folder, 'a/a.docx'), document);
  await copyMedia(folder, ['a/photo.JPG', 'named.png', 'a/a.docx'], to);
  for (const name of ['a/photo.JPG', 'named.png']) expect(await carriedByFile(readFileSync(path.join(to, name)))).toEqual([]);
  expect(readFileSync(path.join(to, 'a/a.docx')).equals(document)).toBe(true);
});

/** What the check reports of these files of media/, each shown by a text. */
async function reported(media: Record<string, Uint8Array>): Promise<string[]> {
  const content = smallCity();
  for (const [name, bytes] of Object.entries(media)) write(content, `media/${name}`, bytes);
  write(content, 'news/n/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  write(
    content,
    'news/n/zh.mdx',
    `---\ntitle: 题\n---\n${Object.keys(media)
      .map((name) => `[件](/media/${name})`)
      .join('\n\n')}\n`,
  );
  const { faults } = await loadContent(content, 'content');
  return faults
    .filter(({ file }) => file.startsWith('content/media/'))
    .map(({ file, severity, message }) => `${severity} ${file.slice(14)} ${message.en.split('. ')[0]}`);
}

test('the check names the file, what it holds, and whether it goes out', async () => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><image href="data:image/jpeg;base64,${jpegOf(exifSegment(taken)).toString('base64')}"/></svg>`;
  expect(
    await reported({
      'a.jpg': jpegOf(exifSegment(taken)),
      'b.svg': strToU8(drawing),
      'c.docx': zipSync({ 'docProps/core.xml': core('王小明') }),
      'd.png': png('gAMA', Buffer.alloc(4)),
    }),
  ).toEqual([
    'warning a.jpg This picture holds the position where it was taken; an author, "王小明"; the serial number of a device',
    'error b.svg This file holds the position where it was taken; an author, "王小明"; the serial number of a device, which would go out with it',
    'warning c.docx This file holds an author, "王小明", which would go out with it',
  ]);
});

test('a file that is not what its name says is refused, and one that is another picture is named', async () => {
  const html = strToU8('<!doctype html><html><body><svg></svg></body></html>');
  const faults = await reported({
    'page.jpg': html,
    'page.svg': html,
    'packed.jpeg': zipSync({ 'a.txt': strToU8('a') }),
    'words.png': strToU8('words'),
    'empty.webp': new Uint8Array(0),
    'page.pdf': html,
    'words.docx': strToU8('words'),
    'cut.jpg': jpeg(0xe0, Buffer.from('JFIF\0')).subarray(0, 12),
    'setup.exe': strToU8('MZ'),
    'form.bin': Buffer.from('MZ\x90\0\x03', 'latin1'),
    'run.txt': Buffer.from('\x7fELF\x02', 'latin1'),
    'broken.docx': zipSync({ 'word/document.xml': strToU8('words '.repeat(99)) }).subarray(0, 60),
    'sheet.docx': zipSync({ '[Content_Types].xml': strToU8('a'), 'xl/workbook.xml': strToU8('a') }),
    'plain.xlsx': zipSync({ 'a.txt': strToU8('a') }),
    'setup.zip': zipSync({ 'a/Setup.EXE': strToU8('MZ') }),
    'sheet.csv': zipSync({ 'xl/workbook.xml': strToU8('a') }),
    'page.csv': html,
    'page.xls': html,
    'page.bin': html,
    'page.txt': html,
    'letters.txt': strToU8('MZ begins a word'),
    'fine.docx': zipSync({ 'word/document.xml': strToU8('words') }),
    'turned.png': Buffer.concat([gifHead, gifPicture, Buffer.from(';')]),
    'phone.jpg': Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'),
    'other.jpg': png('gAMA', Buffer.alloc(4)),
    'fine.svg': strToU8('<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'fine.csv': strToU8('a,b\n'),
    'fine.txt': strToU8('words'),
  });
  expect([...new Set(faults.map((fault) => fault.split(' ').slice(0, 2).join(' ')))].toSorted()).toEqual(
    [
      ...['broken.docx', 'cut.jpg', 'empty.webp', 'form.bin', 'packed.jpeg', 'page.jpg', 'page.pdf', 'page.svg', 'run.txt'],
      ...['setup.exe', 'words.docx', 'words.png', 'sheet.docx', 'plain.xlsx', 'setup.zip', 'sheet.csv', 'page.csv', 'page.xls', 'page.bin'],
    ]
      .map((name) => `error ${name}`)
      .concat('warning turned.png', 'warning phone.jpg', 'warning other.jpg')
      .toSorted(),
  );
});

test('what runs on readers’ machines is refused, and a form with scripts is named', async () => {
  const pdf = (held: string): Uint8Array => Buffer.from(`%PDF-1.7\n1 0 obj ${held} endobj\nBT (Words) Tj ET\n%%EOF`, 'latin1');
  const stream = zlibSync(strToU8('4 0 <</S /JavaScript /JS (app.alert)>>'));
  const packed = Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj <</OpenAction 4 0 R>> endobj\n2 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode>>\nstream\n'),
    stream,
    Buffer.from('\nendstream endobj\n%%EOF'),
  ]);
  const faults = await reported({
    'form.docm': zipSync({ 'word/document.xml': strToU8('a') }),
    'macro.xlsx': zipSync({ 'xl/workbook.xml': strToU8('a'), 'xl/vbaProject.bin': strToU8('a') }),
    'macro.ods': zipSync({ 'content.xml': strToU8('a'), 'Basic/Standard/Module1.xml': strToU8('a') }),
    'macro.xls': Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\0\0', 'latin1'), Buffer.from('_VBA_PROJECT', 'utf16le')]),
    'packed.zip': zipSync({ 'a/form.xlsm': strToU8('a') }),
    'plain.xls': Buffer.concat([Buffer.from('\xd0\xcf\x11\xe0\0\0', 'latin1'), Buffer.from('Workbook', 'utf16le')]),
    'open.pdf': pdf('<</OpenAction <</S /JavaScript /JS (app.alert)>> >>'),
    'names.pdf': pdf('<</Names <</J#61vaScript 2 0 R>> >>'),
    'launch.pdf': pdf('<</A <</S /Launch /F (a.exe)>> >>'),
    'packed.pdf': packed,
    'form.pdf': pdf('<</AA <</F <</S /JavaScript /JS (AFNumber_Format)>> >> >>'),
    'page.pdf': pdf('<</OpenAction [3 0 R /FitH null]>>'),
    'goto.pdf': pdf('<</OpenAction <</S /GoTo /D [3 0 R /Fit]>> >>'),
  });
  expect(faults.map((fault) => fault.split(' ').slice(0, 5).join(' ')).toSorted()).toEqual(
    [
      ...['form.docm', 'macro.ods', 'macro.xls', 'macro.xlsx'].map((name) => `error ${name} This file holds`),
      ...['launch.pdf', 'names.pdf', 'open.pdf', 'packed.pdf'].map((name) => `error ${name} This PDF runs`),
      'error packed.zip This file holds',
      'warning form.pdf The form in',
    ].toSorted(),
  );
});

test.each(['index.php', 'a.phtml', 'page.mht', 'page.mhtml', 'a.aspx', 'a.jsp'])('%s is no file for readers', async (name) => {
  const content = smallCity();
  write(content, `media/${name}`, 'words');
  write(content, 'news/n/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  write(content, 'news/n/zh.mdx', `---\ntitle: 题\n---\n<Download file="/media/${name}">表</Download>\n`);
  const { faults } = await loadContent(content, 'content');
  expect(faults.map(({ message }) => message.en)).toContainEqual(expect.stringContaining('cannot be published'));
});

test('a picture without points, or with more than browsers draw, is refused', async () => {
  const sized = (width: number, height: number): Buffer => {
    const picture = png('gAMA', Buffer.alloc(4));
    picture.writeUInt32BE(width, 16);
    picture.writeUInt32BE(height, 20);
    return picture;
  };
  const frame = (height: number): Buffer => jpeg(0xc0, Buffer.from([8, height >> 8, height & 0xff, 0, 9, 1, 1, 0x11, 0]));
  expect(
    await reported({
      'a.png': sized(0, 0),
      'b.png': sized(60_000, 60_000),
      'c.png': sized(20_000, 20_000),
      'd.jpg': frame(0),
      'e.jpg': frame(40_000),
      'f.gif': Buffer.concat([Buffer.from('GIF89a\xff\xff\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1'), gifPicture, Buffer.from(';')]),
      'g.png': sized(30_000, 8_000),
      'h.jpg': frame(12_000),
    }),
  ).toEqual([
    'error a.png This picture has a width or a height of 0 and shows nothing',
    'error b.png This picture has more points than browsers show: over 32,767 on one side, or 268 million in all',
    'error c.png This picture has more points than browsers show: over 32,767 on one side, or 268 million in all',
    'error d.jpg This picture has a width or a height of 0 and shows nothing',
    'error e.jpg This picture has more points than browsers show: over 32,767 on one side, or 268 million in all',
    'error f.gif This picture has more points than browsers show: over 32,767 on one side, or 268 million in all',
  ]);
});

test('what is refused is named with the file and line that use it', async () => {
  const content = smallCity();
  write(content, 'media/page.png', strToU8('<!doctype html><html></html>'));
  write(content, 'news/n/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  write(content, 'news/n/zh.mdx', '---\ntitle: 题\n---\n字\n\n![图](/media/page.png)\n');
  const { faults } = await loadContent(content, 'content');
  const fault = faults.find(({ file }) => file === 'content/media/page.png')!;
  expect([fault.severity, fault.message.zh]).toEqual(['error', expect.stringMatching(/内容与名称不符.*content\/news\/n\/zh\.mdx:6/)]);
});

test('a PDF whose author cannot be read is named', async () => {
  const words = 'BT (Words) Tj ET';
  const found = await reported({
    'locked.pdf': pdf('/Author (\x9a\x02\x81)>> endobj trailer <</Encrypt 5 0 R'),
    'odd.pdf': objectPdf('7 0 <<>>', '', '/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode'),
    'broken.pdf': objectPdf('', '', '/Type /ObjStm /N 1 /First 4', Buffer.from('no zlib')),
    'lost.pdf': pdf('/Author 7 0 R'),
    'attached.pdf': pdf('/Names <</EmbeddedFiles 8 0 R>>'),
    'fine.pdf': objectPdf('7 0 <</Author (City Press Office)>>', `3 0 obj <<>> stream\n${words}\nendstream endobj`),
    'text.pdf': objectPdf(words, '', '/Length 9'),
  });
  expect(found).toEqual([
    'warning attached.pdf Other files are attached to this PDF and go out with it; the check cannot read them',
    'warning broken.pdf The properties of this PDF are packed in a way that the check does not know, so its author could not be read',
    'warning locked.pdf This PDF is encrypted: neither its text nor its author could be read by the check',
    'warning lost.pdf The properties of this PDF are packed in a way that the check does not know, so its author could not be read',
    'warning odd.pdf The properties of this PDF are packed in a way that the check does not know, so its author could not be read',
  ]);
});
