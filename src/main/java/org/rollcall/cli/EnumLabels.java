package org.rollcall.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;
import org.rollcall.pipeline.Scope;
import org.rollcall.read.Boilerplate;
import org.rollcall.read.InputMode;
import org.rollcall.table.Order;
import org.rollcall.write.Format;
import picocli.CommandLine;

/**
 * The enums of all options, and their words. Java archives no lambda of a {@link LabelConverter}
 * itself.
 */
final class EnumLabels {
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

  private EnumLabels() {}

  /** Makes a command line and its commands read the values of these enums by their labels. */
  static void register(CommandLine line) {
    for (LabelConverter<?> converter : ALL) {
      converter.register(line);
    }
  }

  /** The words of each enum. */
  static Map<Class<?>, List<String>> words() {
    Map<Class<?>, List<String>> words = new HashMap<>();
    ALL.forEach(converter -> words.put(converter.type(), converter.labels()));
    return words;
  }
}
