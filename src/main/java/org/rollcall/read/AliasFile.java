package org.rollcall.read;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rollcall.model.Aliases;
import org.rollcall.model.EntityType;

/**
 * Reads what a user says of names: rows {@code same,CANONICAL,VARIANT[,TYPE]} and {@code
 * apart,NAME,NAME}, or a table of entities that he has corrected. Separated by tabs, commas, pipes
 * or, as some spreadsheets do, semicolons; empty lines and lines that begin with # are passed over.
 */
public final class AliasFile {
  private static final String SEPARATORS = "\t,;|";

  private final String file;
  private final List<Aliases.Same> same = new ArrayList<>();
  private final List<Long> sameLines = new ArrayList<>();
  private final List<Aliases.Apart> apart = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();
  private final Map<String, String> canonicals = new HashMap<>();
  private final Map<Aliases.Apart, Long> apartLines = new LinkedHashMap<>();
  private final SameNames names = new SameNames();

  private AliasFile(Path file) {
    this.file = file.toString();
  }

  /**
   * Reads a file.
   *
   * @throws BadFileException if a row is malformed or contradicts others; its message names file
   *     and line
   * @throws IOException if the file can't be read
   */
  public static Aliases read(Path file) throws IOException {
    String text = textOf(file);
    return new AliasFile(file).parse(text);
  }

  /** The text of a file that guides the program, in any encoding that articles may have. */
  static String textOf(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "this is a folder");
    }
    return Decoded.of(Files.readAllBytes(file))
        .map(Decoded::text)
        .orElseThrow(() -> new BadFileException(file.toString(), 1, "binary, no text"));
  }

  private Aliases parse(String text) throws BadFileException {
    if (text.stripLeading().startsWith("[") || text.stripLeading().startsWith("{")) {
      throw bad(1, "this is JSON; a table of names is read as CSV or TSV (-f csv)");
    }
    try {
      List<CsvRecord> records =
          CsvReader.builder()
              .fieldSeparator(separator(text))
              .commentStrategy(CommentStrategy.SKIP)
              .skipEmptyLines(true)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(text)
              .stream()
              .filter(record -> record.getFields().stream().anyMatch(field -> !field.isBlank()))
              .toList();
      Optional<AliasTable> table =
          records.isEmpty() ? Optional.empty() : AliasTable.of(file, records.get(0));
      if (table.isPresent()) {
        return table.get().read(records.subList(1, records.size()));
      }
      for (CsvRecord record : records) {
        add(record);
      }
      refuseContradictions();
      return new Aliases(same, apart);
    } catch (CsvParseException e) {
      String reason = "text behind a closing quotation mark; inside quotes, write a mark twice";
      throw bad(lineOf(e), reason);
    }
  }

  /** The exception has it only in its words: "… (record starting at line 7)". */
  private static long lineOf(CsvParseException e) {
    String message = String.valueOf(e.getMessage());
    String digits = message.substring(message.lastIndexOf(' ') + 1).replace(")", "");
    boolean number = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number && digits.length() < 10 ? Long.parseLong(digits) : 1;
  }

  /** The separator that the first line with anything has most of; a comma if it has none. */
  static char separator(String text) {
    String first =
        text.lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .findFirst()
            .orElse("");
    char best = ',';
    for (char separator : SEPARATORS.toCharArray()) {
      if (count(first, separator) > count(first, best)) {
        best = separator;
      }
    }
    return best;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }

  private void add(CsvRecord row) throws BadFileException {
    List<String> fields = new ArrayList<>(row.getFields().stream().map(String::strip).toList());
    while (fields.get(fields.size() - 1).isEmpty()) {
      fields.remove(fields.size() - 1); // as spreadsheets fill rows up
    }
    long line = row.getStartingLineNumber();
    if (fields.stream().anyMatch(field -> field.indexOf('\n') >= 0)) {
      throw bad(line, "a name goes over several lines: a quotation mark is not closed");
    }
    if (fields.stream().anyMatch(field -> field.length() > Reading.MAX_NAME)) {
      throw bad(line, "a name has more than " + Reading.MAX_NAME + " characters");
    }
    String word = fields.get(0).toLowerCase(Locale.ROOT);
    int most = word.equals("same") ? 4 : 3;
    if (!word.equals("same") && !word.equals("apart")) {
      throw bad(line, "\"" + fields.get(0) + "\" is neither same nor apart");
    }
    if (fields.size() < 3 || fields.size() > most || fields.subList(1, 3).contains("")) {
      String shape = word.equals("same") ? "same,CANONICAL,VARIANT[,TYPE]" : "apart,NAME,NAME";
      throw bad(line, "the row is not " + shape);
    }
    if (word.equals("same")) {
      addSame(fields, line);
    } else {
      Aliases.Apart two = new Aliases.Apart(fields.get(1), fields.get(2));
      apart.add(two);
      apartLines.putIfAbsent(two, line);
    }
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

  private void addSame(List<String> fields, long line) throws BadFileException {
    Optional<EntityType> type = Optional.empty();
    if (fields.size() > 3) {
      type = EntityLabels.typeOf(fields.get(3));
      if (type.isEmpty()) {
        throw bad(line, "type \"" + fields.get(3) + "\" is none of person, place, organisation");
      }
    }
    String variant = fields.get(2);
    String key = type.map(EntityType::label).orElse("") + "\n" + variant;
    String before = canonicals.putIfAbsent(key, fields.get(1));
    if (before != null && !before.equals(fields.get(1))) {
      throw bad(
          line,
          "\"" + variant + "\" is another name of \"" + before + "\" in line " + lines.get(key));
    }
    lines.putIfAbsent(key, line);
    Aliases.Same row = new Aliases.Same(fields.get(1), variant, type);
    names.add(row);
    same.add(row);
    sameLines.add(line);
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private BadFileException bad(long line, String reason) {
    return new BadFileException(file, line, reason);
  }
}
