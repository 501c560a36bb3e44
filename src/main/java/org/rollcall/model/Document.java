package org.rollcall.model;

import java.util.ArrayList;
import java.util.List;

/**
 * An article cut into sentences and tokens: what the stages behind {@code text} work on.
 *
 * @param article the article
 * @param sentences in the order of the text, none overlapping
 */
public record Document(Article article, List<Sentence> sentences) {
  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The article's text. */
  public String text() {
    return article.text();
  }

  /** The tokens of all sentences as strings. */
  public List<String[]> words() {
    List<String[]> words = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      words.add(sentence.words(text()));
    }
    return words;
  }
}
