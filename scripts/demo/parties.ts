import { usccCheckCharacter } from '../../src/domain/cases/uscc.ts';
import type { City } from './city.ts';
import type { Random } from './random.ts';

export type DemoParty = { name: string; uscc: string; line: string; type: string };

const brands = '青禾 松涛 云杉 白露 远岫 丰泽 铭石 润川 恒木 朗月 西岭 长风 九畹 明渠 和砚 素川 嘉屿 同帆 瑞禾 启岳'.split(' ');
const services = ['餐饮管理', '洗车服务', '物业管理', '加油站', '供热', '再生资源'];
const lines = [
  ...['混凝土', '建设工程', '市政工程', '园林工程', '砂石', '渣土运输'],
  ...['包装印刷', '家具制造', '汽车维修', '食品加工', '金属制品', '塑料制品', '电子科技', '医药科技'],
  ...services,
];

/** Invented companies: every name carries 样例 ("sample"), every code a registration place that does not exist (000000). */
export function makeParties(city: City, count: number, random: Random): DemoParty[] {
  return Array.from({ length: count }, (_, serial) => {
    // Each line once, so that every offence finds somebody to commit it.
    const line = lines[serial] ?? random.pick(lines);
    const household = services.slice(0, 2).includes(line) && random.chance(0.4);
    const number = count > 400 ? random.pick(brands) : '';
    const first17 = `${household ? '92' : '91'}000000MA${serial.toString().padStart(7, '0')}`;
    return {
      name: `${city.name.replace(/市$/, '')}样例${random.pick(brands)}${number}${line}${household ? '店' : '有限公司'}`,
      uscc: first17 + usccCheckCharacter(first17),
      line,
      type: household ? '个体工商户' : '法人及非法人组织',
    };
  });
}
