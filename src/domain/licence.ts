/** The licence of the portal's words and records, as exports and feeds name it. */
export const contentLicence = 'CC BY 4.0';
