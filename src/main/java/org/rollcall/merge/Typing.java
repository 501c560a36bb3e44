package org.rollcall.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/**
 * The final types of an article's mentions: one surface has one type unless the article has full
 * names of both, and a lone word that is the surname of the one person of that name is that person.
 */
final class Typing {
  private final String text;
  private final Map<Mention, EntityType> types = new LinkedHashMap<>();
  private final Map<String, List<Mention>> groups = new TreeMap<>();
  private final Map<String, Set<EntityType>> longer = new TreeMap<>();

  Typing(Document document, List<Mention> mentions, UserNames user) {
    text = document.text();
    for (Mention mention : mentions) {
      types.put(mention, user.typeOf(mention.text()).orElse(mention.type()));
      String key = OrganisationName.keyOf(mention.text());
      groups.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
    }
  }

  /** Each mention with its final type, in the order of the text. */
  Map<Mention, EntityType> types() {
    return types;
  }
}
