/** Working days for publishing a decision, by the rule they are from; apart from the calendar of working days, for the browser. */
export const publicityDays = { order30: 7, regulations: 20 } as const;
