/** Splits Chinese into words by the dictionary that comes with the engine. */
export const chineseSegmenter = new Intl.Segmenter('zh', { granularity: 'word' });
