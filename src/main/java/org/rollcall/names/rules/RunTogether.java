package org.rollcall.names.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;

/**
 * Parts two names that stand side by side and were taken for one, as headlines and captions have
 * them, when each of them stands alone elsewhere in the article and they are of different types.
 */
final class RunTogether {
  /** Words of two names, of which one has more than one. */
  private static final int SHORTEST = 3;

  private RunTogether() {}

  /** The names, those that are two parted, and without an everyday word before a known name. */
  static List<Tagged> part(List<Tagged> tagged, List<String[]> sentences, Lexicon lexicon) {
    Map<String, String> labels = new HashMap<>();
    for (Tagged name : tagged) {
      labels.putIfAbsent(name.form(sentences), name.label());
    }
    List<Tagged> result = new ArrayList<>(tagged.size());
    for (Tagged name : tagged) {
      if (name.length() < SHORTEST) {
        result.add(name);
      } else {
        result.addAll(parts(withoutVerb(name, labels, sentences, lexicon), labels, sentences));
      }
    }
    return result;
  }

  /** "Join Harbour Front" of a headline, where "Harbour Front" stands alone elsewhere. */
  private static Tagged withoutVerb(
      Tagged name, Map<String, String> labels, List<String[]> sentences, Lexicon lexicon) {
    String first = sentences.get(name.sentence())[name.start()];
    Tagged rest = name.withStart(name.start() + 1);
    boolean everyday = lexicon.of(Lexicon.key(first)).caseClass().compareTo("d") >= 0;
    return everyday && name.label().equals(labels.get(rest.form(sentences))) ? rest : name;
  }

  private static List<Tagged> parts(
      Tagged name, Map<String, String> labels, List<String[]> sentences) {
    for (int i = name.end() - 1; i > name.start(); i--) {
      Tagged left = name.withEnd(i);
      Tagged right = name.withStart(i);
      String leftLabel = labels.get(left.form(sentences));
      String rightLabel = labels.get(right.form(sentences));
      if (leftLabel == null || rightLabel == null || leftLabel.equals(rightLabel)) {
        continue;
      }
      // "Oslo Savings Bank" is one, though "Oslo" and the "Savings Bank" stand alone, too.
      if (!rightLabel.equals("organisation") && (left.length() > 1 || right.length() > 1)) {
        return List.of(left.withLabel(leftLabel), right.withLabel(rightLabel));
      }
    }
    return List.of(name);
  }
}
