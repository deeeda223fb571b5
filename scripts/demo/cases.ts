import { plusDays } from '../../src/domain/calendar.ts';
import { usccCheckCharacter } from '../../src/domain/uscc.ts';
import { withAftermath } from './aftermath.ts';
import type { CaseRow } from './case-row.ts';
import type { City } from './city.ts';
import { Random } from './random.ts';

const roads = '样例一路 样例二路 样例三路 样例东街 样例西街 样例工业园 样例产业基地'.split(' ');
const brands = '青禾 松涛 云杉 白露 远岫 丰泽 铭石 润川 恒木 朗月 西岭 长风 九畹 明渠 和砚 素川 嘉屿 同帆 瑞禾 启岳'.split(' ');
const trades: Record<string, string[]> = {
  building: ['混凝土', '建设工程', '市政工程', '园林工程', '砂石', '渣土运输'],
  factory: ['包装印刷', '家具制造', '汽车维修', '食品加工', '金属制品', '塑料制品', '电子科技', '医药科技'],
  service: ['餐饮管理', '洗车服务', '物业管理', '加油站', '供热', '再生资源'],
};

type Offence = {
  violation: string;
  trade: string;
  law: string;
  penalty: string;
  low: number;
  high: number;
  facts: (place: string, random: Random) => string;
};

// Articles are named where their text was read; elsewhere the law alone.
const offences: Offence[] = [
  {
    violation: '扬尘污染',
    trade: 'building',
    law: '《中华人民共和国大气污染防治法》第一百一十五条',
    penalty: '罚款',
    low: 1,
    high: 10,
    facts: (place, r) =>
      `在${place}项目施工过程中，现场约${r.integer(80, 2400)}平方米裸露地面未采取覆盖措施，${r.pick(['出入口车辆冲洗设施未启用', '土方作业未采取洒水等抑尘措施', '物料堆放未密闭，装卸时扬尘明显'])}。`,
  },
  {
    violation: '大气污染',
    trade: 'factory',
    law: '《中华人民共和国大气污染防治法》第一百零八条第一项',
    penalty: '罚款',
    low: 2,
    high: 25,
    facts: (place, r) =>
      `位于${place}的车间${r.pick(['喷漆工序', '印刷工序', '注塑工序', '胶合工序'])}未在密闭空间内进行，产生的挥发性有机物${r.pick(['未经收集直接排放', '收集后活性炭吸附装置未运行', '经检测非甲烷总烃浓度超过排放标准'])}。`,
  },
  {
    violation: '大气污染',
    trade: 'service',
    law: '《中华人民共和国大气污染防治法》第九十九条第二项',
    penalty: '罚款',
    low: 0.5,
    high: 5,
    facts: (place, r) =>
      `在${place}经营期间，${r.pick(['油烟净化设备未按要求清洗维护，油烟超标排放', '油气回收装置气液比检测不合格', '燃气锅炉氮氧化物排放浓度超标'])}，超标${r.integer(1, 9)}.${r.integer(1, 9)}倍。`,
  },
  {
    violation: '水污染',
    trade: 'factory',
    law: '《中华人民共和国水污染防治法》第八十三条第二项',
    penalty: '罚款;责令停产整治',
    low: 10,
    high: 60,
    facts: (place, r) =>
      `经对${place}厂区总排口采样监测，废水中${r.pick(['化学需氧量', '氨氮', '总磷', '悬浮物'])}浓度为每升${r.integer(30, 480)}毫克，超过排放标准；${r.pick(['污水处理设施停运', '部分废水经雨水口外排', '在线监测数据与手工监测明显不符'])}。`,
  },
  {
    violation: '水污染',
    trade: 'service',
    law: '《中华人民共和国水污染防治法》',
    penalty: '罚款',
    low: 1,
    high: 8,
    facts: (place, r) =>
      `在${place}将${r.pick(['洗车废水', '餐饮含油废水', '冷却废水'])}排入雨水管网，现场检查时排放仍在继续，流入附近${r.pick(['沟渠', '河道', '景观湖'])}。`,
  },
  {
    violation: '噪声污染',
    trade: 'building',
    law: '《中华人民共和国噪声污染防治法》第七十七条',
    penalty: '罚款',
    low: 1,
    high: 6,
    facts: (place, r) =>
      `在${place}噪声敏感建筑物集中区域夜间进行${r.pick(['混凝土浇筑', '土方开挖', '构件吊装'])}，未取得夜间施工证明，持续约${r.integer(2, 6)}小时。`,
  },
  {
    violation: '固体废物污染',
    trade: 'building',
    law: '《中华人民共和国固体废物污染环境防治法》',
    penalty: '罚款',
    low: 5,
    high: 30,
    facts: (place, r) => `将${r.integer(3, 60)}车建筑垃圾倾倒于${place}一处空地，未按规定运至消纳场所，现场未采取防扬散、防流失措施。`,
  },
  {
    violation: '危险废物管理',
    trade: 'factory',
    law: '《中华人民共和国固体废物污染环境防治法》',
    penalty: '罚款',
    low: 10,
    high: 45,
    facts: (place, r) =>
      `位于${place}的贮存间存放${r.pick(['废机油', '废活性炭', '废油漆桶', '实验室废液'])}约${r.integer(1, 40)}桶，${r.pick(['未设置识别标志', '未按规定填写转移联单', '贮存期限超过一年'])}。`,
  },
  {
    violation: '排污许可',
    trade: 'factory',
    law: '《排污许可管理条例》',
    penalty: '罚款;限制生产',
    low: 20,
    high: 50,
    facts: (place, r) =>
      `在${place}生产期间，${r.pick(['未取得排污许可证排放污染物', '未按排污许可证规定开展自行监测', '未提交年度执行报告'])}，涉及${r.integer(1, 4)}个排放口。`,
  },
  {
    violation: '自动监测',
    trade: 'factory',
    law: '《中华人民共和国大气污染防治法》',
    penalty: '罚款',
    low: 2,
    high: 20,
    facts: (place, r) =>
      `${place}厂区的自动监测设备${r.pick(['连续停运', '校准记录缺失', '采样管线脱落'])}${r.integer(2, 30)}日，未向主管部门报告。`,
  },
  {
    violation: '建设项目环境管理',
    trade: 'factory',
    law: '《建设项目环境保护管理条例》',
    penalty: '罚款',
    low: 5,
    high: 40,
    facts: (place, r) =>
      `位于${place}的${r.pick(['扩建生产线', '喷涂车间', '仓储加工项目'])}需要配套建设的环境保护设施未经验收即投入使用，已运行${r.integer(1, 18)}个月。`,
  },
  {
    violation: '机动车和非道路机械',
    trade: 'building',
    law: '《中华人民共和国大气污染防治法》第一百一十四条',
    penalty: '罚款',
    low: 0.5,
    high: 3,
    facts: (place, r) =>
      `在${place}使用的${r.pick(['挖掘机', '装载机', '叉车'])}${r.integer(1, 5)}台排气可见黑烟，${r.pick(['检测结果超过限值', '未进行信息编码登记'])}。`,
  },
  {
    violation: '信息公开',
    trade: 'factory',
    law: '《企业环境信息依法披露管理办法》',
    penalty: '警告',
    low: 0,
    high: 0,
    facts: (place, r) =>
      `注册于${place}，被纳入环境信息依法披露企业名单后，${r.pick(['未在规定期限内披露年度报告', '年度报告遗漏污染物排放信息', '收到处罚决定后未提交临时报告'])}。`,
  },
];

/** The first serial number used: real offices count from 1 and never come so far in a year. */
const firstSerial = 9001;

/** Which invented cases are made. */
export type CaseOrder = {
  city: City;
  count: number;
  /** First and last day of decision. */
  from: string;
  to: string;
  /** The first serial number of each series; by default the demonstration's own, 9001. */
  serial?: number;
  seed?: number;
};

/**
 * Makes invented cases, newest last. Every party's name carries 样例 ("sample"), every code a registration
 * place that does not exist (000000), every decision number a count no office reaches.
 */
export function makeCases({ city, count, from, to, serial = firstSerial, seed = 20230301 }: CaseOrder): CaseRow[] {
  const random = new Random(seed);
  const span = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  const parties = makeParties(city, Math.max(20, Math.floor(count * 0.72)), random);
  const dates = Array.from({ length: count }, () => plusDays(from, random.integer(0, span))).toSorted();
  const byTrade = Map.groupBy(parties, ({ trade }) => trade);
  const counters = new Map<string, number>();
  const rows = dates.map((decided): CaseRow => {
    const offence = random.pick(offences);
    const municipal = random.chance(0.12);
    const district = random.pick(city.districts);
    const candidates = byTrade.get(offence.trade)!;
    const person = offence.trade === 'service' && random.chance(0.15);
    const party = random.pick(candidates);
    const prefix = `${municipal ? city.sign : district.sign}环罚`;
    const series = `${prefix}${decided.slice(0, 4)}`;
    const number = (counters.get(series) ?? serial - 1) + 1;
    counters.set(series, number);
    const fine = offence.high === 0 ? 0 : Math.round((offence.low + random.next() ** 2 * (offence.high - offence.low)) * 100) / 100;
    const confiscated = random.chance(0.05) ? random.integer(1, 80) / 10 : 0;
    const penaltyTypes = [offence.penalty, ...(confiscated ? ['没收违法所得'] : [])].join(';');
    const place = `${district.name}${random.pick(roads)}${random.integer(1, 199)}号`;
    const years = fine >= 20 ? 3 : 2;
    const authority = `${city.name}${municipal ? '' : district.name}生态环境局`;
    return {
      行政相对人名称: person ? `${random.pick([...'张王李赵陈刘杨周'])}某${random.chance(0.5) ? '某' : ''}` : party.name,
      行政相对人类别: person ? '自然人' : party.type,
      统一社会信用代码: person ? '' : party.uscc,
      法定代表人: '',
      行政处罚决定书文号: `${prefix}〔${decided.slice(0, 4)}〕${number}号`,
      违法行为类型: offence.violation,
      违法事实: offence.facts(place, random),
      处罚依据: offence.law,
      处罚类别: penaltyTypes,
      处罚内容: fine
        ? `处罚款${fine}万元${confiscated ? `，没收违法所得${confiscated}万元` : ''}${penaltyTypes.includes('停产') ? '，责令停产整治' : ''}${penaltyTypes.includes('限制生产') ? '，限制生产' : ''}`
        : '予以警告',
      '罚款金额(万元)': fine ? String(fine) : '',
      '没收违法所得、没收非法财物的金额(万元)': confiscated ? String(confiscated) : '',
      暂扣或吊销证照名称及编号: '',
      处罚决定日期: decided,
      处罚有效期: '2099-12-31',
      公示截止期: `${Number(decided.slice(0, 4)) + years + 1}-${decided.slice(5) === '02-29' ? '02-28' : decided.slice(5)}`,
      处罚机关: authority,
      数据来源单位: authority,
      备注: '演示数据，当事人与案情均为虚构',
      行政区: municipal ? district.name : '',
      公示日期: plusDays(decided, random.integer(2, 9)),
      演示: '是',
    };
  });
  return withAftermath(rows, to);
}

type Party = { name: string; uscc: string; trade: string; type: string };

function makeParties(city: City, count: number, random: Random): Party[] {
  const parties: Party[] = [];
  for (let serial = 0; serial < count; serial++) {
    const trade = random.pick(Object.keys(trades));
    const household = trade === 'service' && random.chance(0.2);
    const line = random.pick(trades[trade]!);
    const number = count > 400 ? `${random.pick(brands)}` : '';
    const first17 = `${household ? '92' : '91'}000000MA${serial.toString().padStart(7, '0')}`;
    parties.push({
      name: `${city.name.replace(/市$/, '')}样例${random.pick(brands)}${number}${line}${household ? '店' : '有限公司'}`,
      uscc: first17 + usccCheckCharacter(first17),
      trade,
      type: household ? '个体工商户' : '法人及非法人组织',
    });
  }
  return parties;
}
