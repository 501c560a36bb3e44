package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Forms and the entities they have grown into. {@link #join} makes every merge of the program and
 * checks each against the whole of both sides, so no chain of small steps joins two people.
 */
final class Clusters {
  /** Many times more than anybody has; it bounds the time that names take to be compared. */
  static final int MOST_FORMS = 1_000;

  /** An edge that was proposed and what kept it from being drawn. */
  record Refusal(Edge edge, Objection objection) {}

  private final Cluster[] clusters; // by the order of their forms
  private final EdgeTrees trees;
  private final BiFunction<Form, Form, Optional<Objection>> vetoes;
  private final BiPredicate<Form, Rule> open;
  private long comparisons;
  private final Set<Edge> possible = new LinkedHashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * Every form an entity of its own.
   *
   * @param forms numbered by their order, from 0
   * @param vetoes what keeps two forms apart whatever their entities are
   */
  Clusters(Collection<Form> forms, BiFunction<Form, Form, Optional<Objection>> vetoes) {
    this(forms, vetoes, (form, rule) -> false);
  }

  /**
   * As the other, of a part of the forms of a corpus.
   *
   * @param open whether a rule leaves a form alone for what is not in this part
   */
  Clusters(
      Collection<Form> forms,
      BiFunction<Form, Form, Optional<Objection>> vetoes,
      BiPredicate<Form, Rule> open) {
    this.vetoes = vetoes;
    this.open = open;
    clusters = new Cluster[forms.size()];
    trees = new EdgeTrees(forms.size());
    for (Form form : forms) {
      clusters[form.order()] = new Cluster(form);
    }
  }

  /** Notes that two names were looked at side by side. */
  void countComparison() {
    comparisons++;
  }

  /** How many pairs of names were looked at. */
  long comparisons() {
    return comparisons;
  }

  /** How many forms there are. */
  int forms() {
    return clusters.length;
  }

  /** Whether a rule that looks for the only candidate finds several beyond these forms. */
  boolean isOpen(Form form, Rule rule) {
    return open.test(form, rule);
  }

  Cluster of(Form form) {
    return clusters[form.order()];
  }

  /** The entities in the order of their first forms. */
  List<Cluster> all() {
    List<Cluster> all = new ArrayList<>();
    for (int order = 0; order < clusters.length; order++) {
      if (clusters[order].order() == order) {
        all.add(clusters[order]);
      }
    }
    return all;
  }

  /**
   * Joins the entities of two forms unless a veto stands between them.
   *
   * @return whether the two are one entity now
   */
  boolean join(Form from, Form to, Rule rule) {
    Cluster joined = of(from);
    Cluster into = of(to);
    if (joined == into) {
      return true;
    }
    Edge edge = new Edge(from, to, rule);
    Optional<Objection> objection = objection(joined, into, rule);
    if (objection.isPresent()) {
      refusals.add(new Refusal(edge, objection.get()));
      return false;
    }
    trees.draw(edge);
    into.take(joined, joined.contradiction(into).isEmpty());
    for (Form form : joined.forms()) {
      clusters[form.order()] = into;
    }
    return true;
  }

  /** What keeps two forms apart by themselves. */
  Optional<Objection> vetoBetween(Form a, Form b) {
    return vetoes.apply(a, b);
  }

  private Optional<Objection> objection(Cluster a, Cluster b, Rule rule) {
    if (a.type() != b.type()) {
      return Optional.of(new Objection(Veto.TYPE));
    }
    if (rule != Rule.USER_ALIAS && a.forms().size() + b.forms().size() > MOST_FORMS) {
      return Optional.of(new Objection(Veto.CROWDED));
    }
    for (Form one : a.forms()) {
      for (Form other : b.forms()) {
        Optional<Objection> objection = vetoes.apply(one, other);
        if (objection.isPresent()
            && (rule != Rule.USER_ALIAS || objection.get().veto() == Veto.APART)) {
          return objection;
        }
      }
    }
    if (rule == Rule.USER_ALIAS) {
      return Optional.empty();
    }
    Optional<Veto> veto = a.contradiction(b);
    return veto.isEmpty() || (renames(rule) && veto.get() != Veto.GENERATION)
        ? Optional.empty()
        : Optional.of(new Objection(veto.get()));
  }

  /** Whether a rule joins names that need not agree; then only one side's name the entity. */
  private static boolean renames(Rule rule) {
    return switch (rule) {
      case ALIAS,
          ALSO_KNOWN_AS,
          APPOSITION,
          RESPELLING,
          TYPING_SLIP,
          GLUED,
          ACRONYM,
          BRACKET_ACRONYM ->
          true;
      default -> false;
    };
  }

  /** The edges that were drawn. */
  EdgeTrees trees() {
    return trees;
  }

  /** Notes that two forms may be one entity, which the text does not decide. */
  void maybe(Form a, Form b, Rule rule) {
    possible.add(new Edge(a, b, rule));
  }

  /** The undecided pairs that are two entities in the end. */
  List<Edge> possible() {
    List<Edge> undecided = new ArrayList<>();
    for (Edge edge : possible) {
      if (isOpen(edge)) {
        undecided.add(edge);
      }
    }
    return undecided;
  }

  /** The edges that vetoes kept from being drawn, whose ends are two entities in the end. */
  List<Refusal> refusals() {
    List<Refusal> open = new ArrayList<>();
    for (Refusal refusal : refusals) {
      if (isOpen(refusal.edge())) {
        open.add(refusal);
      }
    }
    return open;
  }

  private boolean isOpen(Edge edge) {
    return of(edge.from()) != of(edge.to());
  }
}
