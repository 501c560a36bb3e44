package org.rollcall.spark;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.table.Roll;

/**
 * Articles of few names in many combinations, and stages that find them: people who share surnames,
 * initials, nicknames and whole names, bodies with short forms and acronyms, places with regions.
 * Hardly a name of theirs is without a rule or a veto.
 */
final class NamesInLists {
  private static final List<String> GIVEN =
      List.of("Juan", "Jaime", "J.", "Ana", "Mike", "Michael", "Robert", "Bob", "Ilse", "J. Ana");
  private static final List<String> SURNAME =
      List.of("Lopez", "Lima", "Prado", "Lima Prado", "Stone", "Brandel", "Stone Jr");
  private static final List<String> BARE =
      List.of("Lopez", "Lima", "Prado", "Stone", "Brandel", "Brandell", "Ilse", "Mike");
  private static final List<String> PLACES =
      List.of(
          "Springfield",
          "Springfield, Ohio",
          "Springfield, Utah",
          "Kestrel Valley",
          "Kestrel",
          "Kestrel Province",
          "Ruritania",
          "Germany",
          "German",
          "Oxbow",
          "Oxbow, Ohio");
  private static final List<String> BODIES =
      List.of(
          "National Weather Watch",
          "National Weather Watch of Ruritania",
          "NWW",
          "NWWR",
          "Harbour Police",
          "Lagoon Police",
          "Police",
          "Supreme Court",
          "Lite News Agency",
          "Lite",
          "Lite News",
          "Farmers Party",
          "Ruritanian Farmers Party",
          "Harbour Farmers Party",
          "RFP",
          "HFP",
          "Colt",
          "Colts",
          "Trade Union of Oxbow Porters",
          "Oxbow Porters Trade Union");
  private static final List<String> SENTENCES =
      List.of(
          "The Ruritanian striker P met P in L. ",
          "P, a senator, spoke for B. ",
          "P (born 1950) left B. ",
          "In L the B and the B said no to P. ",
          "P is a striker. ",
          "P and his wife P saw L. ",
          "B hired P and 3 others for $5m. ",
          "P left L on 3 May 2021. ",
          "Members of the B (B) walked out. ");

  private NamesInLists() {}

  /** An article of a few sentences. */
  static String article(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 2 + random.nextInt(4); i > 0; i--) {
      String sentence = SENTENCES.get(random.nextInt(SENTENCES.size()));
      for (int at = 0; at < sentence.length(); at++) {
        char c = sentence.charAt(at);
        text.append(
            switch (c) {
              case 'P' -> person(random);
              case 'L' -> one(PLACES, random);
              case 'B' -> one(BODIES, random);
              default -> String.valueOf(c);
            });
      }
    }
    return text.toString();
  }

  private static String person(Random random) {
    return random.nextInt(4) == 0
        ? one(BARE, random)
        : one(GIVEN, random) + " " + one(SURNAME, random);
  }

  private static String one(List<String> names, Random random) {
    return names.get(random.nextInt(names.size()));
  }

  /** What the pipeline makes of articles in one piece. */
  static Roll roll(List<Article> articles) {
    return roll(articles, Aliases.NONE, EnumSet.allOf(EntityType.class));
  }

  /** As the other, for a user who has wishes. */
  static Roll roll(List<Article> articles, Aliases aliases, Set<EntityType> types) {
    return new Pipeline(() -> stages(aliases), Scope.CORPUS, aliases, types, true, 1, failed -> {})
        .extract(articles::forEach);
  }

  /** Stages that know the names of the lists. */
  static Stages stages() {
    return stages(Aliases.NONE);
  }

  /** As the other, for a user who says something of names. */
  static Stages stages(Aliases aliases) {
    Stages rest = StageFactory.withoutNames(aliases).get();
    return new Stages(rest.segment(), NamesInLists::names, rest.readNumbers(), rest.mergeNames());
  }

  private static List<Mention> names(Document document) {
    List<Mention> names = new ArrayList<>();
    String text = document.text();
    int at = 0;
    while (at < text.length()) {
      Mention longest = null;
      if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
        longest = longer(longest, text, at, EntityType.PLACE, PLACES);
        longest = longer(longest, text, at, EntityType.ORGANISATION, BODIES);
        longest = longer(longest, text, at, EntityType.PERSON, BARE);
        for (String given : GIVEN) {
          for (String surname : SURNAME) {
            longest = longer(longest, text, at, EntityType.PERSON, List.of(given + " " + surname));
          }
        }
      }
      if (longest != null) {
        names.add(longest);
      }
      at = longest == null ? at + 1 : longest.span().end();
    }
    return names;
  }

  private static Mention longer(
      Mention found, String text, int at, EntityType type, List<String> names) {
    Mention longest = found;
    for (String name : names) {
      if (text.startsWith(name, at)
          && !Character.isLetter(text.charAt(at + name.length()))
          && (longest == null || longest.span().length() < name.length())) {
        longest = new Mention(new Span(at, at + name.length()), type, name);
      }
    }
    return longest;
  }
}
