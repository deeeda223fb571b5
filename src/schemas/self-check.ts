/** What may be downloaded of the self-check of a built site, as it is called at /data/: as a table, and for programs. */
export const selfCheckTable = 'self-check.csv';
export const selfCheckJson = 'self-check.json';
/** How open the portal is by the questions of civil society, as a table. */
export const opennessTable = 'openness.csv';
