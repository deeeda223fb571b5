import type { IsoDate } from '../../src/domain/days/calendar.ts';
import type { Random } from './random.ts';

/** An article, and the fine in 10,000 yuan that it allows for the act. */
export type Basis = { law: string; low: number; high: number };

/** What was done: the facts, and the law on it before and since the Ecological and Environmental Code. */
export type Act = { facts: string; before: Basis; since: Basis };

/** Who decides: the ecology authority, or where the article names another, the housing or the urban-management department. */
export type Decider = 'ecology' | 'housing' | 'urban';

export type Offence = {
  violation: string;
  /** The trades that can commit it, by the words in their names. */
  lines: string[];
  decider: Decider;
  /** What may come with the fine. */
  further?: '责令停产整治' | '限制生产';
  /** True where public criticism always comes first. */
  criticised?: true;
  /** True where persons commit it too. */
  persons?: true;
  acts: ((place: string, random: Random) => Act)[];
};

/** From this day the Code is in force, and the ten laws of its article 1242 are not. */
const codeInForce: IsoDate = '2026-08-15';

const code = (article: string, low: number, high: number): Basis => ({ law: `《中华人民共和国生态环境法典》${article}`, low, high });
const air = (article: string, low: number, high: number): Basis => ({ law: `《中华人民共和国大气污染防治法》${article}`, low, high });
const water = (article: string, low: number, high: number): Basis => ({ law: `《中华人民共和国水污染防治法》${article}`, low, high });
const noise = (article: string, low: number, high: number): Basis => ({ law: `《中华人民共和国噪声污染防治法》${article}`, low, high });
const waste = (article: string, low: number, high: number): Basis => ({
  law: `《中华人民共和国固体废物污染环境防治法》${article}`,
  low,
  high,
});
const permit = (article: string, low: number, high: number): Basis => ({ law: `《排污许可管理条例》${article}`, low, high });
const disclosure = (article: string, low: number, high: number): Basis => ({
  law: `《企业环境信息依法披露管理办法》${article}`,
  low,
  high,
});
/** A rule that the Code did not touch. */
const unchanged = (facts: string, basis: Basis): Act => ({ facts, before: basis, since: basis });

/**
 * What the invented parties are fined for. Every article and range was read in the text of its law; the pages of the
 * laws in content/documents/ hold the same ranges.
 */
export const offences: Offence[] = [
  {
    violation: '扬尘污染',
    lines: ['建设工程', '市政工程', '园林工程'],
    decider: 'housing',
    acts: [
      (place, r) => ({
        facts: `在${place}项目施工过程中，现场约${r.integer(80, 2400)}平方米裸露地面未采取覆盖措施，${r.pick(['出入口车辆冲洗设施未启用', '土方作业未采取洒水等抑尘措施', '部分路段未设置硬质围挡'])}。`,
        before: air('第一百一十五条第一款第一项', 1, 10),
        since: code('第一千一百二十八条第一款第一项', 1, 10),
      }),
    ],
  },
  {
    violation: '扬尘污染',
    lines: ['混凝土', '砂石'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `位于${place}的料场露天堆放砂土约${r.integer(60, 900)}立方米，未密闭，也未设置不低于堆放物高度的围挡。`,
        before: air('第一百一十七条第二项', 1, 10),
        since: code('第一千一百三十条第三项', 1, 10),
      }),
      (place, r) => ({
        facts: `在${place}装卸砂石料时未采取密闭或者喷淋措施，扬尘明显，持续约${r.integer(1, 5)}小时。`,
        before: air('第一百一十七条第三项', 1, 10),
        since: code('第一千一百三十条第一项', 1, 10),
      }),
    ],
  },
  {
    violation: '大气污染',
    lines: ['包装印刷', '家具制造', '塑料制品'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `位于${place}的车间${r.pick(['喷漆工序', '印刷工序', '注塑工序', '胶合工序'])}未在密闭空间内进行，产生的挥发性有机物${r.pick(['未经收集直接排放', '收集后的活性炭吸附装置未运行'])}。`,
        before: air('第一百零八条第一项', 2, 20),
        since: code('第一千一百二十条第一款第二项', 2, 20),
      }),
    ],
  },
  {
    violation: '大气污染',
    lines: ['加油站'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `对${place}的加油站检测，${r.integer(1, 3)}把加油枪的油气回收装置未正常使用，气液比不合格。`,
        before: air('第一百零八条第四项', 2, 20),
        since: code('第一千一百二十条第一款第四项', 2, 20),
      }),
    ],
  },
  {
    violation: '大气污染',
    lines: ['供热', '物业管理'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `对${place}的燃气锅炉采样监测，氮氧化物排放浓度超过排放标准${r.integer(1, 2)}.${r.integer(1, 9)}倍。`,
        before: air('第九十九条第二项', 10, 100),
        since: code('第一千一百零七条', 10, 100),
      }),
    ],
  },
  {
    violation: '大气污染',
    lines: ['汽车维修'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `在${place}从事汽车维修，${r.pick(['喷漆房的废气处理装置未开启', '未设置废气处理装置'])}，影响周边环境。`,
        before: air('第一百二十条', 0.2, 2),
        since: code('第一千一百三十三条', 0.2, 2),
      }),
    ],
  },
  {
    violation: '水污染',
    lines: ['食品加工', '金属制品', '电子科技', '医药科技'],
    decider: 'ecology',
    further: '责令停产整治',
    acts: [
      (place, r) => ({
        facts: `经对${place}厂区总排口采样监测，废水中${r.pick(['化学需氧量', '氨氮', '总磷', '悬浮物'])}浓度超过排放标准${r.integer(0, 3)}.${r.integer(1, 9)}倍，当日废水排放量约${r.integer(5, 160)}吨。`,
        before: water('第八十三条第二项', 10, 100),
        since: code('第一千一百零七条', 10, 100),
      }),
    ],
  },
  {
    violation: '水污染',
    lines: ['洗车服务', '餐饮管理', '再生资源'],
    decider: 'ecology',
    persons: true,
    acts: [
      (place, r) => ({
        facts: `在${place}违反规定设置排污口，${r.pick(['洗车废水', '清洗废水', '冷却废水'])}经该口流入附近${r.pick(['沟渠', '河道', '景观湖'])}，检查时仍在排放。`,
        before: water('第八十四条第二款', 2, 10),
        since: code('第一千一百零九条第一款', 2, 10),
      }),
    ],
  },
  {
    violation: '噪声污染',
    lines: ['建设工程', '市政工程'],
    decider: 'urban',
    acts: [
      (place, r) => ({
        facts: `在${place}噪声敏感建筑物集中区域夜间进行${r.pick(['混凝土浇筑', '土方开挖', '构件吊装'])}，未取得夜间施工证明，持续约${r.integer(2, 6)}小时。`,
        before: noise('第七十七条第二项', 1, 10),
        since: code('第一千一百八十五条第二项', 1, 10),
      }),
    ],
  },
  {
    violation: '固体废物污染',
    lines: ['金属制品', '家具制造', '塑料制品', '再生资源'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `在${place}厂区空地堆放${r.pick(['金属边角料', '废塑料', '炉渣', '废木料'])}等工业固体废物约${r.integer(3, 60)}吨，未采取防雨、防渗漏等防护措施。`,
        before: waste('第一百零二条第一款第十项', 10, 100),
        since: code('第一千一百七十一条第一款第五项', 10, 100),
      }),
    ],
  },
  {
    violation: '危险废物管理',
    lines: ['汽车维修', '电子科技', '医药科技', '包装印刷'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `位于${place}的贮存间存放${hazardous(r)}，未设置危险废物识别标志。`,
        before: waste('第一百一十二条第一款第一项', 10, 100),
        since: code('第一千一百七十五条第一款第一项', 5, 20),
      }),
      (place, r) => ({
        facts: `位于${place}的厂区转移${hazardous(r)}，未按规定填写转移联单。`,
        before: waste('第一百一十二条第一款第五项', 10, 100),
        since: code('第一千一百七十五条第一款第七项', 5, 20),
      }),
      (place, r) => ({
        facts: `位于${place}的贮存间将${hazardous(r)}与一般固体废物混放。`,
        before: waste('第一百一十二条第一款第六项', 10, 100),
        since: code('第一千一百七十五条第一款第四项', 5, 20),
      }),
    ],
  },
  {
    violation: '排污许可',
    lines: ['食品加工', '金属制品', '塑料制品', '电子科技'],
    decider: 'ecology',
    further: '限制生产',
    acts: [
      (place, r) => ({
        facts: `在${place}生产期间未取得排污许可证排放污染物，涉及${r.integer(1, 4)}个排放口。`,
        before: permit('第三十三条第一项', 20, 100),
        since: code('第一千一百零二条', 20, 100),
      }),
    ],
  },
  {
    violation: '排污许可',
    lines: ['食品加工', '金属制品', '家具制造', '医药科技'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `在${place}生产期间未按照排污许可证规定开展自行监测，涉及${r.integer(1, 4)}个排放口。`,
        before: permit('第三十六条第五项', 2, 20),
        since: code('第一千零八十六条第一款第一项', 2, 20),
      }),
      (place) => unchanged(`位于${place}的企业未按照排污许可证规定提交年度执行报告。`, permit('第三十七条第三项', 0.5, 2)),
    ],
  },
  {
    violation: '自动监测',
    lines: ['供热', '食品加工', '金属制品', '医药科技'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `${place}厂区的自动监测设备${r.pick(['停运', '采样管线脱落', '与主管部门的联网中断'])}${r.integer(2, 30)}日，未保证正常运行，也未报告。`,
        before: air('第一百条第三项', 2, 20),
        since: code('第一千零八十六条第一款第二项', 2, 20),
      }),
    ],
  },
  {
    violation: '建设项目环境管理',
    lines: ['家具制造', '金属制品', '食品加工', '电子科技'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `位于${place}的${r.pick(['扩建生产线', '喷涂车间', '仓储加工项目'])}，配套的环境保护设施未建成即投入使用，已运行${r.integer(1, 18)}个月。`,
        before: { law: '《建设项目环境保护管理条例》第二十三条第一款', low: 20, high: 100 },
        since: code('第一千一百条', 20, 100),
      }),
    ],
  },
  {
    violation: '机动车和非道路机械',
    lines: ['建设工程', '市政工程', '渣土运输'],
    decider: 'ecology',
    acts: [
      (place, r) => ({
        facts: `在${place}使用的1台${r.pick(['挖掘机', '装载机', '叉车'])}排气可见黑烟，检测结果超过限值。`,
        before: air('第一百一十四条第一款', 0.5, 0.5),
        since: code('第一千一百二十七条第一款', 0.5, 0.5),
      }),
    ],
  },
  {
    violation: '信息公开',
    lines: ['金属制品', '电子科技', '医药科技', '食品加工'],
    decider: 'ecology',
    criticised: true,
    acts: [
      (place, r) =>
        unchanged(
          `注册于${place}，被纳入环境信息依法披露企业名单后，年度报告中${r.integer(1, 4)}项排放数据与监测记录不符。`,
          disclosure('第二十八条', 1, 10),
        ),
      (place) =>
        unchanged(`注册于${place}，被纳入环境信息依法披露企业名单后，未在规定期限内披露年度报告。`, disclosure('第二十九条第二项', 0, 0)),
      (place) => unchanged(`注册于${place}，收到处罚决定后未在5个工作日内提交临时报告。`, disclosure('第二十九条第二项', 0, 0)),
    ],
  },
];

const hazardous = (r: Random): string => `${r.pick(['废机油', '废活性炭', '废油漆桶', '实验室废液'])}约${r.integer(1, 40)}桶`;

/**
 * The law that a decision follows: that of the day of the act, or the Code where it is milder at the time of the decision
 * (Ecological and Environmental Code art. 1057).
 */
export function basisFor({ before, since }: Act, actedOn: IsoDate, decidedOn: IsoDate): Basis {
  if (actedOn >= codeInForce) return since;
  return decidedOn >= codeInForce && since.high < before.high ? since : before;
}
