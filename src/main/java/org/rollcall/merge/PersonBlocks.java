package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Blocking keys of full names. Of two names that agree at least one finds the other: it wants a key
 * that the other offers. A name wants only what it spells out, so that "J. Lopez" looks at all of
 * her initial, but "Juan Lopez" at no Jaime: the blocks stay small while a corpus grows.
 */
final class PersonBlocks {
  /** More words than these are no name that has parts, and their parts would take their square. */
  private static final int MOST_WORDS = 24;

  private PersonBlocks() {}

  /** The keys under which others may look for a name. */
  static Set<String> offered(PersonName name) {
    Set<String> keys = new TreeSet<>();
    addWhole(name, keys);
    if (name.tokens().size() > MOST_WORDS) {
      return keys;
    }
    String surname = PersonNames.withoutServant(name.surname());
    for (String given : names(name)) {
      keys.add(surname + "/" + given);
      keys.add(surname + "/" + given.charAt(0));
    }
    List<String> givens = givens(name);
    for (int first = 0; first < firsts(givens); first++) {
      for (int second = first + 1; second < (first == 0 ? 2 : givens.size()); second++) {
        addPairs(surname, givens.get(first), givens.get(second), keys);
      }
    }
    if (givens.size() == 1) {
      keys.add(surname + "/only " + givens.get(0).charAt(0));
    }
    addCuts("part", name.tokens(), keys);
    if (!name.plain().equals(name.tokens())) {
      addCuts("end", name.plain(), keys);
    }
    return keys;
  }

  /** The keys under which a name looks for others. */
  static Set<String> wanted(PersonName name) {
    Set<String> keys = new TreeSet<>();
    addWhole(name, keys);
    if (name.tokens().size() > MOST_WORDS) {
      return keys;
    }
    String surname = PersonNames.withoutServant(name.surname());
    List<String> givens = givens(name);
    if (givens.size() == 1) {
      for (String given : names(name)) {
        for (String related : related(given)) {
          keys.add(surname + "/" + related);
        }
      }
    }
    if (givens.size() > 1 && givens.get(0).length() == 1) {
      for (String given : givens) {
        if (given.length() == 1) {
          keys.add(surname + "/only " + given);
        }
      }
    }
    for (int first = 0; first < firsts(givens); first++) {
      for (int second = first + 1; second < (first == 0 ? 2 : givens.size()); second++) {
        wantPair(surname, givens.get(first), givens.get(second), keys);
      }
    }
    keys.add("part " + String.join(" ", name.tokens()));
    keys.add("end " + String.join(" ", name.plain()));
    return keys;
  }

  private static void wantPair(String surname, String first, String second, Set<String> keys) {
    for (String one : related(first)) {
      for (String other : related(second)) {
        keys.add(surname + "/" + one + "/" + other);
      }
    }
    if (first.length() != second.length() && (first.length() == 1 || second.length() == 1)) {
      keys.add(surname + "/" + first.charAt(0) + "/" + second.charAt(0)); // J. Adam and Juan A.
    }
  }

  /** "J. Adam Lopez" may be "Adam Lopez": behind an initial any name may be the first. */
  private static int firsts(List<String> givens) {
    if (givens.size() < 2) {
      return 0;
    }
    return givens.get(0).length() == 1 ? givens.size() - 1 : 1;
  }

  private static void addPairs(String surname, String first, String second, Set<String> keys) {
    for (String one : List.of(first, first.substring(0, 1))) {
      for (String other : List.of(second, second.substring(0, 1))) {
        keys.add(surname + "/" + one + "/" + other);
      }
    }
  }

  /** The beginnings and ends of two words or more. */
  private static void addCuts(String kind, List<String> words, Set<String> keys) {
    for (int length = 2; length < words.size(); length++) {
      keys.add(kind + " " + String.join(" ", words.subList(0, length)));
      keys.add(kind + " " + String.join(" ", words.subList(words.size() - length, words.size())));
    }
    if (kind.equals("part")) {
      for (int length = 2; length < words.size(); length++) {
        keys.add("end " + String.join(" ", words.subList(words.size() - length, words.size())));
      }
    }
  }

  private static void addWhole(PersonName name, Set<String> keys) {
    List<String> tokens = name.tokens();
    keys.add("all " + String.join(" ", PersonNames.sorted(tokens)));
  }

  private static List<String> related(String given) {
    return given.length() == 1 ? List.of(given) : Nicknames.alternatives(given);
  }

  private static List<String> names(PersonName name) {
    List<String> names = givens(name);
    names.addAll(name.nicknames());
    return names;
  }

  private static List<String> givens(PersonName name) {
    List<String> givens = new ArrayList<>();
    for (String given : name.givens()) {
      givens.add(PersonNames.withoutServant(given));
    }
    return givens;
  }
}
