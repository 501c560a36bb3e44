package org.rollcall.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rollcall.model.Document;
import org.rollcall.model.Span;

/** Sets right where tagged names start and end, by what the guideline says of every name. */
final class NameEdges {
  /** Prefixes that hang on a name by a hyphen and are no part of it: "anti-NATO". */
  private static final Set<String> PREFIXES =
      Set.of("anti", "pro", "non", "ex", "post", "pre", "mid", "trans", "inter", "intra", "neo");

  /** Words that hang on a name by a hyphen and are no part of it, beside participles. */
  private static final Set<String> HYPHEN_WORDS =
      Set.of(
          "born", "bound", "class", "elect", "era", "esque", "free", "held", "hit", "in", "ish",
          "it", "level", "like", "made", "man", "only", "owned", "run", "style", "to", "type",
          "wide");

  /** "e", "i", "sur", "upon" between the halves of a place's name. */
  private static final int LONGEST_JOINT = 4;

  /** "hyung" and "cheol" are the longest in use. */
  private static final int LONGEST_SYLLABLE = 6;

  /** "Al- Rashid" is a slip for "Al-Rashid", no dash between two names. */
  private static final Set<String> ARTICLES = Set.of("Al", "al", "El", "el");

  /** Honours behind a person's name. */
  private static final Set<String> POST_NOMINALS =
      Set.of("KC", "QC", "SC", "MP", "MEP", "MLA", "OBE", "MBE", "CBE", "PhD", "MD", "Esq");

  private final Document document;
  private final List<String[]> sentences;
  private final GluedName glued;

  /**
   * @param document the article
   * @param sentences its tokens as strings
   * @param glued knows glued names
   */
  NameEdges(Document document, List<String[]> sentences, GluedName glued) {
    this.document = document;
    this.sentences = sentences;
    this.glued = glued;
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
    settled = withFirstHalf(withoutPrefix(settled), free);
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
          || Word.isAddress(tokens[i])
          || isHangingDash(name.sentence(), i)
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

  private boolean isHangingDash(int sentence, int i) {
    String token = sentences.get(sentence)[i];
    boolean dash = token.equals("-") || token.equals("–") || token.equals("—");
    return dash
        && i > 0
        && i + 1 < sentences.get(sentence).length
        && !ARTICLES.contains(sentences.get(sentence)[i - 1])
        && isSpaceBefore(sentence, i) != isSpaceBefore(sentence, i + 1);
  }

  private boolean isSpaceBefore(int sentence, int i) {
    List<Span> spans = document.sentences().get(sentence).tokens();
    return spans.get(i - 1).end() < spans.get(i).start();
  }

  /**
   * No title before, no honours behind, the second half of a name like "Wai-ming" within, no
   * agency.
   */
  private Tagged settlePerson(Tagged name, int free, int limit) {
    String[] tokens = sentences.get(name.sentence());
    int start = Titles.skip(tokens, name.start(), name.end());
    int end = name.end();
    while (end - start > 1
        && (POST_NOMINALS.contains(tokens[end - 1]) || isScore(tokens[end - 1]))) {
      end--;
    }
    while (start - 2 >= free
        && tokens[start - 1].equals("-")
        && Shape.isCapitalised(tokens[start - 2])
        && !PREFIXES.contains(tokens[start - 2].toLowerCase(Locale.ROOT))
        && !isSpaceBefore(name.sentence(), start - 1)
        && !isSpaceBefore(name.sentence(), start)) {
      start -= 2; // "Hahn" of "Maier-Hahn" is half a name
    }
    if (end + 1 < limit
        && tokens[end].equals("-")
        && !isSpaceBefore(name.sentence(), end)
        && !isSpaceBefore(name.sentence(), end + 1)
        && isSecondHalf(tokens[end + 1])) {
      end += 2;
    }
    return name.withStart(start).withEnd(end);
  }

  /** "6-4" behind a player's name. */
  private static boolean isScore(String token) {
    return token.equals("-") || Character.isDigit(token.charAt(0));
  }

  /** The small syllable of "Seo-jin" and "Wai-ming", not the word of "Ruiz-led" or "Ruiz-era". */
  private static boolean isSecondHalf(String token) {
    return Character.isLowerCase(token.codePointAt(0))
        && token.length() > 1
        && token.length() <= LONGEST_SYLLABLE
        && !token.endsWith("ed")
        && !HYPHEN_WORDS.contains(token);
  }

  private Tagged withoutPrefix(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    boolean prefixed =
        name.length() > 2
            && tokens[name.start() + 1].equals("-")
            && PREFIXES.contains(tokens[name.start()].toLowerCase(Locale.ROOT));
    return prefixed ? name.withStart(name.start() + 2) : name;
  }

  /** "Bourg" and "en" of "Bourg-en-Arva", "Stratford" and "upon" of "Stratford-upon-Arva". */
  private Tagged withFirstHalf(Tagged name, int free) {
    String[] tokens = sentences.get(name.sentence());
    int start = name.start() - 4;
    boolean chain =
        start >= free
            && Shape.isCapitalised(tokens[start])
            && tokens[start + 1].equals("-")
            && Character.isLowerCase(tokens[start + 2].codePointAt(0))
            && tokens[start + 2].length() <= LONGEST_JOINT
            && tokens[start + 3].equals("-");
    for (int i = start + 1; chain && i <= name.start(); i++) {
      chain = !isSpaceBefore(name.sentence(), i);
    }
    return chain ? name.withStart(start) : name;
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
