/** Characters that many given names are made of: behind a surname that is a word as often (高, 车, 于), none but these make a name. */
export const inNames =
  '建国志明军伟强刚勇杰磊涛超鹏斌波辉峰龙飞鑫亮宇浩凯健俊帆平文武华英红丽娜敏静霞燕玲芳秀娟桂兰梅莉萍艳琴云珍春福生贵荣德义祥林森清宝庆忠良正光东海洋晨阳晓小雪倩婷颖慧佳怡欣雨思梓涵轩泽昊博子立永金玉淑凤洪世家少玮瑞';
/** What one does, has done or has: no sentence about a person goes on without it. */
export const goesOn =
  '已|未|不能|不愿|拒不|个人|姓名|全名|[二三]字|申请|要求|因|于|在|将|系|的|把|被|与|和|处(?=[以罚\\d])|给予|作出|不服|不予|没有|并|又|也|曾|为|是|有|无|对|向|按|经|从|等|违反|违法|擅自|私自|通过|驾驶|持有|承认|签字|到场|表示|称|说|陈述|申辩|辩称|从事|经营|实施|倾倒|排放|焚烧|堆放|收集|承诺|缴|露天|使用|利用|设置|停止|立即|自行|当场|主动|及时|拆除|清[理运除]|完成|缴纳|改正|整改|负责|所有|罚款|行政处罚|身份证|营业执照|家[中里]|本人|先生|女士|同志';
