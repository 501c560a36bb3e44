package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.CodePointOrder;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.NearMiss;
import org.rollcall.model.Packed;
import org.rollcall.model.Pool;
import org.rollcall.model.Profile;
import org.rollcall.model.Span;

/**
 * The merged names of all articles in little memory: names, rules and profiles once for all, and of
 * each article only their numbers, about twelve bytes for a name that it has once. What is asked
 * for is made anew each time.
 */
final class PackedArticles {
  private static final EntityType[] TYPES = EntityType.values();

  /** The rule of a mention with its strength, and the type that it was tagged with. */
  private record Link(String rule, double strength, EntityType tagged) {
    // By hand, as in other records that are keys: what Java makes of a record is linked at each
    // start.
    @Override
    public boolean equals(Object object) {
      return object instanceof Link other
          && rule.equals(other.rule)
          && Double.compare(strength, other.strength) == 0
          && tagged == other.tagged;
    }

    @Override
    public int hashCode() {
      return 31 * rule.hashCode() + Double.hashCode(strength);
    }
  }

  /** An article's id and its entities. */
  private record Sheet(String id, byte[] entities) {}

  private final Pool<String> words = new Pool<>();
  private final Pool<Link> links = new Pool<>();
  private final Pool<Profile> profiles = new Pool<>();
  private final Pool<NearMiss> misses = new Pool<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Packed packed = new Packed();
  private final Packed body = new Packed();

  /** Keeps an article's entities. */
  void add(ArticleEntities article) {
    for (ArticleEntity entity : article.entities()) {
      packed.put(entity.type().ordinal());
      packed.put(words.id(entity.name()));
      packed.put(profiles.id(entity.profile()));
      packed.put(entity.weight());
      putBody(entity);
      packed.putAll(body);
    }
    sheets.add(new Sheet(article.article(), packed.take()));
  }

  private void putBody(ArticleEntity entity) {
    body.put(entity.possible().size());
    for (String name : entity.possible()) {
      body.put(words.id(name));
    }
    body.put(entity.apart().size());
    for (NearMiss miss : entity.apart()) {
      body.put(misses.id(miss));
    }
    body.put(entity.mentions().size());
    int before = 0;
    for (LinkedMention linked : entity.mentions()) {
      putMention(linked, before);
      before = linked.mention().span().start();
    }
  }

  /** Two flags first: whether it is joined to another name, and whether it stands for several. */
  private void putMention(LinkedMention linked, int before) {
    Mention mention = linked.mention();
    boolean joined = !linked.to().isEmpty();
    boolean several = linked.count() > 1;
    int link = links.id(new Link(linked.rule(), linked.strength(), mention.type()));
    body.put(link << 2 | (joined ? 2 : 0) | (several ? 1 : 0));
    body.put(mention.span().start() - before);
    body.put(words.id(mention.text()));
    if (joined) {
      body.put(words.id(linked.to()));
    }
    if (several) {
      body.put(linked.count());
    }
  }

  /** Brings the articles into the order of their ids; from now on an article is its rank. */
  void sort() {
    sheets.sort((a, b) -> CodePointOrder.INSTANCE.compare(a.id(), b.id()));
  }

  /** Number of articles. */
  int size() {
    return sheets.size();
  }

  /** The entities of an article. */
  List<Unit> units(int article) {
    List<Unit> units = new ArrayList<>();
    byte[] bytes = sheets.get(article).entities();
    Packed.Reader reader = new Packed.Reader(bytes, 0);
    while (reader.hasNext()) {
      units.add(unit(article, reader));
      reader.skipAll();
    }
    return units;
  }

  /**
   * An entity.
   *
   * @param offset as {@link Unit#offset} has it
   */
  Unit unit(int article, int offset) {
    return unit(article, new Packed.Reader(sheets.get(article).entities(), offset));
  }

  private Unit unit(int article, Packed.Reader reader) {
    int offset = reader.at();
    EntityType type = TYPES[reader.next()];
    int word = reader.next();
    Profile profile = profiles.get(reader.next());
    return new Unit(this, article, offset, type, word, profile, reader.next());
  }

  /** The id of an article. */
  String id(int article) {
    return sheets.get(article).id();
  }

  /** The name of a number. */
  String word(int word) {
    return words.get(word);
  }

  /** How many names there are; their numbers are below. */
  int words() {
    return words.size();
  }

  /** An entity with all that the article says of it. */
  ArticleEntity entity(Unit unit) {
    Packed.Reader reader = body(unit);
    List<String> possible = new ArrayList<>();
    for (int i = reader.next(); i > 0; i--) {
      possible.add(words.get(reader.next()));
    }
    List<NearMiss> apart = new ArrayList<>();
    for (int i = reader.next(); i > 0; i--) {
      apart.add(misses.get(reader.next()));
    }
    List<LinkedMention> mentions = mentions(reader);
    return new ArticleEntity(unit.type(), unit.name(), mentions, possible, apart, unit.profile());
  }

  /** Whether an entity has possible names or near misses. */
  boolean isOpen(Unit unit) {
    Packed.Reader reader = body(unit);
    int possible = reader.next();
    return possible > 0 || reader.next() > 0;
  }

  private Packed.Reader body(Unit unit) {
    Packed.Reader reader = new Packed.Reader(sheets.get(unit.article()).entities(), unit.offset());
    for (int i = 0; i < 5; i++) {
      reader.next(); // type, name, profile, weight, and the length of what follows
    }
    return reader;
  }

  private List<LinkedMention> mentions(Packed.Reader reader) {
    List<LinkedMention> mentions = new ArrayList<>();
    int start = 0;
    for (int i = reader.next(); i > 0; i--) {
      int flags = reader.next();
      Link link = links.get(flags >>> 2);
      start += reader.next();
      String text = words.get(reader.next());
      String to = (flags & 2) == 0 ? "" : words.get(reader.next());
      int count = (flags & 1) == 0 ? 1 : reader.next();
      Mention mention = new Mention(new Span(start, start + text.length()), link.tagged(), text);
      mentions.add(new LinkedMention(mention, link.rule(), to, link.strength(), count));
    }
    return mentions;
  }
}
