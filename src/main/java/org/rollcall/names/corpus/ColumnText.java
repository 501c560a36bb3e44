package org.rollcall.names.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * CoNLL columns: a token a line with its tag, an empty line between sentences. A file that does not
 * say where its documents begin is taken in stretches of {@value #SENTENCES} sentences.
 */
final class ColumnText implements CorpusFormat {
  private static final int SENTENCES = 25;

  private final ColumnLayout layout;
  private final Labels labels;
  private final MarkedText text;
  private ColumnTag before = ColumnTag.OUTSIDE;
  private int nameStart;
  private boolean inSentence;

  ColumnText(Path file, ColumnLayout layout, Labels labels) {
    this.layout = layout;
    this.labels = labels;
    this.text = new MarkedText(file);
  }

  @Override
  public void add(String line, int number, List<AnnotatedText> texts) {
    if (ColumnLayout.beginsDocument(line)) {
      end(texts);
    } else if (line.isBlank()) {
      endSentence();
      if (!layout.documents() && text.sentences() >= SENTENCES) {
        end(texts);
      }
    } else if (!layout.isComment(line)) {
      addToken(line.strip().split(layout.separator()), number);
    }
  }

  private void addToken(String[] columns, int number) {
    if (columns.length <= layout.tag()) {
      throw new IllegalArgumentException("no column " + (layout.tag() + 1) + ", which has the tag");
    }
    String column = columns[layout.tag()].strip();
    ColumnTag tag =
        ColumnTag.of(column)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no tag such as O or B-PER in column "
                            + (layout.tag() + 1)
                            + ": "
                            + column));
    if (!inSentence) {
      text.sentence(number);
      inSentence = true;
    }
    if (!tag.continues(before)) {
      endName();
    }
    int start = text.token(columns[layout.word()].strip());
    if (!tag.isOutside() && before.isOutside()) {
      nameStart = start;
    }
    before = tag;
  }

  private void endName() {
    if (!before.isOutside()) {
      Optional<String> label = labels.of(before.label());
      text.name(nameStart, label);
    }
    before = ColumnTag.OUTSIDE;
  }

  private void endSentence() {
    endName();
    inSentence = false;
  }

  @Override
  public void end(List<AnnotatedText> texts) {
    endSentence();
    if (!text.isEmpty()) {
      texts.add(text.finish());
    }
  }
}
