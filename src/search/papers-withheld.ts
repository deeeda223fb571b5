/** What offices hold in writing. */
const papersZh = '(?:材料|文件|资料|数据|信息|档案|记录|报告|文书|批文|监测结果|卷宗|会议纪要)';
const papersEn = '(?:papers?|documents?|records?|data|files?|information|minutes|reports?|figures|readings|results|copy|copies)';
/** Who is asked for them: in whose hands even what a company sent in may be asked for. */
const office =
  /政府|局|部门|[办委]里|委员会|机关|官方|官员|公务员|工作人员|窗口|街道|乡里|镇里|区里|市里|县里|环保|\b(?:governments?|bureaus?|authorit(?:y|ies)|office|officials?|agenc(?:y|ies)|departments?|district|council|ministry|city)\b/u;

const withheldZh =
  '(?:不(?:肯|愿意?|想|会)?(?:给|让|提供|出示|透露)|不准|不许|死活不给|没给|(?:要|拿)不到|(?:拒绝|回绝|拒)(?:了|我)?|被拒|驳回|藏着)';
/** Asked for and not answered. */
const noAnswer = '(?:没有?(?:人)?(?:回音|答复|回复|回应|下文|消息|动静|结果|回|理)|不(?:答复|回复|回应|回|理|吭声)|石沉大海|杳无音信|拖着)';
const askedZh = '(?:(?<!不|需|必须|只)要(?!求)|申请|索取|索要|请求|求|讨|依申请)';
const few = '[^，。；？！]{0,10}?';

const givesEn = '(?:giv\\w*|hand\\w*|show\\w*|provid\\w*|releas\\w*|shar\\w*|send\\w*|let(?:ting)?|produce|supply)';
const deniesEn = '(?:wont|will not|wouldnt|would not|doesnt|does not|didnt|did not|dont|do not|never|not|cannot|cant)';
const someEn = '(?: \\w+){0,6}?';

/** Papers that are asked of somebody who does not give them. */
const patterns: readonly RegExp[] = [
  new RegExp(`${withheldZh}${few}${papersZh}|${papersZh}${few}${withheldZh}`, 'u'),
  new RegExp(`${askedZh}${few}${papersZh}${few}${noAnswer}`, 'u'),
  new RegExp(`\\b(?:refus\\w*|declin\\w*)(?: to ${givesEn})?${someEn} ${papersEn}\\b`, 'u'),
  new RegExp(`\\b${deniesEn} (?:\\w+ )?${givesEn}\\b${someEn} ${papersEn}\\b`, 'u'),
  new RegExp(
    `\\b(?:asked|asking|requested|request|applied)\\b${someEn} ${papersEn}\\b.*\\b(?:no|without|not|never|${deniesEn}|nothing|ignored?|silence|refused|denied|rejected|turned down)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:no|never|not|without|cant|cannot)\\b(?: \\w+){0,4}? (?:reply|answer|answered|replied|response|responded|get|got)\\b${someEn} (?:asked|request\\w*)\\b${someEn} ${papersEn}\\b`,
    'u',
  ),
  new RegExp(`\\b(?:cant|cannot|could not|couldnt) get${someEn} ${papersEn}\\b${someEn} (?:from|out of) `, 'u'),
  new RegExp(`\\b${papersEn}\\b${someEn} (?:is|are|was|were|being|been)? ?(?:withheld|kept from|refused to me|denied to me)\\b`, 'u'),
  new RegExp(`\\b(?:ignor|refus|den(?:y|ied)|reject)\\w*${someEn} ${papersEn} requests?\\b`, 'u'),
  new RegExp(
    `\\b(?:ignor\\w*|refus\\w*|reject\\w*|(?:${deniesEn}|never) (?:answer|reply to|respond to)\\w*)${someEn} (?:letters?|requests?|e-?mails?|applications?|questions?|calls?)${someEn} (?:for|about|asking|requesting|seeking|to see)${someEn} ${papersEn}\\b`,
    'u',
  ),
];

/** Who failed to, or what follows, is asked, and nobody asks for papers. */
const ofRecord =
  /罚|违法|违规|后果|月报|进展|按时|逾期|(?:哪些|哪个|哪家|哪几个|谁)(?:部门|单位|局|区|企业|公司)?(?:没|不|拒)|(?:没|不|拒).*的(?:有?哪些|是谁|部门|单位|局|区|企业|公司)$|\b(?:fine[sd]?|penalt\w*|monthly|progress|late|on time|which|how many|who (?:did|has|have|is|was|were|didnt|hasnt|does|doesnt|refus\w*|never|not))\b/u;
/** Papers that somebody hands in, or that other bodies than offices hold. */
const ofOwn =
  /装修|消费|缴费|水费|电费|物业费|采暖费|发票|报销|补贴|补助|报名|应聘|投标|社保|工资|押金|病历|成绩|(?:提?交|递|报送?|上报|申报|补正?|寄)(?:上去|过去|去|来|上|齐|完|了|的)+|申报|报送|提交|举报材料|投诉材料|证据材料|不(?:给|肯给)?(?:我)?(?:办|批|收|受理)|材料(?:不齐|不全|费)|建筑材料|原材料|材料款|\b(?:building|raw|decorat\w*|renovat\w*|submit\w*|handed in|permits?|licen[cs]e|invoice|refund|payment|bill|salary|deposit|medical|school)\b/u;
const ofOthers =
  /公司|企业|工厂|厂|商家|商户|店|房东|物业|开发商|医院|学校|老板|银行|快递|保险|中介|供应商|邻居|单位|\b(?:compan(?:y|ies)|factor(?:y|ies)|firms?|enterprises?|shops?|stores?|landlords?|contractors?|hospitals?|schools?|banks?|employers?|neighbou?rs?|business(?:es)?)\b/u;

/**
 * Whether a folded question is of papers that an office was asked for and does not give, or leaves unanswered: 政府不给我材料怎么办,
 * “the bureau won't give me the files”.
 */
export const asksForWithheld = (folded: string): boolean =>
  patterns.some((pattern) => pattern.test(folded)) &&
  !ofRecord.test(folded) &&
  !ofOwn.test(folded) &&
  (office.test(folded) || !ofOthers.test(folded));
