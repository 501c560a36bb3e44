package org.rollcall.names.corpus;

import java.util.List;

/**
 * Which column is which in a file of columns. The tag is the last column that can be one on the
 * first line with a token; the word is the first, behind a running number if there is one.
 *
 * @param separator a regular expression: tabs if the file has any, else white space
 * @param word the word's column, from 0
 * @param tag the tag's column, from 0
 * @param documents whether the file says where documents begin
 */
record ColumnLayout(String separator, int word, int tag, boolean documents) {
  private static final String TAB = "\t";

  /** Between documents, in CoNLL-2003. */
  static final String DOCUMENT = "-DOCSTART-";

  /** Begins a document in a comment, in CoNLL-U and its kin. */
  static final String DOCUMENT_COMMENT = "# newdoc";

  /** The layout of a file's lines. */
  static ColumnLayout of(List<String> lines) {
    String separator = lines.stream().anyMatch(line -> line.contains(TAB)) ? TAB : "\\s+";
    boolean documents = lines.stream().anyMatch(ColumnLayout::beginsDocument);
    List<String> tokens =
        lines.stream()
            .filter(line -> !beginsDocument(line) && !isComment(line, separator))
            .map(String::strip)
            .toList();
    int tag =
        tokens.stream()
            .filter(line -> !line.isEmpty())
            .findFirst()
            .map(line -> tagColumn(line.split(separator, 0)))
            .orElse(1);
    boolean numbered = tag > 1 && isNumbered(tokens, separator);
    return new ColumnLayout(separator, numbered ? 1 : 0, tag, documents);
  }

  private static int tagColumn(String[] columns) {
    for (int i = columns.length - 1; i > 0; i--) {
      if (ColumnTag.of(columns[i].strip()).isPresent()) {
        return i;
      }
    }
    return 1;
  }

  /** Whether every sentence counts its tokens from 1. */
  private static boolean isNumbered(List<String> lines, String separator) {
    int expected = 1;
    for (String line : lines) {
      if (line.isEmpty()) {
        expected = 1;
      } else if (!line.split(separator, 2)[0].equals(Integer.toString(expected++))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the line is no token: a token that begins with a number sign has a tag behind it. */
  boolean isComment(String line) {
    return isComment(line, separator);
  }

  private static boolean isComment(String line, String separator) {
    if (!line.startsWith("#")) {
      return false;
    }
    String[] columns = line.strip().split(separator, 0);
    return columns.length < 2 || ColumnTag.of(columns[columns.length - 1]).isEmpty();
  }

  static boolean beginsDocument(String line) {
    return line.startsWith(DOCUMENT) || line.startsWith(DOCUMENT_COMMENT);
  }
}
