/** Radicals (U+2E80–2EF3), each before the ideograph it looks like, as the Unicode collation pairs them. NFKC leaves them as they are. */
const radicals =
  '⺀丶⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎尢⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳罓⺴罓⺵罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧鹵⻨麦⻩黄⻪黾⻫齊⻬齐⻭齒⻮齿⻯龍⻰龙⻱龜⻲龜⻳龟';
const ideographOf = new Map(Array.from({ length: radicals.length / 2 }, (_, index) => [radicals[index * 2]!, radicals[index * 2 + 1]!]));

/** Radicals and compatibility ideographs, which look like Han characters and are others: ⼤ for 大, ⻓ for 长. */
const lookAlikeHan = /[\u2e80-\u2fdf\uf900-\ufaff]|[\u{2f800}-\u{2fa1f}]/gu;

/** The text with the Han characters that its look-alikes stand for; copied from a PDF they are common, and no search finds them. */
export const plainHan = (text: string): string =>
  text.replace(lookAlikeHan, (character) => ideographOf.get(character) ?? character.normalize('NFKC'));

/** Cyrillic and Greek letters that are taken for Latin ones. */
const lookAlikeLetter = /[АВЕЅІЈКМНОРСТУХаеіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο]/u;

/** The first character of a text that looks like another: a radical, or a Cyrillic or Greek letter. */
export const lookAlikeIn = (text: string): string | undefined => text.match(lookAlikeHan)?.[0] ?? lookAlikeLetter.exec(text)?.[0];
