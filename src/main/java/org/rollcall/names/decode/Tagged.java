package org.rollcall.names.decode;

import java.util.List;

/**
 * A name as the tagger gave it.
 *
 * @param sentence index of its sentence
 * @param start index of its first token
 * @param end index behind its last token
 * @param label the model's label
 * @param probability mean probability of its tokens' decisions, 0 to 1
 */
public record Tagged(int sentence, int start, int end, String label, double probability)
    implements Comparable<Tagged> {
  /** In the order of the text. */
  @Override
  public int compareTo(Tagged other) {
    return sentence != other.sentence
        ? Integer.compare(sentence, other.sentence)
        : Integer.compare(start, other.start);
  }

  /** Its tokens, at least 1. */
  public int length() {
    return end - start;
  }

  /** The name's tokens with a space between each two. */
  public String form(List<String[]> sentences) {
    String[] tokens = sentences.get(sentence);
    if (length() == 1) {
      return tokens[start];
    }
    StringBuilder form = new StringBuilder(tokens[start]);
    for (int i = start + 1; i < end; i++) {
      form.append(' ').append(tokens[i]);
    }
    return form.toString();
  }

  /** Whether {@code other} lies inside this name. */
  public boolean covers(Tagged other) {
    return sentence == other.sentence && start <= other.start && other.end <= end;
  }

  /** The same with another label. */
  public Tagged withLabel(String other) {
    return new Tagged(sentence, start, end, other, probability);
  }

  /** The same from another token on. */
  public Tagged withStart(int other) {
    return new Tagged(sentence, other, end, label, probability);
  }

  /** The same up to before another token. */
  public Tagged withEnd(int other) {
    return new Tagged(sentence, start, other, label, probability);
  }
}
