/** The sorts of reader a policy is explained to. */
export const roles = {
  resident: { zh: '居民', en: 'Resident' },
  driver: { zh: '车主', en: 'Driver' },
  restaurant: { zh: '餐饮经营者', en: 'Restaurant' },
  factory: { zh: '企业', en: 'Factory' },
  builder: { zh: '施工单位', en: 'Builder' },
  school: { zh: '学校', en: 'School' },
} as const;
export type Role = keyof typeof roles;
