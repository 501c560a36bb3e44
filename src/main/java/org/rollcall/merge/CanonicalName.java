package org.rollcall.merge;

import java.util.Collection;
import java.util.Comparator;
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
      case PERSON -> Surface.shown(type, person(from).surface());
      case ORGANISATION -> Surface.shown(type, organisation(from, cluster.forms()).surface());
      default -> place(from);
    };
  }

  private static Form person(Collection<Form> forms) {
    return forms.stream()
        .max(
            Comparator.comparing((Form f) -> !Letters.isCapitals(f.surface()))
                .thenComparingLong(
                    f -> FullNames.person(f).tokens().stream().filter(t -> t.length() > 1).count())
                .thenComparing(f -> !Glued.isGlued(f.surface()))
                .thenComparing(f -> FullNames.person(f).tokens().size())
                .thenComparing(Form::weight)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /**
   * The name of the built-in table if it is in use; else, of the longest names beyond Inc and
   * Agency, the most usual; of Colt and Colts the latter.
   */
  private static Form organisation(Collection<Form> naming, Collection<Form> all) {
    Form fullest = fullest(naming, all);
    Optional<String> usual = OrganisationRules.name(fullest).usual();
    return all.stream()
        .filter(CanonicalName::isListed)
        .filter(form -> OrganisationRules.name(form).usual().equals(usual))
        .findFirst()
        .orElse(fullest);
  }

  private static boolean isListed(Form form) {
    OrganisationName name = OrganisationRules.name(form);
    return name.usual().map(OrganisationName::keyOf).filter(name.key()::equals).isPresent();
  }

  private static Form fullest(Collection<Form> naming, Collection<Form> all) {
    int most = naming.stream().mapToInt(CanonicalName::coreSize).max().orElseThrow();
    Form usual = usual(naming.stream().filter(form -> coreSize(form) == most).toList());
    List<String> core = OrganisationRules.name(usual).core();
    Form plain =
        usual(all.stream().filter(f -> OrganisationRules.name(f).core().equals(core)).toList());
    String plural = plain.name().key() + "s";
    return all.stream()
        .filter(f -> f.name().key().equals(plural))
        .filter(f -> f.weight() * RARE >= plain.weight())
        .findFirst()
        .orElse(plain);
  }

  private static int coreSize(Form form) {
    return OrganisationRules.name(form).core().size();
  }

  private static Form usual(Collection<Form> forms) {
    return forms.stream()
        .max(
            Comparator.comparingInt(Form::weight)
                .thenComparing(f -> -f.surface().length())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static String place(Collection<Form> forms) {
    Optional<String> country =
        forms.stream().flatMap(f -> PlaceRules.name(f).usual().stream()).sorted().findFirst();
    return country.orElseGet(
        () -> {
          List<Form> named =
              forms.stream().filter(f -> PlaceRules.name(f).demonymOf().isEmpty()).toList();
          Form best = usual(named.isEmpty() ? forms : named);
          return Surface.shown(EntityType.PLACE, best.surface());
        });
  }
}
