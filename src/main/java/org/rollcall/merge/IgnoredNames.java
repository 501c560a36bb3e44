package org.rollcall.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Entity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;

/**
 * Leaves out the names that a user does not want: an entity of such a name wholly, and of any other
 * entity the mentions that are written so. It comes after all merging, so that what is not shown
 * still counts as evidence. Immutable and thread-safe.
 */
public final class IgnoredNames {
  private final Set<String> keys = new HashSet<>();

  /**
   * Names whatever their case, accents, titles and articles.
   *
   * @param names names never to list
   */
  public IgnoredNames(List<String> names) {
    for (EntityType type : EntityType.values()) {
      if (type != EntityType.NUMBER) {
        names.forEach(name -> keys.add(key(type, name)));
      }
    }
  }

  /** The entities that are left, in their order. */
  public List<Entity> without(List<Entity> entities) {
    if (keys.isEmpty()) {
      return entities;
    }
    List<Entity> left = new ArrayList<>();
    for (Entity entity : entities) {
      List<Entity.Part> parts =
          isIgnored(entity.type(), entity.name()) ? List.of() : parts(entity.parts());
      if (!parts.isEmpty()) {
        left.add(
            new Entity(entity.type(), entity.name(), parts, entity.possible(), entity.apart()));
      }
    }
    Set<String> listed =
        left.stream().map(Entity::name).collect(Collectors.toCollection(TreeSet::new));
    return left.stream().map(entity -> withPossible(entity, listed)).toList();
  }

  private List<Entity.Part> parts(List<Entity.Part> parts) {
    List<Entity.Part> left = new ArrayList<>();
    boolean whole = true;
    for (Entity.Part part : parts) {
      ArticleEntity old = part.entity();
      List<LinkedMention> mentions =
          old.mentions().stream()
              .filter(linked -> !isIgnored(old.type(), linked.mention().text()))
              .toList();
      whole &= mentions.size() == old.mentions().size();
      if (!mentions.isEmpty()) {
        ArticleEntity entity =
            new ArticleEntity(
                old.type(), old.name(), mentions, old.possible(), old.apart(), old.profile());
        left.add(new Entity.Part(part.article(), entity, part.rule(), part.to()));
      }
    }
    return whole ? parts : left;
  }

  private static Entity withPossible(Entity entity, Set<String> listed) {
    List<String> possible = entity.possible().stream().filter(listed::contains).toList();
    return new Entity(entity.type(), entity.name(), entity.parts(), possible, entity.apart());
  }

  private boolean isIgnored(EntityType type, String surface) {
    return keys.contains(key(type, surface));
  }

  private static String key(EntityType type, String surface) {
    return type + " " + Name.of(type, surface).key();
  }
}
