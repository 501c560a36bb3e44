package org.rollcall.names.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.model.Span;

/**
 * Builds texts from tokens: a space between tokens, an empty line between sentences, so that each
 * stays one.
 */
final class MarkedText {
  private final Path file;
  private final StringBuilder text = new StringBuilder();
  private final List<AnnotatedText.Name> names = new ArrayList<>();
  private NavigableMap<Integer, Integer> lines = new TreeMap<>();
  private boolean atStart = true;
  private int finished;

  /** Texts of a file, which messages will name. */
  MarkedText(Path file) {
    this.file = file;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** How many sentences the text has. */
  int sentences() {
    return lines.size();
  }

  /** Begins a sentence that stands on the file's line {@code line}, from 1. */
  void sentence(int line) {
    if (!isEmpty()) {
      text.append("\n\n");
    }
    lines.put(text.length(), line);
    atStart = true;
  }

  /**
   * Adds a token.
   *
   * @return where it starts in the text
   */
  int token(String token) {
    if (!atStart) {
      text.append(' ');
    }
    atStart = false;
    int start = text.length();
    text.append(token);
    return start;
  }

  /** Marks what was added from {@code start} on as a name, if the label is one. */
  void name(int start, Optional<String> label) {
    label.ifPresent(l -> names.add(new AnnotatedText.Name(new Span(start, text.length()), l)));
  }

  /** The text so far; then starts the next. */
  AnnotatedText finish() {
    String id = file.getFileName() + "#" + finished++;
    AnnotatedText.Origin origin = new AnnotatedText.Origin(file.toString(), lines);
    AnnotatedText result = new AnnotatedText(id, text.toString(), names, origin);
    text.setLength(0);
    names.clear();
    lines = new TreeMap<>();
    return result;
  }
}
