import { command } from './cli.ts';
import { cityOptions } from './new/options.ts';

await command({
  name: 'new',
  summary: {
    zh: '为一座城市建立内容文件夹：马上就能生成网站，每个字段都写明填什么。再次运行只补缺少的，从不改动已有的文件。',
    en: 'Begins the content folder of a city: it builds at once, and says of each field what it holds. Run again, it adds what is missing and never changes a file that is there.',
  },
  usage:
    'new DIR [--city NAME] [--city-en NAME] [--name NAME] [--name-en NAME] [--districts LIST] [--office NAME] [--office-en NAME] [--url URL] [--zone ZONE] [--due-day N] [--from YYYY-MM] [--languages zh,en|zh] [--sections LIST] [--kind KIND] [--as-of YYYY-MM-DD]',
  details: {
    zh: '  DIR          内容文件夹，可以在任何地方\n  --city       城市的名称，必填；在终端里没有写的会逐项询问\n  --city-en    城市的英文名，如 Yunchuan；不写则英文页面也用中文名\n  --name       网站的名称，默认“城市+污染防治公开门户”\n  --name-en    网站的英文名，默认“Open+城市的英文名”\n  --districts  各区，用“、”或逗号隔开；英文名写在 = 后（也用来作编号），在格网图上的行和列写在 @ 后，如 "东山区=Dongshan@1,2、西河区=Xihe@1,1"\n  --office     主办机关，默认“城市+生态环境局”\n  --office-en  主办机关的英文名，默认“城市的英文名+Ecology and Environment Bureau”\n  --url        网站将来的地址\n  --zone       时区，默认 Asia/Shanghai\n  --due-day    每月几日前报告上月进展，默认 15\n  --from       首个报告月，默认上个月\n  --languages  正文写中英文（zh,en）或只写中文（zh）\n  --sections   开设的栏目，用逗号隔开，如 documents,questions,guides；不写为全部。没有开的栏目不写示例，文字里也不提\n  --kind       只补这一类内容的示例，如 inspections\n  --as-of      按哪一天写，默认今天（所写的时区）\n\n国家的法律和公开要求随软件提供（library: national），不用抄写。',
    en: '  DIR          the content folder, which may lie anywhere\n  --city       the name of the city in Chinese, which is needed; on a terminal what is not said is asked for\n  --city-en    the name of the city in English, such as Yunchuan; without it English pages have the Chinese one\n  --name       what the site is called in Chinese, by default the city with 污染防治公开门户\n  --name-en    what it is called in English, by default Open and the city\n  --districts  the districts, with ; or commas between them, each with its English, of which its id is made, after = and its row and column on the grid after @, such as "东山区=Dongshan@1,2;西河区=Xihe@1,1"\n  --office     the office that runs the portal, by default the ecology bureau of the city\n  --office-en  that office in English, by default the city with Ecology and Environment Bureau\n  --url        the address at which the site will stand\n  --zone       the time zone, by default Asia/Shanghai\n  --due-day    the day by which units report on the month before, by default 15\n  --from       the first month of reports, by default last month\n  --languages  texts in both languages (zh,en) or in Chinese alone (zh)\n  --sections   the sections of the site, such as documents,questions,guides; all where this is not said. Those left out get no example, and no text speaks of them\n  --kind       add the example of this kind of content alone, such as inspections\n  --as-of      the day for which it is written, by default today (in that time zone)\n\nNational laws and requirements come with the software (library: national) and need no copying.',
  },
  takesArguments: true,
  options: { ...cityOptions, kind: { type: 'string' }, 'as-of': { type: 'string' } },
  async run({ values, positionals }) {
    // Whoever asks for help does not wait for what a folder needs.
    const { runNew } = await import('./new/run-new.ts');
    await runNew(values, positionals);
  },
});
