package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.EntityType;

/**
 * The keys by which a name meets others over a corpus, as the rules have them. Names that share a
 * key of {@link Role#EQUAL} are joined. A name that asks for a key of {@link Role#ONLY} is joined
 * if those that answer it are one entity; of {@link Role#MAYBE} it is never joined.
 */
public final class NameLinks {
  /** What a name does with a key. */
  public enum Role {
    /** It is joined to the others with this key. */
    EQUAL,
    /** It is joined to the only one that answers. */
    ONLY,
    /** It may be those that answer. */
    MAYBE,
    /** It answers those that ask. */
    ANSWER
  }

  /**
   * A name at a key.
   *
   * @param role what it does there
   * @param rule the rule's word
   * @param key the key among those of the rule
   */
  public record Link(Role role, String rule, String key) {}

  private final List<Link> links = new ArrayList<>();
  private final Form form;

  private NameLinks(Form form) {
    this.form = form;
  }

  /**
   * The links of a name.
   *
   * @param name the surface that is taken apart
   * @param texts all the ways to write it
   * @param aliases what the user says of names
   */
  public static List<Link> of(
      EntityType type, String name, Collection<String> texts, SpreadAliases aliases) {
    NameLinks links = new NameLinks(new Form(0, type, Name.of(type, name), name, 0));
    aliases.user().nameOf(links.form).ifPresent(key -> links.add(Role.EQUAL, Rule.USER_ALIAS, key));
    switch (type) {
      case PERSON -> links.addPerson();
      case PLACE -> links.addPlace();
      default -> links.addOrganisation(texts);
    }
    return links.links;
  }

  private void addPerson() {
    PersonName name = FullNames.person(form);
    if (name.full()) {
      add(Role.ANSWER, Rule.BARE_SURNAME, name.surname());
      add(Role.ANSWER, Rule.GIVEN_NAME, name.given());
      Skeleton.ofEach(name).forEach(key -> add(Role.ANSWER, Rule.RESPELLING, key));
    } else if (CorpusPeople.isBare(form)) {
      add(Role.ONLY, Rule.BARE_SURNAME, name.surname());
      add(Role.MAYBE, Rule.GIVEN_NAME, name.surname());
      String skeleton = Skeleton.of(name.surname());
      if (skeleton.length() >= CorpusPeople.SHORTEST_SKELETON) {
        add(Role.MAYBE, Rule.RESPELLING, skeleton);
      }
    }
  }

  private void addPlace() {
    PlaceName name = PlaceRules.name(form);
    name.usual().ifPresent(key -> add(Role.EQUAL, Rule.ALIAS, key));
    add(Role.EQUAL, Rule.DEMONYM, name.country());
    add(Role.EQUAL, Rule.PLACE_DESIGNATOR, PlaceRules.base(name));
    add(Role.ANSWER, Rule.PLACE_IN_REGION, String.join(" ", name.words()));
    if (name.region().isEmpty()) {
      add(Role.ONLY, Rule.PLACE_IN_REGION, name.key());
    }
  }

  private void addOrganisation(Collection<String> texts) {
    OrganisationName name = OrganisationRules.name(form);
    OrganisationRules.equalities()
        .forEach((rule, keys) -> keys.apply(form).forEach(key -> add(Role.EQUAL, rule, key)));
    add(Role.ANSWER, Rule.ORGANISATION_CORE, String.join(" ", name.body()));
    if (!name.core().equals(name.body())) {
      add(Role.ONLY, Rule.ORGANISATION_CORE, String.join(" ", name.core()));
    }
    CorpusOrganisations.shortForms(form, new HashSet<>(texts))
        .forEach(key -> add(Role.ANSWER, Rule.USUAL_SHORT_FORM, key));
    Role asks = CorpusOrganisations.mayStandAlone(form) ? Role.ONLY : Role.MAYBE;
    add(asks, Rule.USUAL_SHORT_FORM, name.key());
    OrganisationRules.acronyms(form).forEach(key -> add(Role.ANSWER, Rule.ACRONYM, key));
    if (OrganisationRules.mayBeAcronym(form) && name.key().length() >= OrganisationRules.LONG) {
      add(Role.ONLY, Rule.ACRONYM, name.key());
    }
    head(name.key()).ifPresent(key -> add(Role.ANSWER, Rule.PART_OF_LONGER, key));
    if (name.content().size() >= OrganisationRules.LONG) {
      add(Role.ONLY, Rule.PART_OF_LONGER, name.key());
    }
  }

  private static Optional<String> head(String key) {
    int of = key.indexOf(" of ");
    return of > 0 ? Optional.of(key.substring(0, of)) : Optional.empty();
  }

  private void add(Role role, Rule rule, String key) {
    links.add(new Link(role, rule.label(), key));
  }
}
