import type { Lang } from '../../src/domain/language.ts';

/** Whom to turn to, and what to do, in words that readers found: the page that says so is among the first three. */
export const whomToTurnTo: Record<Lang, readonly string[]> = {
  zh: [
    '看见有人夜里往井里灌东西打哪儿',
    '小河沟变红了报告给谁',
    '河边有人半夜倒垃圾打哪个电话',
    '有人倒垃圾找谁',
    '小区门口垃圾站太味了打什么电话',
    '河里漂着一层油给谁打电话',
    '楼下KTV震得睡不着怎么办',
    '邻居养鸡味儿冲天归谁管',
    '隔壁作坊切割石材响一天怎么办',
    '化粪池溢出来了找谁',
    '有人往绿化带倒建筑垃圾打什么电话',
    '修车铺喷漆味飘进家里怎么投诉',
    '污染',
  ],
  en: [
    'whom do we phone about a buzzing air conditioner',
    'truck covered the street in mud where do I report it',
    'trucks roaring past at night what can we do',
    'the karaoke bar below shakes the walls what can I do',
    'factory releasing strange gas what can I do',
    'pollution',
  ],
};

/** The same words of asking about what other pages answer, each with its page, which stands first. */
export const answeredElsewhere: Record<Lang, readonly (readonly [question: string, page: string])[]> = {
  zh: [
    ['水务局打什么电话', '/units/shuiwuju/'],
    ['夜间施工许可证找谁办', '/questions/demo-night-works/'],
    ['对处罚不服找谁申诉', '/explainers/violations/'],
    ['申请信息公开找谁', '/questions/request-information/'],
    ['网站数据有错找谁', '/feedback/'],
    ['案件写错找谁', '/feedback/'],
    ['信用修复找谁', '/glossary/credit-repair/'],
    ['树叶怎么办', '/guides/autumn-leaves/'],
    ['重污染预警谁来管', '/requirements/heavy-pollution-plan/'],
    ['进展报告谁来管', '/progress/'],
    ['月报没交要通知谁', '/questions/late-report/'],
    ['我想问区里一个问题', '/questions/'],
  ],
  en: [
    ['who do I call at the water authority', '/units/shuiwuju/'],
    ['who do I ask for information', '/questions/request-information/'],
    ['where do I report a mistake on this website', '/feedback/'],
    ['who do I contact about credit repair', '/glossary/credit-repair/'],
    ['what can I do with old clothes', '/guides/clothes/'],
    ['who do I call for a night work permit', '/questions/demo-night-works/'],
  ],
};
