package org.rollcall.report;

/**
 * A mention in the text of an article; offsets count UTF-16 characters, as browsers do.
 *
 * @param start the first character
 * @param end behind the last character
 * @param entity the number of its row in the report, from 0
 * @param rule the rule that put it there; empty for numbers
 * @param to the name that the rule joined it to; empty if to none
 * @param sentenceStart the first character of the sentence around it
 * @param sentenceEnd behind the last character of that sentence
 */
record Mark(
    int start, int end, int entity, String rule, String to, int sentenceStart, int sentenceEnd) {}
