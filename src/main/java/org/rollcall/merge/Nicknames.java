package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Given names with their nicknames, from {@code nicknames.txt}, and their spellings, from {@code
 * spellings.txt}; loaded at first need.
 */
final class Nicknames {
  private Nicknames() {}

  private static final class Holder {
    static final Map<String, List<String>> RELATED = load();

    private static Map<String, List<String>> load() {
      Map<String, List<String>> related = new HashMap<>();
      for (String line : Words.lines("nicknames.txt")) {
        String[] names = line.split(" ");
        for (int i = 1; i < names.length; i++) {
          related.computeIfAbsent(names[0], n -> new ArrayList<>()).add(names[i]);
          related.computeIfAbsent(names[i], n -> new ArrayList<>()).add(names[0]);
        }
      }
      for (String line : Words.lines("spellings.txt")) {
        List<String> names = List.of(line.split(" "));
        names.forEach(name -> related.computeIfAbsent(name, n -> new ArrayList<>()).addAll(names));
      }
      return related;
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
