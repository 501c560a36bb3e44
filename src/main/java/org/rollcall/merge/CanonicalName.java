package org.rollcall.merge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rollcall.model.EntityType;

/** Which of an entity's names stands in the table. */
final class CanonicalName {
  private CanonicalName() {}

  /**
   * The fullest form in use; of a country its usual name.
   *
   * @param naming the forms that name the entity: no misspellings or epithets; may be empty
   * @param all all its forms, at least one
   */
  static String of(EntityType type, Collection<Form> naming, Collection<Form> all) {
    Collection<Form> from = naming.isEmpty() ? all : naming;
    return switch (type) {
      case PERSON -> Surface.shown(type, person(from).surface());
      case ORGANISATION -> Surface.shown(type, organisation(from).surface());
      default -> place(from);
    };
  }

  private static Form person(Collection<Form> forms) {
    return forms.stream()
        .max(
            Comparator.comparingLong(
                    (Form f) ->
                        FullNames.person(f).tokens().stream().filter(t -> t.length() > 1).count())
                .thenComparing(f -> !PersonNameParser.isGlued(f.surface()))
                .thenComparing(f -> FullNames.person(f).tokens().size())
                .thenComparing(Form::weight)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** The most words with content beyond Inc and Agency; of those the most usual form. */
  private static Form organisation(Collection<Form> forms) {
    return forms.stream()
        .max(
            Comparator.comparingInt((Form f) -> OrganisationRules.name(f).core().size())
                .thenComparing(Form::weight)
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
          Stream<Form> candidates = named.isEmpty() ? forms.stream() : named.stream();
          Form best =
              candidates
                  .max(
                      Comparator.comparingInt(Form::weight)
                          .thenComparing(f -> -f.surface().length())
                          .thenComparing(Comparator.reverseOrder()))
                  .orElseThrow();
          return Surface.shown(EntityType.PLACE, best.surface());
        });
  }
}
