package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.EntityType;

/** Which of an entity's names stands in the table. */
final class CanonicalName {
  /** A plural that is so many times rarer than the singular names nothing. */
  private static final int RARE = 4;

  private CanonicalName() {}

  /** The fullest form in use, of no misspelling and no epithet; of a country its usual name. */
  static String of(Cluster cluster) {
    Collection<Form> from = cluster.naming().isEmpty() ? cluster.forms() : cluster.naming();
    EntityType type = cluster.type();
    return switch (type) {
      case PERSON -> Surface.shown(type, fullestPerson(from).surface());
      case ORGANISATION -> Surface.shown(type, organisation(from, cluster.forms()).surface());
      default -> place(from);
    };
  }

  private static Form fullestPerson(Collection<Form> forms) {
    return forms.size() == 1
        ? forms.iterator().next()
        : Collections.max(forms, CanonicalName::compareFullness);
  }

  private static int compareFullness(Form a, Form b) {
    int order = -Boolean.compare(Letters.isCapitals(a.surface()), Letters.isCapitals(b.surface()));
    order = order == 0 ? spelledOut(a) - spelledOut(b) : order;
    order =
        order == 0
            ? -Boolean.compare(Glued.isGlued(a.surface()), Glued.isGlued(b.surface()))
            : order;
    order = order == 0 ? tokens(a).size() - tokens(b).size() : order;
    order = order == 0 ? a.weight() - b.weight() : order;
    return order == 0 ? b.compareTo(a) : order;
  }

  /** How many names are no initials. */
  private static int spelledOut(Form form) {
    int count = 0;
    for (String token : tokens(form)) {
      count += token.length() > 1 ? 1 : 0;
    }
    return count;
  }

  private static List<String> tokens(Form form) {
    return FullNames.person(form).tokens();
  }

  /**
   * The name of the built-in table if it is in use; else, of the longest names beyond Inc and
   * Agency, the most usual; of Colt and Colts the latter.
   */
  private static Form organisation(Collection<Form> naming, Collection<Form> all) {
    if (all.size() == 1) {
      return all.iterator().next();
    }
    Form fullest = fullest(naming, all);
    Optional<String> usual = OrganisationRules.name(fullest).usual();
    if (usual.isPresent()) {
      String key = OrganisationName.keyOf(usual.get());
      for (Form form : all) {
        OrganisationName name = OrganisationRules.name(form);
        if (name.key().equals(key) && name.usual().equals(usual)) {
          return form;
        }
      }
    }
    return fullest;
  }

  private static Form fullest(Collection<Form> naming, Collection<Form> all) {
    int most = 0;
    for (Form form : naming) {
      most = Math.max(most, core(form).size());
    }
    List<Form> longest = new ArrayList<>();
    for (Form form : naming) {
      if (core(form).size() == most) {
        longest.add(form);
      }
    }
    List<String> core = core(usual(longest));
    List<Form> alike = new ArrayList<>();
    for (Form form : all) {
      if (core(form).equals(core)) {
        alike.add(form);
      }
    }
    Form plain = usual(alike);
    String plural = plain.name().key() + "s";
    for (Form form : all) {
      if (form.name().key().equals(plural) && form.weight() * RARE >= plain.weight()) {
        return form;
      }
    }
    return plain;
  }

  private static List<String> core(Form form) {
    return OrganisationRules.name(form).core();
  }

  private static Form usual(Collection<Form> forms) {
    return forms.size() == 1
        ? forms.iterator().next()
        : Collections.max(forms, CanonicalName::compareUse);
  }

  private static int compareUse(Form a, Form b) {
    int order = a.weight() - b.weight();
    order = order == 0 ? b.surface().length() - a.surface().length() : order;
    return order == 0 ? b.compareTo(a) : order;
  }

  private static String place(Collection<Form> forms) {
    String country = null;
    List<Form> named = new ArrayList<>();
    for (Form form : forms) {
      PlaceName name = PlaceRules.name(form);
      String usual = name.usual().orElse(null);
      if (usual != null && (country == null || usual.compareTo(country) < 0)) {
        country = usual;
      }
      if (name.demonymOf().isEmpty()) {
        named.add(form);
      }
    }
    if (country != null) {
      return country;
    }
    Form best = usual(named.isEmpty() ? forms : named);
    return Surface.shown(EntityType.PLACE, best.surface());
  }
}
