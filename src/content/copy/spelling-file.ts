/** A file of the content folder with words that are spelt right though no dictionary has them, one a line. */
export const spellingFile = 'spelling.txt';
