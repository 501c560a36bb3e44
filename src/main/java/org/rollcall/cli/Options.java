package org.rollcall.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Options of a command: its own, or some that it shares with others. They are the fields of a
 * subclass, and stand in the help in the same order. Their names are written as in the help, {@code
 * -o --output=FILE}. No annotations: to read them took a fifth of a short run.
 */
abstract class Options {
  private final CommandSpec spec;

  /** The options of a command, which is this object itself. */
  Options() {
    spec = CommandSpec.wrapWithoutInspection(this, new Lists());
  }

  /** Options that belong to the same command as others. */
  Options(Options others) {
    spec = others.spec;
  }

  /** The command with all its options. */
  final CommandSpec spec() {
    return spec;
  }

  /** Adds an option that stands for itself. */
  final Argument<Boolean> flag(String names, String description) {
    return add(named(names, description).type(boolean.class).initialValue(false));
  }

  /** Adds an option that has no value by default. */
  final <T> Argument<T> option(String names, ValueType<T> type, String description) {
    return add(valued(names, type, description));
  }

  /** Adds an option with a value by default, as a user would type it. */
  final <T> Argument<T> option(String names, ValueType<T> type, String preset, String description) {
    return add(valued(names, type, description).defaultValue(preset));
  }

  /** Adds an option that may not be left out. */
  final <T> Argument<T> required(String names, ValueType<T> type, String description) {
    return add(valued(names, type, description).required(true));
  }

  /** Adds an option of any other kind. */
  final <T> Argument<T> add(OptionSpec.Builder builder) {
    // The class tells what is the same option in several commands, and has one setting.
    OptionSpec option = builder.userObject(getClass()).build();
    spec.addOption(option);
    return new Argument<>(option);
  }

  /** Begins an option. */
  static OptionSpec.Builder named(String names, String description) {
    return OptionSpec.builder(names.split(" ")).description(description);
  }

  private static OptionSpec.Builder valued(String names, ValueType<?> type, String description) {
    int equals = names.indexOf('=');
    OptionSpec.Builder builder =
        named(names.substring(0, equals), description)
            .paramLabel(names.substring(equals + 1))
            .type(type.whole())
            .auxiliaryTypes(type.part())
            .splitRegex(type.separator())
            .completionCandidates(type.words());
    return type.converter() == null ? builder : builder.converters(type.converter());
  }

  /** Adds an operand that may not be left out, at a place such as {@code 0}. */
  final <T> Argument<T> operand(String index, String label, ValueType<T> type, String description) {
    return add(placed(index, "1", label, type, description).required(true));
  }

  /**
   * Adds a list of operands at places such as {@code 1..*}, which may be as many as {@code 0..*}.
   */
  final <T> Argument<List<T>> operands(
      String index, String count, String label, ValueType<T> type, String description) {
    return add(
        placed(index, count, label, type.list(), description)
            .required(count.startsWith("1"))
            .initialValue(List.of()));
  }

  private <T> Argument<T> add(PositionalParamSpec.Builder builder) {
    PositionalParamSpec operand = builder.build();
    spec.addPositional(operand);
    return new Argument<>(operand);
  }

  private static PositionalParamSpec.Builder placed(
      String index, String count, String label, ValueType<?> type, String description) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .index(index)
            .arity(count)
            .paramLabel(label)
            .description(description)
            .type(type.whole())
            .auxiliaryTypes(type.part())
            .completionCandidates(type.words());
    return type.converter() == null ? builder : builder.converters(type.converter());
  }

  /**
   * The path that a word of the command line is.
   *
   * @param what it is for, for messages
   */
  final Path path(String what, String word) {
    try {
      return ValueType.path(word);
    } catch (TypeConversionException e) {
      throw refused(what + ": " + e.getMessage());
    }
  }

  /** Tells that what the options say can not be. */
  final ParameterException refused(String reason) {
    return new ParameterException(spec.commandLine(), reason);
  }
}
