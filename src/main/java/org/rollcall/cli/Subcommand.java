package org.rollcall.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands beside the table, in the order of the help. To picocli a command is worth ten
 * milliseconds of reflection, so that only those are made whose names are on the command line; the
 * help lists them all by what stands here.
 */
enum Subcommand {
  MERGE("merge", "Merges the name variants that another recogniser found.", MergeCommand::new),
  EXPLAIN(
      "explain", "Tells why mentions of a name are one entity, or several.", ExplainCommand::new),
  DIFF("diff", "Compares two tables: rows that were added, removed or changed.", DiffCommand::new),
  TRAIN("train", "Trains a name model from annotated text.", TrainCommand::new),
  EVALUATE("evaluate", "Scores a name model on annotated text.", EvaluateCommand::new),
  COMPILE("compile", "Makes a name model load in milliseconds.", CompileCommand::new),
  WORD_CLASSES("word-classes", "Groups words by meaning, for training.", WordClassesCommand::new),
  ANNOTATIONS(
      "annotations",
      "Takes annotations out of annotated text, or joins them to the text.",
      AnnotationsCommand::line),
  CONFIG(
      "config", "Prints what can be set, its value and where that comes from.", ConfigCommand::new),
  COMPLETION("completion", "Prints a completion script for bash or zsh.", CompletionCommand::new);

  private final String label;
  private final String header;
  private final BiFunction<Session, Supplier<Settings>, Object> factory;

  /**
   * A command.
   *
   * @param label its name on the command line
   * @param header what the help says of it, the same as its own help's first line
   * @param factory makes it: an annotated object or a {@link CommandLine}
   */
  Subcommand(String label, String header, Function<Session, Object> factory) {
    this(label, header, (session, settings) -> factory.apply(session));
  }

  Subcommand(String label, String header, BiFunction<Session, Supplier<Settings>, Object> factory) {
    this.label = label;
    this.header = header;
    this.factory = factory;
  }

  /** The names of all commands. */
  static List<String> labels() {
    return Arrays.stream(values()).map(command -> command.label).toList();
  }

  /** Whether a command may be meant that shows what all the others can do. */
  static boolean isAboutAll(List<String> words) {
    return words.contains(CONFIG.label) || words.contains(COMPLETION.label);
  }

  /** Whether a word is the name of a command. */
  static boolean isNamed(String word) {
    for (Subcommand command : values()) {
      if (command.label.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Adds the commands that may be meant.
   *
   * @param line the program's
   * @param words the command line
   */
  static void addNamed(
      CommandLine line, Session session, Supplier<Settings> settings, List<String> words) {
    for (Subcommand command : values()) {
      if (words.contains(command.label)) {
        line.addSubcommand(command.label, command.factory.apply(session, settings));
      }
    }
  }

  /**
   * Adds all commands, for what shows the whole program, such as a completion script.
   *
   * @param line the program's
   */
  static void addAll(CommandLine line, Session session, Supplier<Settings> settings) {
    for (Subcommand command : values()) {
      line.addSubcommand(command.label, command.factory.apply(session, settings));
    }
  }

  /** The list of all commands, as picocli lays it out, made without making any. */
  static String list(Help help) {
    Map<String, Help> rows = new LinkedHashMap<>();
    for (Subcommand command : values()) {
      CommandSpec spec = CommandSpec.create().name(command.label);
      spec.usageMessage().header(command.header);
      rows.put(command.label, new Help(spec, help.colorScheme()));
    }
    return help.commandList(rows);
  }
}
