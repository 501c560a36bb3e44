package org.rollcall.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands beside the table, in the order of the help. Only those are made whose names are on
 * the command line; the help lists them all by what stands here.
 */
enum Subcommand {
  MERGE("merge", "Merges the name variants that another recogniser found."),
  EXPLAIN("explain", "Tells why mentions of a name are one entity, or several."),
  DIFF("diff", "Compares two tables: rows that were added, removed or changed."),
  TRAIN("train", "Trains a name model from annotated text."),
  EVALUATE("evaluate", "Scores a name model on annotated text."),
  COMPILE("compile", "Makes a name model load in milliseconds."),
  WORD_CLASSES("word-classes", "Groups words by meaning, for training."),
  ANNOTATIONS("annotations", "Takes annotations out of annotated text, or joins them to the text."),
  CONFIG("config", "Prints what can be set, its value and where that comes from."),
  COMPLETION("completion", "Prints a completion script for bash or zsh.");

  private final String label;
  private final String header;

  Subcommand(String label, String header) {
    this.label = label;
    this.header = header;
  }

  /** Its name on the command line. */
  String label() {
    return label;
  }

  /** What it does, in a line. */
  String header() {
    return header;
  }

  /** Makes it. */
  private CommandLine line(Session session, Supplier<Settings> settings) {
    return switch (this) {
      case MERGE -> new MergeCommand(session).line();
      case EXPLAIN -> new ExplainCommand(session).line();
      case DIFF -> new DiffCommand(session).line();
      case TRAIN -> new TrainCommand(session).line();
      case EVALUATE -> new EvaluateCommand(session).line();
      case COMPILE -> new CompileCommand(session).line();
      case WORD_CLASSES -> new WordClassesCommand(session).line();
      case ANNOTATIONS -> new AnnotationsCommand(session).line();
      case CONFIG -> new ConfigCommand(session, settings).line();
      case COMPLETION -> new CompletionCommand(session).line();
    };
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
        line.addSubcommand(command.line(session, settings));
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
      line.addSubcommand(command.line(session, settings));
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
