package org.rollcall.read;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;
import org.rollcall.model.Formula;

/**
 * A table of entities that a user has corrected: every variant is another name of the name in its
 * row, and rows of one name and type are one entity. A variant that stands in rows of two names is
 * left to the program's rules; rows of numbers and other columns are passed over.
 *
 * @param file as the user named it
 * @param columns the numbers of the columns by name
 */
record AliasTable(String file, Map<String, Integer> columns) {
  private static final String BETWEEN = "|";

  private record Key(EntityType type, String variant) {}

  /** The table that begins with a heading; nothing if it is none. */
  static Optional<AliasTable> of(String file, CsvRecord heading) throws BadFileException {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < heading.getFieldCount(); i++) {
      columns.putIfAbsent(Keyword.of(heading.getField(i).strip()), i);
    }
    if (!columns.containsKey("type") || !columns.containsKey("name")) {
      return Optional.empty();
    }
    if (!columns.containsKey("variants")) {
      throw new BadFileException(
          file, heading.getStartingLineNumber(), "a table without the column variants");
    }
    return Optional.of(new AliasTable(file, columns));
  }

  /** What the rows say. */
  Aliases read(List<CsvRecord> rows) throws BadFileException {
    List<Aliases.Same> same = new ArrayList<>();
    Map<Key, Set<String>> names = new HashMap<>();
    for (CsvRecord row : rows) {
      String label = cell(row, "type");
      if (!label.equals(EntityType.NUMBER.label())) {
        for (Aliases.Same each : same(row, label)) {
          Key key = new Key(each.type().orElseThrow(), each.variant());
          names.computeIfAbsent(key, k -> new HashSet<>()).add(each.canonical());
          same.add(each);
        }
      }
    }
    same.removeIf(
        row ->
            requireNonNull(names.get(new Key(row.type().orElseThrow(), row.variant()))).size() > 1);
    return new Aliases(same.stream().distinct().toList(), List.of());
  }

  private List<Aliases.Same> same(CsvRecord row, String label) throws BadFileException {
    Optional<EntityType> type = EntityLabels.typeOf(label);
    String name = cell(row, "name");
    if (type.isEmpty()) {
      throw bad(row, "type \"" + label + "\" is none of person, place, organisation, number");
    }
    if (name.isEmpty()) {
      throw bad(row, "a row without a name");
    }
    if (name.length() > Reading.MAX_NAME) {
      throw bad(row, "a name has more than " + Reading.MAX_NAME + " characters");
    }
    List<Aliases.Same> same = new ArrayList<>();
    same.add(new Aliases.Same(name, name, type));
    String variants = cell(row, "variants");
    for (int start = 0; start <= variants.length(); ) {
      int bar = variants.indexOf(BETWEEN, start);
      int end = bar < 0 ? variants.length() : bar;
      String variant = variants.substring(start, end).strip();
      if (variant.length() > Reading.MAX_NAME) {
        throw bad(row, "a variant has more than " + Reading.MAX_NAME + " characters");
      }
      if (!variant.isEmpty()) {
        same.add(new Aliases.Same(name, variant, type));
      }
      start = end + 1;
    }
    return same;
  }

  private String cell(CsvRecord row, String column) throws BadFileException {
    int at = requireNonNull(columns.get(column));
    if (at >= row.getFieldCount()) {
      throw bad(row, "a row without the column " + column);
    }
    return Formula.unguarded(row.getField(at).strip());
  }

  private BadFileException bad(CsvRecord row, String reason) {
    return new BadFileException(file, row.getStartingLineNumber(), reason);
  }
}
