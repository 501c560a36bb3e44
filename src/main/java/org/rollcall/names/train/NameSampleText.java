package org.rollcall.names.train;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Span;

/** Builds one text from the sentences of a document in OpenNLP's name-sample format. */
final class NameSampleText {
  private static final String START = "<START:";
  private static final String END = "<END>";

  private final StringBuilder text = new StringBuilder();
  private final List<AnnotatedText.Name> names = new ArrayList<>();

  boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Adds a sentence; an empty line parts it from the one before, so that it stays one.
   *
   * @throws IllegalArgumentException if a mark has no partner or an unknown label
   */
  void add(String line) {
    if (!isEmpty()) {
      text.append("\n\n");
    }
    int start = -1;
    String label = null;
    boolean first = true;
    for (String token : line.strip().split("\\s+")) {
      if (token.startsWith(START)) {
        if (label != null || !token.endsWith(">")) {
          throw new IllegalArgumentException(token + " inside another name, or without its \">\"");
        }
        label = Labels.of(token.substring(START.length(), token.length() - 1));
        start = -1;
      } else if (token.equals(END)) {
        if (label == null || start < 0) {
          throw new IllegalArgumentException("<END> without <START:…> and a name before it");
        }
        names.add(new AnnotatedText.Name(new Span(start, text.length()), label));
        label = null;
      } else {
        if (!first) {
          text.append(' ');
        }
        first = false;
        if (label != null && start < 0) {
          start = text.length();
        }
        text.append(token);
      }
    }
    if (label != null) {
      throw new IllegalArgumentException(START + "…> without <END>");
    }
  }

  /** The text so far; then starts the next. */
  AnnotatedText finish(String id) {
    AnnotatedText result = new AnnotatedText(id, text.toString(), names);
    text.setLength(0);
    names.clear();
    return result;
  }
}
