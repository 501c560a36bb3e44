package org.rollcall.table;

/**
 * Where a mention stands, as people and other programs count.
 *
 * @param line from 1; a line ends with LF, CR or both
 * @param column from 1, in code points
 * @param start code points before it in the article
 * @param end {@code start} plus its length in code points
 * @param sentence the sentence around it, its white space collapsed; empty if it has none
 * @param sentenceStart code points before that sentence in the article; {@code start} if it has
 *     none
 * @param sentenceEnd code points before the sentence's end; {@code end} if it has none
 */
public record Place(
    int line,
    int column,
    int start,
    int end,
    String sentence,
    int sentenceStart,
    int sentenceEnd) {}
