package org.rollcall.names.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rollcall.names.corpus.StandoffDocument.Mark;
import org.rollcall.names.corpus.StandoffDocument.Sentence;

/**
 * Stand-off annotations as text, columns parted by tabs.
 *
 * <pre>
 * doc     ID    SOURCE  LICENCE        begins a document
 * LENGTH  HASH  START-END TYPE  …      a sentence and its names
 * +LENGTH HASH  …                      one that stands in the line of the one before
 *                                      an empty line of the text
 * # …                                  a comment
 * </pre>
 */
final class StandoffFile {
  private static final String DOCUMENT = "doc";
  private static final String SAME_LINE = "+";
  private static final String HEADER =
      """
      # Names in public texts, without the texts. doc: id, source, licence; then a sentence a line: its
      # length and hash (SHA-256, 12 digits) with white space collapsed, and the names in it, in code points.
      """;

  private StandoffFile() {}

  static void write(List<StandoffDocument> documents, OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder(HEADER);
    for (StandoffDocument document : documents) {
      lines.append(
          String.join(
              "\t",
              DOCUMENT,
              flat(document.id()),
              flat(document.source()),
              flat(document.licence())));
      lines.append('\n');
      boolean first = true;
      for (Sentence sentence : document.sentences()) {
        append(sentence, first, lines);
        first = false;
      }
    }
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String flat(String text) {
    return Collapsed.of(text).toString();
  }

  private static void append(Sentence sentence, boolean first, StringBuilder out) {
    if (!first && !sentence.gap().equals(Stretches.LINE)) {
      out.append(sentence.gap().equals(Stretches.SPACE) ? SAME_LINE : "\n");
    }
    out.append(sentence.key().length()).append('\t');
    out.append(SentenceHash.format(sentence.key().hash()));
    for (Mark mark : sentence.marks()) {
      out.append('\t').append(mark.start()).append('-').append(mark.end());
      out.append(' ').append(mark.code());
    }
    out.append('\n');
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if the file can't be read or a line is something else; the message names
   *     the line
   */
  static List<StandoffDocument> read(Path file) throws IOException {
    List<StandoffDocument> documents = new ArrayList<>();
    String gap = Stretches.LINE;
    int number = 0;
    for (String line : TextFile.lines(file)) {
      number++;
      try {
        if (line.isBlank()) {
          gap = Stretches.EMPTY_LINE;
        } else if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns[0].equals(DOCUMENT)) {
            documents.add(
                new StandoffDocument(columns[1], columns[2], columns[3], new ArrayList<>()));
          } else {
            documents.get(documents.size() - 1).sentences().add(sentence(columns, gap));
          }
          gap = Stretches.LINE;
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException(file + ":" + number + ": no line of stand-off annotations", e);
      }
    }
    return documents;
  }

  private static Sentence sentence(String[] columns, String gap) {
    boolean sameLine = columns[0].startsWith(SAME_LINE);
    int length = Integer.parseInt(columns[0].substring(sameLine ? 1 : 0));
    List<Mark> marks = new ArrayList<>();
    int end = 0;
    for (int i = 2; i < columns.length; i++) {
      Mark mark = mark(columns[i]);
      if (mark.start() < end || mark.end() <= mark.start() || mark.end() > length) {
        throw new IllegalArgumentException("name outside its sentence, or out of order");
      }
      end = mark.end();
      marks.add(mark);
    }
    StandoffDocument.Key key = new StandoffDocument.Key(length, SentenceHash.parse(columns[1]));
    return new Sentence(sameLine ? Stretches.SPACE : gap, key, marks);
  }

  private static Mark mark(String column) {
    int dash = column.indexOf('-');
    int space = column.indexOf(' ');
    return new Mark(
        Integer.parseInt(column.substring(0, dash)),
        Integer.parseInt(column.substring(dash + 1, space)),
        column.substring(space + 1));
  }
}
