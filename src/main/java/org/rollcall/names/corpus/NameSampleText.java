package org.rollcall.names.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * OpenNLP's name-sample format: a sentence a line, tokens parted by spaces, names between {@code
 * <START:label>} and {@code <END>}, an empty line between documents.
 */
final class NameSampleText implements CorpusFormat {
  private static final String START = "<START:";
  private static final String END = "<END>";

  private final Labels labels;
  private final MarkedText text;

  NameSampleText(Path file, Labels labels) {
    this.labels = labels;
    this.text = new MarkedText(file);
  }

  @Override
  public void add(String line, int number, List<AnnotatedText> texts) {
    if (line.isBlank()) {
      end(texts);
      return;
    }
    text.sentence(number);
    int start = -1;
    String label = null;
    for (String token : line.strip().split("\\s+", 0)) {
      if (token.startsWith(START)) {
        if (label != null || !token.endsWith(">")) {
          throw new IllegalArgumentException(token + " inside another name, or without its \">\"");
        }
        label = token.substring(START.length(), token.length() - 1);
        start = -1;
      } else if (token.equals(END)) {
        if (label == null || start < 0) {
          throw new IllegalArgumentException("<END> without <START:…> and a name before it");
        }
        text.name(start, labels.of(label));
        label = null;
      } else {
        int at = text.token(token);
        start = start < 0 ? at : start;
      }
    }
    if (label != null) {
      throw new IllegalArgumentException(START + "…> without <END>");
    }
  }

  @Override
  public void end(List<AnnotatedText> texts) {
    if (!text.isEmpty()) {
      texts.add(text.finish());
    }
  }
}
