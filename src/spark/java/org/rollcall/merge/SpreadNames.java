package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rollcall.model.EntityType;

/**
 * What the corpus stage asks of single names, for an engine that has each name on another machine.
 * All of it is the merging stage's own.
 */
public final class SpreadNames {
  private SpreadNames() {}

  /**
   * How the articles write one name.
   *
   * @param name the surface that is taken apart for comparison
   * @param surface the surface to show
   * @param weight how often the name stands so, but for case and the like
   */
  public record Written(String name, String surface, int weight) {}

  /** The normal form of a name with its type: under it, it is one name in all articles. */
  public static String key(EntityType type, String surface) {
    return type + " " + Name.of(type, surface).key();
  }

  /** Whether a name can stand for itself, unlike a bare surname or an acronym. */
  public static boolean isFull(EntityType type, String surface) {
    return Name.of(type, surface).full();
  }

  /**
   * As {@link CorpusForms} counts a name.
   *
   * @param firsts the surfaces that articles chose as the name, by their first mentions
   * @param texts all surfaces of its mentions with their counts
   */
  public static <P extends Comparable<P>> Written written(
      EntityType type, Map<String, P> firsts, Map<String, Integer> texts) {
    List<String> names =
        firsts.keySet().stream().sorted(Comparator.comparing(firsts::get)).toList();
    String chosen =
        names.stream()
            .filter(name -> isFull(type, name))
            .findFirst()
            .filter(full -> !isFull(type, names.get(0)))
            .orElse(names.get(0));
    Map<String, Integer> counts = new HashMap<>(texts);
    names.forEach(name -> counts.merge(name, 0, Integer::sum));
    CorpusForms.keepWritten(type, Name.of(type, chosen).key(), firsts.keySet(), counts);
    int weight = counts.values().stream().mapToInt(Integer::intValue).sum();
    return new Written(chosen, Surface.best(counts), weight);
  }

  /** The blocks in which others find a full name of a person. */
  public static Set<String> offered(String surface) {
    return PersonBlocks.offered(PersonName.of(surface));
  }

  /** The blocks in which a full name of a person looks for others. */
  public static Set<String> wanted(String surface) {
    return PersonBlocks.wanted(PersonName.of(surface));
  }

  /** Whether two full names may be one person's. */
  public static boolean agree(String one, String other) {
    return PersonName.of(one).agrees(PersonName.of(other));
  }

  /** Two of some names, by their places. */
  public record Two(int one, int other) {}

  /**
   * Those of some full names that might agree whatever other articles call them: they have a word
   * in common, however their particles are written, or agree as they stand.
   *
   * @param surfaces the names
   */
  public static List<Two> mightAgree(List<String> surfaces) {
    List<PersonName> names = surfaces.stream().map(PersonName::of).toList();
    List<Set<String>> words = names.stream().map(SpreadNames::words).toList();
    List<Two> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (!Collections.disjoint(words.get(i), words.get(j))
            || names.get(i).agrees(names.get(j))) {
          pairs.add(new Two(i, j));
        }
      }
    }
    return pairs;
  }

  private static Set<String> words(PersonName name) {
    return name.tokens().stream().map(PersonNames::withoutServant).collect(Collectors.toSet());
  }

  /**
   * Whether two full names, neither of which the user made one with the other, can't be one
   * person's: then a name between them is nobody's.
   *
   * @param surfaces the names
   * @param keys their normal forms; two of one are two people
   * @param users the first of the names that the user made one of, or the name alone
   * @param aliases what the user says of them
   */
  public static boolean contradict(
      List<String> surfaces, List<String> keys, List<String> users, SpreadAliases aliases) {
    List<PersonName> names = surfaces.stream().map(PersonName::of).toList();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        boolean apart =
            keys.get(i).equals(keys.get(j))
                || !names.get(i).agrees(names.get(j))
                || aliases.apart(surfaces.get(i), surfaces.get(j));
        if (apart && !users.get(i).equals(users.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The word of the rule that joins full names that agree. */
  public static String agreement() {
    return Rule.COMPATIBLE_FULL_NAME.label();
  }

  /** More names than this that one agrees with are more than one person's. */
  public static int mostAlike() {
    return FullNames.MOST_ALIKE;
  }

  /** A name that may be more than this is not listed as possible. */
  public static int mostPossible() {
    return Joining.MOST_POSSIBLE;
  }

  /** More names of one sound than this say nothing. */
  public static int mostOfOneSound() {
    return CorpusPeople.MOST_ALIKE;
  }

  /** Whether a part of a full name begins and is about as long as a bare name. */
  public static boolean isClose(String full, String bare) {
    String surname = PersonName.of(bare).surname();
    Form form = new Form(0, EntityType.PERSON, PersonName.of(bare), bare, 0);
    return !surname.isEmpty()
        && PersonName.of(full).tokens().stream()
            .anyMatch(token -> CorpusPeople.isClose(token, form));
  }
}
