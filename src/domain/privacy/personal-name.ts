/** The hundred surnames that nearly all bear, and the double ones. */
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'.replace(
    '欧阳',
    '',
  );
/** Surnames that few bear, and that begin hardly a word. */
export const rareSurnames = '仝亓逄冼仉晁茹匡尉昝笪阚阙訾阎闾郗郜鄢亢逯隗郇宓濮蔺庾蒯璩缑隽邸郄胥辜谌竺羿鞠鄂郦';
const doubled = /^(欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|司徒|令狐|夏侯|端木|长孙|宇文|轩辕|南宫|闻人)/u;
/** What stands in the name of an organisation or a shop, never in a person's. */
const organisation =
  /公司|集团|企业|厂|店|铺|馆|局|院|所|站|中心|部$|社|校|学|园|场|行$|庄|坊|吧|城|楼|会$|队|户$|经营|商贸|超市|酒|餐|饭|食|汽修|洗|加工|合作|工程|项目/u;

/**
 * Whether a text reads as the unmasked name of a person: two to four Han characters that begin with a surname, or a
 * name with a dot, and no word of an organisation. It can be wrong either way; it is for a question, not for a verdict.
 */
export function looksPersonal(text: string): boolean {
  const name = text
    .normalize('NFKC')
    .trim()
    .replace(/(等\d*人?|\(.*\))$/u, '');
  if (organisation.test(name) || name.includes('某')) return false;
  if (/^\p{Script=Han}{2,12}[·•・]\p{Script=Han}{2,12}([·•・]\p{Script=Han}{2,12})*$/u.test(name)) return true;
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  return doubled.test(name) ? name.length > 2 : name.length <= 3 && (surnames + rareSurnames).includes(name[0]!);
}

/** More of what stands in the name of an organisation, be it as short as that of a person. */
const alsoOrganisation =
  /公[交园安证]|联[合盟]|协会|委$|办$|[路街村镇乡县市区省组库矿港桥圈塘寺庙宫湾号]$|仓储|物流|建[设材工]|环保|科技|电[力子器]|能源|银行|医|药/u;
/** Who a person is to an office: 村民张小刚. The words before it say where. */
const placed =
  /^\p{Script=Han}{0,12}?(?:村民|居民|农户|农民|个人|市民|渔民|养殖户|种植户|经营户|承包户|承包人|承租人|租户|摊主|摊贩|店主|房主|货主|船主|车主|户主|业主|司机|驾驶员)\s?(\p{Script=Han}{2,4})$/u;
const noPerson = /^(?:小组|代表|委员|自治|合作|互助|服务|独资|投资|合伙|物业|大会)/u;

/**
 * Whether a party that is said to be no person could be one by its words: two or three Han characters, four with a double
 * surname, and no word of an organisation, whatever the surname; or a name behind who somebody is. For a question, as all of this.
 */
export function couldBeAPerson(party: string): boolean {
  const whole = party.normalize('NFKC').replace(/\s/gu, '');
  const behind = placed.exec(whole)?.[1];
  const name = behind ?? whole;
  if (organisation.test(name) || alsoOrganisation.test(name) || name.includes('某') || noPerson.test(name)) return false;
  return /^\p{Script=Han}{2,3}$/u.test(name) || (/^\p{Script=Han}{4}$/u.test(name) && doubled.test(name));
}

/** What a form puts before a name, and courtesy behind it. */
const role = /^(?:当事人|被处罚人|行政相对人|违法行为人|自然人|个人|经营者|法定代表人|负责人|姓名|名称)\s*(?:[:：]|\s)\s*/u;
const courtesy = /\s*(?:先生|女士|小姐|同志)$/u;
const addressed = /^(\p{Script=Han}{1,2})\s*(?:先生|女士|小姐|同志|师傅|老板)(?:等\d*人?)?$/u;

/** Whether a party's words are a surname with courtesy, and so a person: 王先生, 欧阳女士. */
export function addressesAPerson(party: string): boolean {
  const [, name = ''] = addressed.exec(party.normalize('NFKC').trim().replace(role, '')) ?? [];
  return name.length === 1 ? surnames.includes(name) : doubled.test(name);
}

/**
 * Whether a party's words hold the unmasked name of a person, alone or among others, however its characters stand apart:
 * 王 小明, 王小明/李建国, 当事人：王小明. For a question too.
 */
export const namesAPerson = (party: string): boolean =>
  party
    .normalize('NFKC')
    .split(/[、,，;；/\\|\n和及与]/u)
    .map((part) => part.trim().replace(role, '').replace(courtesy, ''))
    .some((part) => {
      const whole = part.replace(/\s/gu, '');
      return looksPersonal(whole) || (!organisation.test(whole) && part.split(/\s+/u).some(looksPersonal));
    });
