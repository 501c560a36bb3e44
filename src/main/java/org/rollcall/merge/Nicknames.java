package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.model.WordTable;

/**
 * Given names with their nicknames, from {@code nicknames.txt}, and their spellings, from {@code
 * spellings.txt}; loaded at first need.
 */
final class Nicknames {
  private Nicknames() {}

  private static final class Holder {
    static final Map<String, List<String>> RELATED = load();

    private static Map<String, List<String>> load() {
      Map<String, List<String>> related = new HashMap<>(4096);
      for (String line : WordTable.lines(Nicknames.class, "nicknames.txt")) {
        List<String> names = WordTable.cells(line, ' ');
        List<String> nicknames = of(related, names.get(0));
        for (String nickname : names.subList(1, names.size())) {
          nicknames.add(nickname);
          of(related, nickname).add(names.get(0));
        }
      }
      for (String line : WordTable.lines(Nicknames.class, "spellings.txt")) {
        List<String> names = WordTable.cells(line, ' ');
        for (String name : names) {
          of(related, name).addAll(names);
        }
      }
      return related;
    }

    private static List<String> of(Map<String, List<String>> related, String name) {
      List<String> list = related.get(name);
      if (list == null) {
        list = new ArrayList<>(4);
        related.put(name, list);
      }
      return list;
    }
  }

  /** Whether one folded given name is a nickname or another spelling of the other. */
  static boolean related(String a, String b) {
    return Holder.RELATED.getOrDefault(a, List.of()).contains(b);
  }

  /** A folded given name with all its nicknames and spellings. */
  static List<String> alternatives(String name) {
    List<String> others = Holder.RELATED.getOrDefault(name, List.of());
    List<String> all = new ArrayList<>(others.size() + 1);
    all.add(name);
    all.addAll(others);
    return all;
  }
}
