package org.rollcall.merge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rollcall.model.WordTable;

/** What people are and the field of life it belongs to, from {@code roles.txt}. */
final class Roles {
  private Roles() {}

  private static final class Holder {
    static final Map<String, String> FIELDS = load();

    private static Map<String, String> load() {
      Map<String, String> fields = new HashMap<>();
      String field = "";
      for (String line : WordTable.lines(Roles.class, "roles.txt")) {
        if (line.startsWith("[")) {
          field = line.substring(1, line.length() - 1);
        } else {
          for (String role : WordTable.cells(line, ' ')) {
            fields.put(role, field);
          }
        }
      }
      return fields;
    }
  }

  /** A folded word as {@code field:role}, if it says what somebody is. */
  static Optional<String> of(String word) {
    return Optional.ofNullable(Holder.FIELDS.get(word)).map(field -> field + ":" + word);
  }
}
