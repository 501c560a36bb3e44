package org.rollcall.cli;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.pipeline.Scope;
import org.rollcall.read.Boilerplate;
import org.rollcall.read.InputMode;
import org.rollcall.table.Order;
import org.rollcall.write.Format;
import picocli.CommandLine;

/**
 * Reads a value of an enum by its label, in any case. A class and no lambda: Java archives no
 * lambda of an interface as old as picocli's, and would compile it at every start.
 *
 * @param type the enum
 * @param label of a value
 */
record LabelConverter<E extends Enum<E>>(Class<E> type, Function<E, String> label)
    implements CommandLine.ITypeConverter<E> {
  /** Those of all options that know only some words. */
  private static final List<LabelConverter<?>> ALL =
      List.of(
          new LabelConverter<>(Format.class, Format::label),
          new LabelConverter<>(InputMode.class, InputMode::label),
          new LabelConverter<>(Boilerplate.class, Boilerplate::label),
          new LabelConverter<>(EntityType.class, EntityType::label),
          new LabelConverter<>(Quantity.Kind.class, Quantity.Kind::label),
          new LabelConverter<>(Scope.class, Scope::label),
          new LabelConverter<>(Order.class, Order::label),
          new LabelConverter<>(ReportFormat.class, ReportFormat::label),
          new LabelConverter<>(DiffFormat.class, DiffFormat::label),
          new LabelConverter<>(FailOn.class, FailOn::label),
          new LabelConverter<>(When.class, When::label),
          new LabelConverter<>(Shell.class, Shell::label));

  /** Makes a command line and its commands read the values of all these enums by their labels. */
  static void registerAll(CommandLine line) {
    ALL.forEach(converter -> converter.register(line));
  }

  private void register(CommandLine line) {
    line.registerConverter(type, this);
  }

  /** The words of each of these enums. */
  static Map<Class<?>, List<String>> words() {
    Map<Class<?>, List<String>> words = new HashMap<>();
    ALL.forEach(converter -> words.put(converter.type, converter.labels()));
    return words;
  }

  private List<String> labels() {
    return Arrays.stream(type.getEnumConstants()).map(label).toList();
  }

  @Override
  public E convert(String text) {
    String wanted = text.toLowerCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (label.apply(value).equals(wanted)) {
        return value;
      }
    }
    String known = String.join(", ", labels());
    throw new CommandLine.TypeConversionException("'" + text + "' is none of " + known);
  }
}
