package org.rollcall.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.model.Entity;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.NearMiss;

/**
 * A name that a user asks for: it means every entity that has a form with all its words, whatever
 * case and accents, and those that a rule or the text nearly made one with it.
 */
final class NameQuery {
  private final Set<String> words;

  NameQuery(String name) {
    words = words(name);
  }

  /** Whether an entity is, or could be, of this name. */
  boolean means(Entity entity) {
    return !words.isEmpty()
        && (has(entity.name())
            || entity.parts().stream()
                .flatMap(part -> part.entity().mentions().stream())
                .map(LinkedMention::mention)
                .anyMatch(mention -> has(mention.text()))
            || entity.apart().stream().anyMatch(this::isOf));
  }

  private boolean isOf(NearMiss miss) {
    return words(miss.name()).equals(words) || words(miss.other()).equals(words);
  }

  private boolean has(String surface) {
    return words(surface).containsAll(words);
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    StringBuilder word = new StringBuilder();
    String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        word.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
