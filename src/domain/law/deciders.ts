/** The departments that lay down fines, by the words in which their names and the laws call them. */
const departments: Readonly<Record<string, RegExp>> = {
  ecology: /生态环境|环境(?:保护局|执法|监察)|环保/u,
  housing: /住房和?城乡建设|住建/u,
  sanitation: /环境卫生|环卫|城市管理(?!综合)/u,
  water: /城镇排水|水务|水利/u,
  transport: /交通(?!管理局|警察)/u,
  maritime: /海事/u,
  fishery: /渔业|渔政/u,
  market: /市场监督|市场监管|工商/u,
  police: /公安/u,
};
const named = (text: string): string[] => Object.keys(departments).filter((name) => departments[name]!.test(text));

/**
 * Whether an authority can have decided under an article, by the article's words on who decides. An ecology authority has to
 * be named in them; others may be among 住房城乡建设等部门, and any may be the one that a government names.
 */
export function mayDecide(authority: string, decidedBy: string): boolean {
  const lawful = named(decidedBy);
  const own = named(authority);
  if (!lawful.length || !own.length || own.some((name) => lawful.includes(name))) return true;
  return /等|分工|确定|指定/u.test(decidedBy) && !own.includes('ecology');
}
