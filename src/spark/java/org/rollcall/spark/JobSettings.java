package org.rollcall.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rollcall.merge.SpreadAliases;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.read.AliasFile;
import org.rollcall.read.BadFileException;
import org.rollcall.read.IgnoreFile;
import org.rollcall.read.Reason;

/**
 * What a job is to do.
 *
 * @param paths files and folders of articles, at least one
 * @param input what they are
 * @param folder where the tables are written; it must not be there
 * @param output what they are written as
 * @param aliases what the user says of names
 * @param types the types that are wanted, at least one
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
    SpreadAliases aliases,
    Set<EntityType> types,
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
        --input FORMAT          text (default), html, markdown or auto: a file an article, by its ending;
                                jsonl or parquet with id, text and perhaps date
        --format FORMAT         csv (default), jsonl or parquet
        --types TYPE,...        person, place, organisation, number (default: all)
        --aliases FILE          what is one name and what never is, as on the command line; a local file
        --ignore FILE           names never to list, a name a line; a local file
        --no-mentions           entity rows alone
        --models FOLDER         a name model that lies there on every machine
        --partitions N          shares the articles out into so many parts first
        --resume                goes on where a run with the same options broke off
      """;

  /**
   * The settings of a command line.
   *
   * @throws IllegalArgumentException with a message of one line if it makes no sense, or a file of
   *     names can't be read
   */
  static JobSettings of(List<String> args) {
    List<String> paths = new ArrayList<>();
    Articles.Kind input = Articles.Kind.TEXT;
    Output.Kind output = Output.Kind.CSV;
    String folder = "";
    String models = "";
    Aliases aliases = Aliases.NONE;
    List<String> ignored = List.of();
    Set<EntityType> types = EnumSet.allOf(EntityType.class);
    boolean withMentions = true;
    int partitions = 0;
    boolean resumed = false;
    Iterator<String> rest = args.iterator();
    while (rest.hasNext()) {
      String arg = rest.next();
      switch (arg) {
        case "--out" -> folder = value(arg, rest);
        case "--input" -> input = constant(Articles.Kind.class, arg, value(arg, rest));
        case "--format" -> output = constant(Output.Kind.class, arg, value(arg, rest));
        case "--types" -> types = types(arg, rest);
        case "--aliases" -> aliases = read(AliasFile::read, value(arg, rest));
        case "--ignore" -> ignored = read(IgnoreFile::read, value(arg, rest));
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
        new SpreadAliases(aliases.without(ignored)),
        types,
        withMentions,
        models,
        partitions,
        resumed,
        NamePairs.LARGEST_BLOCK);
  }

  /** The stages of such a job. */
  ExecutorModel stages() {
    return new ExecutorModel(models, aliases, !types.equals(EnumSet.of(EntityType.NUMBER)));
  }

  private interface Reader<T> {
    T read(Path file) throws IOException;
  }

  private static <T> T read(Reader<T> reader, String file) {
    try {
      return reader.read(Path.of(file));
    } catch (BadFileException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException(file + ": " + Reason.of(e), e);
    }
  }

  private static Set<EntityType> types(String option, Iterator<String> rest) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (String label : value(option, rest).split(",", 0)) {
      types.add(constant(EntityType.class, option, label));
    }
    return types;
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

  private static <E extends Enum<E>> E constant(Class<E> type, String option, String value) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(option + " knows no " + value);
  }
}
