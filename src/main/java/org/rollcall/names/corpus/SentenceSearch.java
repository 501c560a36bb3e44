package org.rollcall.names.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Finds sentences in texts by their length and hash. A sentence may start at any word and end at
 * any, with other text around it; as the hash tells its words, it does not matter where it is
 * found.
 *
 * <p>The likely places are tried first: the starts of lines, then words that are not in lower case.
 * Time grows with the number of words times the number of lengths of what is left.
 */
final class SentenceSearch {
  private final SentenceHash hash = new SentenceHash();
  private final Map<Integer, Set<Long>> wanted = new TreeMap<>(); // hashes by length
  private final Map<StandoffDocument.Key, String> found = new HashMap<>();

  /** A search for sentences. */
  SentenceSearch(Collection<StandoffDocument.Key> sentences) {
    for (StandoffDocument.Key key : sentences) {
      wanted.computeIfAbsent(key.length(), k -> new HashSet<>()).add(key.hash());
    }
  }

  /**
   * The sentences that are in the texts, white space collapsed.
   *
   * @param thorough whether to look inside lines for sentences in lower case, too, which takes five
   *     times as long
   */
  Map<StandoffDocument.Key, String> in(List<String> texts, boolean thorough) {
    List<Collapsed> collapsed = texts.stream().map(Collapsed::of).toList();
    collapsed.forEach(text -> search(text, Collapsed::startsLine));
    collapsed.forEach(text -> search(text, (t, at) -> !t.startsLine(at) && !t.isLowerCase(at)));
    if (thorough) {
      collapsed.forEach(text -> search(text, (t, at) -> !t.startsLine(at) && t.isLowerCase(at)));
    }
    return found;
  }

  private void search(Collapsed text, BiPredicate<Collapsed, Integer> places) {
    for (int at = 0; at < text.length() && !wanted.isEmpty(); at++) {
      if (text.startsWord(at) && places.test(text, at)) {
        searchAt(text, at);
      }
    }
  }

  private void searchAt(Collapsed text, int at) {
    for (var lengths = wanted.entrySet().iterator(); lengths.hasNext(); ) {
      Map.Entry<Integer, Set<Long>> hashes = lengths.next();
      int length = hashes.getKey();
      if (at + length > text.length()) {
        return; // longer ones don't fit, either
      }
      if (text.endsWord(at + length)) {
        String sentence = text.substring(at, at + length);
        long value = hash.of(sentence);
        if (hashes.getValue().remove(value)) {
          found.put(new StandoffDocument.Key(length, value), sentence);
          if (hashes.getValue().isEmpty()) {
            lengths.remove();
          }
        }
      }
    }
  }
}
