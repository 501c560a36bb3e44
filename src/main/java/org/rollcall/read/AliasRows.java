package org.rollcall.read;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

/** A user's rows {@code same,CANONICAL,VARIANT[,TYPE]} and {@code apart,NAME,NAME}, checked. */
final class AliasRows {
  private final String file;
  private final List<Aliases.Same> same = new ArrayList<>();
  private final List<Long> sameLines = new ArrayList<>();
  private final List<Aliases.Apart> apart = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final Map<String, String> canonicals = new HashMap<>();
  private final Map<Aliases.Apart, Long> apartLines = new LinkedHashMap<>();
  private final SameNames names = new SameNames();

  /**
   * No rows yet.
   *
   * @param file as the user named it
   */
  AliasRows(String file) {
    this.file = file;
  }

  /**
   * What all rows say together.
   *
   * @throws BadFileException if one is malformed or contradicts another
   */
  Aliases read(List<CsvRecord> rows) throws BadFileException {
    for (CsvRecord row : rows) {
      add(row);
    }
    refuseContradictions();
    return new Aliases(same, apart);
  }

  private void add(CsvRecord row) throws BadFileException {
    long line = row.getStartingLineNumber();
    List<String> cells = cells(row);
    String word = Keyword.of(cells.get(0));
    switch (word) {
      case "same" -> {
        refuseUnlike("same,CANONICAL,VARIANT[,TYPE]", 4, cells, line);
        addSame(cells, line);
      }
      case "apart" -> {
        refuseUnlike("apart,NAME,NAME", 3, cells, line);
        Aliases.Apart two = new Aliases.Apart(cells.get(1), cells.get(2));
        apart.add(two);
        apartLines.putIfAbsent(two, line);
      }
      default -> throw bad(line, quoted(cells.get(0)) + " is neither same nor apart");
    }
  }

  private List<String> cells(CsvRecord row) throws BadFileException {
    long line = row.getStartingLineNumber();
    List<String> cells = new ArrayList<>(row.getFields().stream().map(String::strip).toList());
    while (cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1); // as spreadsheets fill rows up
    }
    if (cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
      throw bad(line, "a name goes over several lines: a quotation mark is not closed");
    }
    if (cells.stream().anyMatch(cell -> cell.length() > Reading.MAX_NAME)) {
      throw bad(line, "a name has more than " + Reading.MAX_NAME + " characters");
    }
    return cells;
  }

  private void refuseUnlike(String shape, int most, List<String> cells, long line)
      throws BadFileException {
    if (cells.size() < 3 || cells.size() > most || cells.subList(1, 3).contains("")) {
      throw bad(line, "the row is not " + shape);
    }
  }

  private void addSame(List<String> cells, long line) throws BadFileException {
    Optional<EntityType> type = Optional.empty();
    if (cells.size() > 3) {
      type = EntityLabels.typeOf(cells.get(3));
      if (type.isEmpty()) {
        throw bad(line, "type " + quoted(cells.get(3)) + " is none of person, place, organisation");
      }
    }
    String variant = cells.get(2);
    String key = type.map(EntityType::label).orElse("") + "\n" + variant;
    String before = canonicals.putIfAbsent(key, cells.get(1));
    if (before != null && !before.equals(cells.get(1))) {
      String two = quoted(variant) + " is another name of " + quoted(before);
      throw bad(line, two + " in line " + lines.get(key));
    }
    lines.putIfAbsent(key, line);
    Aliases.Same row = new Aliases.Same(cells.get(1), variant, type);
    names.add(row);
    same.add(row);
    sameLines.add(line);
  }

  /** What is kept apart may be called the same behind it, so this waits for the last row. */
  private void refuseContradictions() throws BadFileException {
    OptionalInt circle = names.circle();
    if (circle.isPresent()) {
      Aliases.Same row = same.get(circle.getAsInt());
      String two = quoted(row.canonical()) + " is another name of " + quoted(row.variant());
      throw bad(sameLines.get(circle.getAsInt()), two + " by other rows");
    }
    for (Map.Entry<Aliases.Apart, Long> row : apartLines.entrySet()) {
      if (names.areOne(row.getKey())) {
        String two = quoted(row.getKey().name()) + " and " + quoted(row.getKey().other());
        throw bad(row.getValue(), two + " are the same by other rows");
      }
    }
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private BadFileException bad(long line, String reason) {
    return new BadFileException(file, line, reason);
  }
}
