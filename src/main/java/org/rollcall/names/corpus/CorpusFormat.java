package org.rollcall.names.corpus;

import java.io.IOException;
import java.util.List;

/** Reads the lines of one file of annotated text. */
interface CorpusFormat {
  /**
   * Takes a line.
   *
   * @param line without its end
   * @param number its number in the file, from 1
   * @param texts gets the texts that are now whole
   * @throws IOException if the line is not in the format; so does {@link IllegalArgumentException}
   */
  void add(String line, int number, List<AnnotatedText> texts) throws IOException;

  /** Takes the end of the file. */
  void end(List<AnnotatedText> texts);
}
