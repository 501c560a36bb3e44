package org.rollcall.names.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a model is made of: a text file of lines whose columns are parted by tabs, {@code #} for
 * comments. Paths are taken from the folder of corpora.
 *
 * <pre>
 * corpus      PATH  WEIGHT             annotated text, see {@link org.rollcall.names.corpus.CorpusReader}
 * unlabelled  PATH  WEIGHT             plain sentences, a line each, labelled by a first model
 * gazetteer   LIST  PATH  COLUMN  MAX  names for the lexicon, see {@link GazetteerFile}
 * set         NAME  VALUE              a number: {@link #number}
 * </pre>
 *
 * @param corpora annotated text
 * @param unlabelled plain text
 * @param gazetteers lists of names
 * @param numbers the recipe's other settings
 */
public record Recipe(
    List<Source> corpora,
    List<Source> unlabelled,
    List<Gazetteer> gazetteers,
    Map<String, Double> numbers) {

  private static final Set<String> SETTINGS =
      Set.of(
          "clusters",
          "cluster-minimum",
          "plain-token-sample",
          "cutoff",
          "epochs",
          "averaged",
          "rate",
          "penalty",
          "prune",
          "beam");

  private static final Set<String> COUNTS =
      Set.of("clusters", "cluster-minimum", "cutoff", "epochs", "averaged", "beam");

  /**
   * Text to learn from.
   *
   * @param path from the folder of corpora
   * @param weight how much it counts, above 0
   */
  public record Source(String path, double weight) {}

  /**
   * A list of names.
   *
   * @param list the lexicon's list: {@code GIVEN}, {@code SURNAME}, {@code CITY}, …
   * @param path from the folder of corpora
   * @param column of a CSV file the column's name; of others {@code -}
   * @param max how many lines count, from the first
   */
  public record Gazetteer(String list, String path, String column, int max) {}

  /**
   * Reads a recipe.
   *
   * @throws IOException if it can't be read or a line is not understood; the message names the line
   */
  public static Recipe read(Path file) throws IOException {
    Recipe recipe =
        new Recipe(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new HashMap<>());
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        try {
          recipe.add(content.split("\t+"));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
          throw new IOException(file + ":" + number + ": not understood: " + content, e);
        }
      }
    }
    if (recipe.corpora.isEmpty()) {
      throw new IOException(file + ": names no annotated text: a line \"corpus PATH WEIGHT\"");
    }
    return recipe;
  }

  private void add(String[] columns) {
    switch (columns[0]) {
      case "corpus" -> corpora.add(new Source(columns[1], Double.parseDouble(columns[2])));
      case "unlabelled" -> unlabelled.add(new Source(columns[1], Double.parseDouble(columns[2])));
      case "gazetteer" ->
          gazetteers.add(
              new Gazetteer(columns[1], columns[2], columns[3], Integer.parseInt(columns[4])));
      case "set" -> {
        if (!SETTINGS.contains(columns[1])) {
          throw new IllegalArgumentException("no such setting");
        }
        double value = Double.parseDouble(columns[2]);
        if (value < (COUNTS.contains(columns[1]) ? 1 : 0)) {
          throw new IllegalArgumentException("too small");
        }
        numbers.put(columns[1], value);
      }
      default -> throw new IllegalArgumentException(columns[0]);
    }
  }

  /** A setting of the recipe, or {@code otherwise} if it has none of this name. */
  double number(String name, double otherwise) {
    return numbers.getOrDefault(name, otherwise);
  }
}
