import { expect, test } from 'vitest';
import { findPrivate, maskPrivate } from '../../../src/domain/privacy/privacy.ts';

const kindsIn = (prose: string) => findPrivate(prose).map(({ kind, text, isSuspicion }) => [kind, text, isSuspicion ?? false]);

test.each([
  ['家庭住址：东区和平里一区12号楼3单元401室', 'homeAddress', '东区和平里一区12号楼3单元401室', false],
  ['户籍地址为某县李家村15号', 'homeAddress', '某县李家村15号', false],
  ['张某，住东区幸福小区3号楼2单元501室，在家中焚烧垃圾', 'homeAddress', '东区幸福小区3号楼2单元501室', true],
  ['张三，男，汉族，1990年3月7日出生', 'birthDate', '1990年3月7日', false],
  ['李某（１９９０年３月７日生）', 'birthDate', '１９９０年３月７日', false],
  ['王某（1990年3月7日）', 'birthDate', '1990年3月7日', true],
  ['出生日期：1985-01-02', 'birthDate', '1985-01-02', false],
  ['born on 7 March 1990', 'birthDate', '7 March 1990', false],
  ['驾驶员王小明驾驶重型货车', 'personName', '王小明', true],
  ['车主：李建国，', 'personName', '李建国', true],
  ['曾用名 张三丰', 'personName', '张三丰', true],
  ['个体工商户（张三丰）', 'personName', '张三丰', true],
  ['个体工商户(经营者:张三丰)', 'personName', '张三丰', true],
  ['经营者张建国', 'personName', '张建国', true],
  ['当事人张建国未覆盖裸土', 'personName', '张建国', true],
  ['当事人张建国已清理完毕', 'personName', '张建国', true],
  ['对当事人张建国处罚款1万元', 'personName', '张建国', true],
  ['删去当事人张建国的姓名', 'personName', '张建国', true],
  ['本人张建国已改正', 'personName', '张建国', true],
  ['法定代表人张建国（男，汉族）未到场', 'personName', '张建国', true],
  ['样例村村民张小刚在东街露天焚烧秸秆', 'personName', '张小刚', true],
  ['张小刚（男，45岁，样例村人）在东街', 'personName', '张小刚', true],
  ['对王强（男，45岁）', 'personName', '王强', true],
  ['承包人张小刚擅自倾倒', 'personName', '张小刚', true],
  ['农户仝小刚露天焚烧', 'personName', '仝小刚', true],
  ['当事人张小刚申请行政复议', 'personName', '张小刚', true],
  ['当事人张小刚要求', 'personName', '张小刚', true],
  ['原告张小刚提起行政诉讼', 'personName', '张小刚', true],
  ['张小刚诉明澜市生态环境局行政处罚案', 'personName', '张小刚', true],
  ['典型案例：李强等3人诉明澜市人民政府信息公开案', 'personName', '李强', true],
  ['王建国不服明澜市生态环境局的处罚决定', 'personName', '王建国', true],
  ['本人王小明对处罚无异议', 'personName', '王小明', true],
  ['承办人：刘小强', 'personName', '刘小强', true],
  ['举报人李某某（住样例小区3号楼2单元501室）反映', 'homeAddress', '样例小区3号楼2单元501室', true],
  ['退款账号：6222021234567890', 'bankCard', '6222021234567890', true],
  ['联系微信zhang_san88。', 'account', 'zhang_san88', true],
  ['扣扣12345678', 'account', '12345678', true],
  ['身份证1101051990****1239', 'halfMasked', '1101051990****1239', false],
  ['身份证１１０１０５１９９００３０７＊＊＊＊', 'halfMasked', '１１０１０５１９９００３０７＊＊＊＊', false],
  ['******199003071239', 'halfMasked', '******199003071239', false],
  ['家庭电话010-68461247', 'landline', '010-68461247', true],
  ['电话〇一〇－六八四六一二四七', 'landline', '〇一〇－六八四六一二四七', true],
])('%s', (prose, ...finding) => {
  expect(kindsIn(prose)).toEqual([finding]);
});

test('the driver stands beside the plate', () => {
  expect(findPrivate('驾驶员王小明驾驶京A12345号货车').map(({ kind }) => kind)).toEqual(['personName', 'numberPlate']);
});

test.each(
  `110105********1239
身份证号码1101**********0021
住所地：北京市朝阳区建国路88号1号楼1201室
办公地址：东区和平路5号院2号楼305室
受理中心：东区和平路3号1层102室，电话010-68461247
工地位于东区幸福小区3号楼北侧
居住小区3号楼旁夜间施工，影响居民休息
住宅12号楼1单元301室内噪声值超标
现住宅小区12号楼5单元施工
住房城乡建设委3号楼205室
张某住某小区某号楼某室
驾驶员应当按规定检验
驾驶员张某驾驶货车
司机张师傅介绍
经营者应当，
负责人何时到场
当事人陈述
经营者张某
经营者：张某，
车主可在线申报
业主陈述，噪声扰民
当事人陈述，已整改
当事人：陈述意见
机动车所有人变更
司机石料运输
个体工商户（餐饮）
个体工商户（高新区）
曾用名：样例旧名有限公司
该企业成立于1990年3月7日
本办法自2010年3月1日生效
1990年3月7日生产的锅炉
男女比例，2010年3月7日统计
王某（2026年3月7日）
出生率2001年3月为7‰
暂住证办理大厅2号楼101室
第〇一二三四五六七八九号
某某（2010年3月1日）
个体户（早点铺）
车主王先生，
当事人曾多次被处罚
当事人曾两次被责令改正
本人郑重承诺的内容
当事人罗列出的清单
本人陆续将垃圾清运
当事人陈放过的物料
当事人已处罚款
业主：某物业公司
经营者：陈述属实，
员工宿舍住8号楼301室
居民张贴告示
村民反映河水发黑
村民李某某反映
农户马上清运
张某诉明澜市生态环境局行政处罚案
李某某不服明澜市人民政府复议决定
方某等5人诉明澜市生态环境局案
郑州市诉某公司生态环境损害赔偿案
徐州铁路运输检察院诉某公司案
陈述不服区局处理意见
王府井诉求集中反映局部噪声
江苏诉某公司案
当事人不服本局处罚决定的
张贴诉讼须知的公司
承包人陈旧设备未更换
员工（男12人，女3人）
居民对夜间施工有意见
村民委员会在现场
申请人王府井店
微信公众号abc123456
缴款账户：东区财政局
二〇二六年十一月二十五日`.split('\n'),
)('%s is no one’s', (prose) => {
  expect(kindsIn(prose)).toEqual([]);
});

test('a message shows of a name the surname alone', () => {
  expect(maskPrivate('驾驶员王小明驾驶')).toBe('驾驶员王…驾驶');
});
