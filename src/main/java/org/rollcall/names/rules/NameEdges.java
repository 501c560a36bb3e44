package org.rollcall.names.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rollcall.model.Document;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Shape;

/** Sets right where tagged names start and end, by what the guideline says of every name. */
final class NameEdges {
  /** Honours behind a person's name. */
  private static final Set<String> POST_NOMINALS = WordLists.words("honour");

  private final List<String[]> sentences;
  private final GluedName glued;
  private final Hyphens hyphens;

  /**
   * @param document the article
   * @param sentences its tokens as strings
   * @param glued knows glued names
   */
  NameEdges(Document document, List<String[]> sentences, GluedName glued) {
    this.sentences = sentences;
    this.glued = glued;
    this.hyphens = new Hyphens(document, sentences);
  }

  /** The names with their edges set right, in the same order. */
  List<Tagged> settle(List<Tagged> tagged) {
    List<Tagged> result = new ArrayList<>(tagged.size());
    for (int i = 0; i < tagged.size(); i++) {
      int limit = limit(tagged, i);
      for (Tagged part : parts(tagged.get(i))) {
        if (!isBareTitle(part)) {
          add(part, limit, result);
        }
      }
    }
    return result;
  }

  private void add(Tagged name, int limit, List<Tagged> result) {
    Tagged before = result.isEmpty() ? null : result.get(result.size() - 1);
    int free = before != null && before.sentence() == name.sentence() ? before.end() : 0;
    Tagged settled = name.label().equals("person") ? settlePerson(name, free, limit) : name;
    settled = hyphens.withFirstHalf(hyphens.withoutPrefix(settled), free);
    if (before != null && isOrganisationOfPlace(before, settled)) {
      result.set(result.size() - 1, before.withEnd(settled.end()));
    } else {
      result.add(settled);
    }
  }

  /** Where the next name of the sentence starts, or the sentence ends: no name grows beyond. */
  private int limit(List<Tagged> tagged, int i) {
    int sentence = tagged.get(i).sentence();
    return i + 1 < tagged.size() && tagged.get(i + 1).sentence() == sentence
        ? tagged.get(i + 1).start()
        : sentences.get(sentence).length;
  }

  /** "Sen" of "Sen. Ruiz", when the name itself was left out. */
  private boolean isBareTitle(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    return name.length() == 1
        && Titles.isTitle(tokens[name.start()])
        && name.end() < tokens.length
        && tokens[name.end()].equals(".");
  }

  /** A name goes over no address, no dash that hangs on one side, and no "Ltd of". */
  private List<Tagged> parts(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    if (name.label().equals("person") && glued.is(tokens[name.start()])) {
      return List.of(name.withEnd(name.start() + 1));
    }
    List<Tagged> parts = new ArrayList<>(1);
    int start = name.start();
    for (int i = start; i <= name.end(); i++) {
      if (i == name.end()
          || Shape.isAddress(tokens[i])
          || hyphens.isHangingDash(name.sentence(), i)
          || isBehindLegalForm(tokens, name, i)) {
        if (i > start) {
          boolean place = start > name.start() && tokens[start - 1].equals("of");
          Tagged part = name.withStart(start).withEnd(i);
          parts.add(place ? part.withLabel("place") : part);
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean isBehindLegalForm(String[] tokens, Tagged name, int i) {
    return tokens[i].equals("of") && i > name.start() && HeadWords.isLegalForm(tokens[i - 1]);
  }

  /** No title before, no honours behind, and the second half of a name like "Wai-ming" within. */
  private Tagged settlePerson(Tagged name, int free, int limit) {
    String[] tokens = sentences.get(name.sentence());
    int start = Titles.skip(tokens, name.start(), name.end());
    int end = name.end();
    while (end - start > 1
        && (POST_NOMINALS.contains(tokens[end - 1]) || isScore(tokens[end - 1]))) {
      end--;
    }
    return hyphens.withHalves(name.withStart(start).withEnd(end), free, limit);
  }

  /** "6-4" behind a player's name. */
  private static boolean isScore(String token) {
    return token.equals("-") || Character.isDigit(token.charAt(0));
  }

  /**
   * "National Front of Chile" is one organisation; in the news files of the training text nine in
   * ten such pairs are. "Orion Ltd of Kenya" is two names.
   */
  private boolean isOrganisationOfPlace(Tagged before, Tagged name) {
    return before.label().equals("organisation")
        && name.label().equals("place")
        && before.sentence() == name.sentence()
        && before.end() + 1 == name.start()
        && sentences.get(name.sentence())[before.end()].equals("of")
        && !HeadWords.isLegalForm(sentences.get(before.sentence())[before.end() - 1]);
  }
}
