package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.EntityType;

/**
 * Names of one type that may become one entity, and none beyond them can: clustered by the rules of
 * {@link CorpusMerger}, in its order. For one class and one thread.
 */
public final class NameClass {
  /**
   * A name of the corpus.
   *
   * @param id tells it from all others
   * @param key its normal form with its type
   * @param person which of the people of one full name; 0 if there is one
   * @param name the surface that is taken apart
   * @param surface the surface to show
   * @param rank what it is ordered by before all else: mentions of all people of the name
   * @param weight mentions
   * @param known whether the articles say anything of a person who has namesakes
   * @param texts of an organisation, all the ways to write it
   */
  public record Member(
      String id,
      String key,
      int person,
      String name,
      String surface,
      int rank,
      int weight,
      boolean known,
      List<String> texts) {}

  /**
   * What became of a name.
   *
   * @param id the name's
   * @param entity the id of the first name of its entity
   * @param name the entity's name
   * @param rule the rule's word that joined it
   * @param joined whether it was joined to another, and did not only begin its entity
   */
  public record Verdict(String id, String entity, String name, String rule, boolean joined) {}

  /** Two things that meet: two names, or a name and a rule. */
  public record Pair(String one, String other) {}

  private final EntityType type;
  private final List<Member> members;
  private final Set<Pair> sideBySide;
  private final Set<Pair> open;
  private final UserNames user;
  private final List<Form> forms = new ArrayList<>();
  private final Set<Pair> asked = new LinkedHashSet<>();
  private final Clusters clusters;

  /**
   * A class.
   *
   * @param members at least one; their order does not matter
   * @param sideBySide those that an article has as two entities, in either order
   * @param open names with the words of the rules that find more than one candidate for them beyond
   *     this class
   * @param aliases what the user says of names
   */
  public NameClass(
      EntityType type,
      List<Member> members,
      Set<Pair> sideBySide,
      Set<Pair> open,
      SpreadAliases aliases) {
    this.type = type;
    user = aliases.user();
    this.members =
        members.stream()
            .sorted(
                Comparator.comparingInt(Member::rank)
                    .reversed()
                    .thenComparing(Member::key)
                    .thenComparing(Member::person))
            .toList();
    this.sideBySide = sideBySide;
    this.open = open;
    for (Member m : this.members) {
      forms.add(new Form(forms.size(), type, Name.of(type, m.name()), m.surface(), m.weight()));
    }
    clusters = new Clusters(forms, this::veto, this::isOpen);
  }

  /** Joins what the rules join; the names in their order. */
  public List<Verdict> judge() {
    user.join(clusters, forms);
    switch (type) {
      case PERSON -> new CorpusPeople(clusters, forms).join();
      case PLACE -> new PlaceRules(clusters, forms).joinPart();
      default -> new CorpusOrganisations(clusters, forms, this::texts).join();
    }
    Names names = new Names(clusters, clusters.all(), user);
    Map<Cluster, String> ids = new HashMap<>();
    List<Verdict> verdicts = new ArrayList<>();
    for (Form form : forms) {
      Cluster cluster = clusters.of(form);
      String entity = ids.computeIfAbsent(cluster, c -> member(form).id());
      Optional<String> rule = clusters.trees().edge(form).map(edge -> edge.rule().label());
      verdicts.add(
          new Verdict(
              member(form).id(),
              entity,
              names.of(cluster),
              rule.orElse(Rule.SAME_FORM.label()),
              rule.isPresent()));
    }
    return verdicts;
  }

  /**
   * After {@link #judge}: the names that may be one entity, undecided by the text; without full
   * names of people that agree, as these are found over all classes.
   */
  public List<Pair> possible() {
    return clusters.possible().stream()
        .filter(edge -> edge.rule() != Rule.COMPATIBLE_FULL_NAME)
        .map(edge -> new Pair(member(edge.from()).id(), member(edge.to()).id()))
        .toList();
  }

  /** After {@link #judge}: the open names and rules that came to be tried. */
  public Set<Pair> asked() {
    return asked;
  }

  private Set<String> texts(Form form) {
    return new HashSet<>(member(form).texts());
  }

  private Member member(Form form) {
    return members.get(form.order());
  }

  private boolean isOpen(Form form, Rule rule) {
    Pair asking = new Pair(member(form).id(), rule.label());
    return open.contains(asking) && (asked.add(asking) || asked.contains(asking));
  }

  private Optional<Objection> veto(Form a, Form b) {
    if (user.apart(a, b)) {
      return Optional.of(new Objection(Veto.APART));
    }
    Member one = member(a);
    Member other = member(b);
    if (one.key().equals(other.key())) {
      Veto veto = one.known() && other.known() ? Veto.HOMONYM : Veto.UNDECIDED;
      return Optional.of(new Objection(veto));
    }
    boolean met =
        sideBySide.contains(new Pair(one.id(), other.id()))
            || sideBySide.contains(new Pair(other.id(), one.id()));
    return met ? Optional.of(new Objection(Veto.SIDE_BY_SIDE)) : Optional.empty();
  }

  /** The rule of a mention that begins its entity. */
  public static String firstRule() {
    return Rule.FIRST.label();
  }
}
