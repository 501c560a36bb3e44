package org.rollcall.names.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rollcall.names.corpus.TextFile;
import org.rollcall.names.features.FeatureGroup;

/**
 * What a model is made of: a text file of lines whose columns are parted by tabs, {@code #} for
 * comments. A path is looked for beside the recipe first, then in the folder of corpora.
 *
 * <pre>
 * corpus      PATH  WEIGHT             annotated text, see {@link org.rollcall.names.corpus.CorpusReader}
 * unlabelled  PATH  WEIGHT             plain sentences, a line each, for how words are written; with
 *                                      a weight above 0 also to learn from, labelled by a first model
 * classes     PATH                     classes of words, see {@link WordClassFile}
 * gazetteer   LIST  PATH  COLUMN  MAX  names for the lexicon, see {@link GazetteerFile}
 * without     GROUP                    a kind of features to leave out, see {@link FeatureGroup}
 * set         NAME  VALUE              a number: {@link #number}
 * </pre>
 *
 * @param folder where the recipe stands
 * @param corpora annotated text
 * @param unlabelled plain text
 * @param gazetteers lists of names
 * @param classes files of word classes
 * @param without kinds of features to leave out
 * @param numbers the recipe's other settings
 */
public record Recipe(
    Path folder,
    List<Source> corpora,
    List<Source> unlabelled,
    List<Gazetteer> gazetteers,
    List<String> classes,
    Set<FeatureGroup> without,
    Map<String, Double> numbers) {

  private static final Set<String> SETTINGS =
      Set.of(
          "plain-token-sample",
          "cutoff",
          "epochs",
          "averaged",
          "rate",
          "penalty",
          "prune",
          "beam",
          "seed");

  private static final Set<String> COUNTS = Set.of("cutoff", "epochs", "averaged", "beam");

  /**
   * Text to learn from.
   *
   * @param path see {@link Recipe#find}
   * @param weight how much it counts, above 0; of plain text 0 or more
   */
  public record Source(String path, double weight) {}

  /**
   * A list of names.
   *
   * @param list the lexicon's list: {@code GIVEN}, {@code SURNAME}, {@code CITY}, …
   * @param path see {@link Recipe#find}
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
        new Recipe(
            file.resolveSibling(""),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            EnumSet.noneOf(FeatureGroup.class),
            new HashMap<>());
    int number = 0;
    for (String line : TextFile.lines(file)) {
      number++;
      String content = line.strip();
      if (!content.isEmpty() && !content.startsWith("#")) {
        try {
          recipe.add(content.split("\t+"));
        } catch (IllegalArgumentException e) {
          String shown = content.replace('\t', ' ') + " (" + e.getMessage() + ")";
          throw new IOException(file + ":" + number + ": not understood: " + shown, e);
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
      case "corpus" -> corpora.add(source(columns, Double.MIN_VALUE, "above 0"));
      case "unlabelled" -> unlabelled.add(source(columns, 0, "of 0 or more"));
      case "classes" -> classes.add(column(columns, 1, "PATH"));
      case "without" -> without.add(group(column(columns, 1, "GROUP")));
      case "gazetteer" -> {
        int max = (int) number(columns, 4, "MAX", 1, "of 1 or more");
        gazetteers.add(
            new Gazetteer(
                column(columns, 1, "LIST"),
                column(columns, 2, "PATH"),
                column(columns, 3, "COLUMN"),
                max));
      }
      case "set" -> {
        String name = column(columns, 1, "NAME");
        if (!SETTINGS.contains(name)) {
          throw new IllegalArgumentException("NAME is no setting");
        }
        boolean count = COUNTS.contains(name);
        numbers.put(
            name,
            number(columns, 2, "VALUE", count ? 1 : 0, count ? "of 1 or more" : "of 0 or more"));
      }
      default -> throw new IllegalArgumentException("no such kind of line");
    }
  }

  private static Source source(String[] columns, double least, String range) {
    return new Source(column(columns, 1, "PATH"), number(columns, 2, "WEIGHT", least, range));
  }

  private static FeatureGroup group(String name) {
    try {
      return FeatureGroup.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("GROUP is no kind of features", e);
    }
  }

  private static String column(String[] columns, int index, String name) {
    if (index >= columns.length) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return columns[index];
  }

  private static double number(
      String[] columns, int index, String name, double least, String range) {
    String column = column(columns, index, name);
    double value;
    try {
      value = Double.parseDouble(column);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    if (!(value >= least && Double.isFinite(value))) {
      throw new IllegalArgumentException(name + " is no number " + range);
    }
    return value;
  }

  /**
   * Where a source is.
   *
   * @param path as the recipe has it
   * @param corpora the folder of corpora, for what does not stand beside the recipe
   */
  Path find(String path, Path corpora) {
    Path beside = folder.resolve(path);
    return Files.exists(beside) ? beside : corpora.resolve(path);
  }

  /** A setting of the recipe, or {@code otherwise} if it has none of this name. */
  double number(String name, double otherwise) {
    return numbers.getOrDefault(name, otherwise);
  }
}
