package org.rollcall.names.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Shape;

/** Knows last words that settle what a longer name is: a "River" is a place, a "Ltd" none. */
final class HeadWords {
  private static final Map<String, String> TYPES = types();

  private static final Set<String> SETTLED = Set.of("place", "organisation");

  private static final Set<String> LEGAL_FORMS = WordLists.words("legal-form");

  private HeadWords() {}

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    for (String line : WordLists.lines("head")) {
      int tab = line.indexOf('\t');
      types.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return types;
  }

  /** Whether a token is a company's legal form: "Ltd". */
  static boolean isLegalForm(String token) {
    return LEGAL_FORMS.contains(token.toLowerCase(Locale.ROOT));
  }

  /**
   * The type that its last word gives a longer name, if it gives one: a legal form to any name, the
   * others to places and organisations.
   */
  static Optional<String> typeOf(String[] tokens, Tagged name) {
    if (name.length() < 2) {
      return Optional.empty();
    }
    String last = tokens[name.end() - 1];
    // "Sa" and "Co" are surnames, too.
    boolean company = isLegalForm(last) && (last.length() > 2 || Shape.isAllCaps(last));
    if (company) {
      return Optional.of("organisation");
    }
    return SETTLED.contains(name.label())
        ? Optional.ofNullable(TYPES.get(last.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }
}
