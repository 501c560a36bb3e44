package org.rollcall.names.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.rollcall.names.corpus.TextFile;

/**
 * The classes of words as a file: a line a word, word and path of its class parted by a tab, in
 * code-point order, packed by gzip.
 */
public final class WordClassFile {
  private WordClassFile() {}

  /**
   * Reads classes.
   *
   * @throws IOException if the file can't be read or a line is not in the format; the message names
   *     the line
   */
  static Map<String, String> read(Path file) throws IOException {
    Map<String, String> paths = new HashMap<>();
    int number = 0;
    for (String line : TextFile.lines(file)) {
      number++;
      String[] columns = line.split("\t", -1);
      if (columns.length != 2 || !isPath(columns[1])) {
        throw new IOException(file + ":" + number + ": not a word and the path of its class");
      }
      paths.put(columns[0], columns[1].intern()); // few classes, many words
    }
    return paths;
  }

  private static boolean isPath(String column) {
    return !column.isEmpty() && column.chars().allMatch(c -> c == '0' || c == '1');
  }

  /**
   * Finds the classes of the most frequent words; the same vectors give the same bytes.
   *
   * @param vectors a file of words and their vectors, frequent words first
   * @param words how many words count
   * @param classes how many classes they fall into, 2 or more
   * @return the file's content, packed by gzip
   * @throws IOException if the vectors can't be read or are fewer than the classes
   */
  public static byte[] make(Path vectors, int words, int classes) throws IOException {
    WordVectors read = WordVectors.read(vectors, words);
    if (read.words().size() < classes) {
      throw new IOException(vectors + ": " + read.words().size() + " words are too few");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer lines =
        new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> word :
          new TreeMap<>(WordClasses.of(read, classes)).entrySet()) {
        lines.write(word.getKey() + "\t" + word.getValue() + "\n");
      }
    }
    return bytes.toByteArray();
  }
}
