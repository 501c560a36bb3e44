package org.rollcall.names.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rollcall.model.Span;

/**
 * Text as it is printed, with a label and a name in brackets: {@code [PER Ann Lee] lives in [LOC
 * Oslo].} A line of five or more equals signs stands between documents. Brackets mean nothing else.
 */
final class BracketedText implements CorpusFormat {
  private static final String BETWEEN = "=====";

  private final Path file;
  private final Labels labels;
  private final StringBuilder text = new StringBuilder();
  private List<AnnotatedText.Name> names = new ArrayList<>();
  private NavigableMap<Integer, Integer> lines = new TreeMap<>();
  private int finished;

  BracketedText(Path file, Labels labels) {
    this.file = file;
    this.labels = labels;
  }

  @Override
  public void add(String line, int number, List<AnnotatedText> texts) {
    if (line.startsWith(BETWEEN)) {
      end(texts);
      return;
    }
    lines.put(text.length(), number);
    int done = 0;
    for (int open = line.indexOf('['); open >= 0; open = line.indexOf('[', done)) {
      append(line, done, open);
      done = addName(line, open);
    }
    append(line, done, line.length());
    text.append('\n');
  }

  private void append(String line, int start, int end) {
    if (line.substring(start, end).indexOf(']') >= 0) {
      throw new IllegalArgumentException("\"]\" without \"[\"");
    }
    text.append(line, start, end);
  }

  /** Adds the name behind a bracket; returns the index behind its closing bracket. */
  private int addName(String line, int open) {
    int close = line.indexOf(']', open);
    int space = line.indexOf(' ', open);
    if (close < 0
        || space < 0
        || space + 1 >= close
        || (line.indexOf('[', open + 1) < close && line.indexOf('[', open + 1) >= 0)) {
      throw new IllegalArgumentException("not a name in brackets, as in [PER Ann Lee]");
    }
    int start = text.length();
    text.append(line, space + 1, close);
    labels
        .of(line.substring(open + 1, space))
        .ifPresent(l -> names.add(new AnnotatedText.Name(new Span(start, text.length()), l)));
    return close + 1;
  }

  @Override
  public void end(List<AnnotatedText> texts) {
    if (!text.toString().isBlank()) {
      texts.add(
          new AnnotatedText(
              file.getFileName() + "#" + finished++,
              text.toString(),
              names,
              new AnnotatedText.Origin(file.toString(), lines)));
    }
    text.setLength(0);
    names = new ArrayList<>();
    lines = new TreeMap<>();
  }
}
