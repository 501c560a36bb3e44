package org.rollcall.model;

import java.util.List;

/**
 * A sentence, or a line that stands as one (a headline, a byline).
 *
 * @param span where it stands in the article, without white space around it
 * @param tokens its tokens in order, none empty, none overlapping, all inside {@code span}
 */
public record Sentence(Span span, List<Span> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /**
   * The tokens as strings.
   *
   * @param text the article's text
   */
  public String[] words(String text) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).of(text);
    }
    return words;
  }
}
