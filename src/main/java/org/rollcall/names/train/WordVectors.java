package org.rollcall.names.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and the vectors that stand for their meaning, as GloVe and word2vec print them: a line a
 * word, the word and its numbers parted by spaces, frequent words first.
 *
 * @param words the words, in the order of the file
 * @param vectors a vector a word, all of one size, each of length 1
 */
record WordVectors(List<String> words, float[][] vectors) {

  /**
   * Reads the first words of a file.
   *
   * @param most how many words are read, 1 or more
   * @throws IOException if the file can't be read, a line has no finite numbers or another count of
   *     them than the first; the message names the line
   */
  static WordVectors read(Path file, int most) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": this is a folder");
    }
    List<String> words = new ArrayList<>();
    List<float[]> vectors = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null && words.size() < most; line = in.readLine()) {
        String[] columns = line.strip().split(" ");
        try {
          vectors.add(unit(columns));
        } catch (NumberFormatException e) {
          throw new IOException(file + ":" + (words.size() + 1) + ": not a word's vector", e);
        }
        if (columns.length < 2 || columns.length - 1 != vectors.get(0).length) {
          throw new IOException(file + ":" + (words.size() + 1) + ": vectors differ in size");
        }
        words.add(columns[0]);
      }
    }
    return new WordVectors(words, vectors.toArray(float[][]::new));
  }

  private static float[] unit(String[] columns) {
    float[] vector = new float[columns.length - 1];
    for (int d = 0; d < vector.length; d++) {
      vector[d] = Float.parseFloat(columns[d + 1]);
      if (!Float.isFinite(vector[d])) {
        throw new NumberFormatException(columns[d + 1]);
      }
    }
    return toUnit(vector);
  }

  /** Scales a vector to length 1, in place; the zero vector stays. */
  static float[] toUnit(float[] vector) {
    double square = 0;
    for (float x : vector) {
      square += (double) x * x;
    }
    float length = (float) Math.sqrt(square);
    for (int d = 0; d < vector.length && length > 0; d++) {
      vector[d] /= length;
    }
    return vector;
  }
}
