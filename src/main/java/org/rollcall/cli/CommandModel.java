package org.rollcall.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * A command as completion sees it.
 *
 * @param path its words, such as {@code rollcall annotations join}
 * @param about what it does, in a line
 * @param options without those that are hidden
 * @param words what may stand behind the options, if that is one of some words
 * @param commands its own commands by name
 */
record CommandModel(
    String path,
    String about,
    List<Choice> options,
    List<String> words,
    Map<String, CommandModel> commands) {

  /** What an option wants behind it. */
  enum Value {
    NONE,
    /** One of some words. */
    WORD,
    /** Some of some words, separated by commas. */
    WORDS,
    FILE,
    FOLDER,
    /** Anything else, such as a number. */
    TEXT
  }

  /**
   * An option.
   *
   * @param names short first
   * @param label of its value
   * @param words that it knows; none if it takes others
   * @param about the first sentence of its description
   */
  record Choice(List<String> names, Value value, String label, List<String> words, String about) {}

  /** The model of a command line. */
  static CommandModel of(CommandLine line) {
    CommandSpec spec = line.getCommandSpec();
    List<Choice> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        options.add(choice(option));
      }
    }
    Map<String, CommandModel> commands = new LinkedHashMap<>();
    spec.subcommands().forEach((name, command) -> commands.put(name, of(command)));
    List<String> operands =
        spec.positionalParameters().stream().flatMap(operand -> words(operand).stream()).toList();
    String[] header = spec.usageMessage().header();
    String about = header.length == 0 ? "" : header[0];
    return new CommandModel(spec.qualifiedName(), about, options, operands, commands);
  }

  /** This command and all below it. */
  List<CommandModel> all() {
    List<CommandModel> all = new ArrayList<>(List.of(this));
    commands.values().forEach(command -> all.addAll(command.all()));
    return all;
  }

  private static Choice choice(OptionSpec option) {
    List<String> names = Arrays.asList(option.names());
    List<String> known = words(option);
    return new Choice(names, value(option, known), option.paramLabel(), known, about(option));
  }

  private static List<String> words(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }

  private static Value value(OptionSpec option, List<String> known) {
    if (option.arity().max() == 0) {
      return Value.NONE;
    }
    if (!known.isEmpty()) {
      return option.isMultiValue() ? Value.WORDS : Value.WORD;
    }
    if (option.paramLabel().equals("DIR")) {
      return Value.FOLDER;
    }
    boolean file = option.type() == Path.class || option.paramLabel().equals("FILE");
    return file ? Value.FILE : Value.TEXT;
  }

  private static String about(OptionSpec option) {
    String text = String.join(" ", option.description());
    int end = text.indexOf(". ");
    return end < 0 ? text.replaceFirst("\\.$", "") : text.substring(0, end);
  }
}
