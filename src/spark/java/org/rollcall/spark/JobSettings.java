package org.rollcall.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * What a job is to do.
 *
 * @param paths files and folders of articles, at least one
 * @param input what they are
 * @param folder where the tables are written; it must not be there
 * @param output what they are written as
 * @param withMentions whether the rows of mentions are wanted, too
 * @param models the folder of a name model on every machine; if empty, the model of the job's jar
 * @param partitions into how many parts the articles are shared out; 0 as they come
 * @param resumed whether a run of the same job that broke off is continued
 * @param largestBlock how many comparisons of names one task makes in one block
 */
record JobSettings(
    List<String> paths,
    Articles.Kind input,
    String folder,
    Output.Kind output,
    boolean withMentions,
    String models,
    int partitions,
    boolean resumed,
    long largestBlock) {
  /** How to call it. */
  static final String USAGE =
      """
      usage: spark-submit rollcall-spark.jar --out FOLDER [OPTION]... PATH...

        PATH                    files and folders of articles
        --out FOLDER            where the tables go: entities, mentions, problems, blocks
        --input FORMAT          text (default), jsonl or parquet with id, text and perhaps date
        --format FORMAT         csv (default), jsonl or parquet
        --no-mentions           entity rows alone
        --models FOLDER         a name model that lies there on every machine
        --partitions N          shares the articles out into so many parts first
        --resume                goes on where a run with the same options broke off
      """;

  /**
   * The settings of a command line.
   *
   * @throws IllegalArgumentException with a message of one line if it makes no sense
   */
  static JobSettings of(List<String> args) {
    List<String> paths = new ArrayList<>();
    Articles.Kind input = Articles.Kind.TEXT;
    Output.Kind output = Output.Kind.CSV;
    String folder = "";
    String models = "";
    boolean withMentions = true;
    int partitions = 0;
    boolean resumed = false;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      switch (arg) {
        case "--out" -> folder = value(arg, rest);
        case "--input" -> input = constant(Articles.Kind.class, arg, rest);
        case "--format" -> output = constant(Output.Kind.class, arg, rest);
        case "--no-mentions" -> withMentions = false;
        case "--models" -> models = value(arg, rest);
        case "--partitions" -> partitions = count(arg, rest);
        case "--resume" -> resumed = true;
        default -> paths.add(path(arg));
      }
    }
    if (folder.isEmpty() || paths.isEmpty()) {
      throw new IllegalArgumentException(folder.isEmpty() ? "no --out" : "no articles named");
    }
    return new JobSettings(
        paths,
        input,
        folder,
        output,
        withMentions,
        models,
        partitions,
        resumed,
        NamePairs.LARGEST_BLOCK);
  }

  private static String path(String arg) {
    if (arg.startsWith("-")) {
      throw new IllegalArgumentException("no such option: " + arg);
    }
    return arg;
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static int count(String option, Iterator<String> rest) {
    String value = value(option, rest);
    try {
      int count = Integer.parseInt(value);
      if (count > 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new IllegalArgumentException(option + " needs a number from 1 on, not " + value);
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String option, Iterator<String> rest) {
    String value = value(option, rest);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(option + " knows no " + value);
  }
}
