package org.rollcall.merge;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;

/** Joins organisations over the corpus; short forms only where they mean one body. */
final class CorpusOrganisations {

  private final Clusters clusters;
  private final Joining rules;
  private final List<Form> forms;
  private final Function<Form, Set<String>> texts;

  CorpusOrganisations(Clusters clusters, CorpusForms corpus) {
    this(clusters, corpus.ofType(EntityType.ORGANISATION), form -> texts(corpus, form));
  }

  /**
   * @param texts the ways in which the articles of a form write it
   */
  CorpusOrganisations(Clusters clusters, List<Form> forms, Function<Form, Set<String>> texts) {
    this.clusters = clusters;
    this.rules = new Joining(clusters);
    this.forms = forms;
    this.texts = texts;
  }

  private static Set<String> texts(CorpusForms corpus, Form form) {
    Set<String> texts = new HashSet<>();
    for (Unit unit : requireNonNull(corpus.units().get(form))) {
      for (LinkedMention linked : unit.entity().mentions()) {
        texts.add(linked.mention().text());
      }
    }
    return texts;
  }

  void join() {
    OrganisationRules.equalities().forEach((rule, keys) -> rules.joinEqual(rule, forms, keys));
    OrganisationRules.joinCores(rules, forms);
    joinShortForms();
    joinAcronyms();
    joinTails();
  }

  /** What is short for one body in some article is so in the articles that don't say. */
  private void joinShortForms() {
    Map<String, Set<Form>> meanings = meanings();
    for (Form form : forms) {
      Collection<Form> meant = meanings.getOrDefault(form.name().key(), Set.of());
      if (!meant.isEmpty() && mayStandAlone(form)) {
        rules.joinOnly(form, meant, Rule.USUAL_SHORT_FORM);
      } else {
        rules.note(form, meant, Rule.USUAL_SHORT_FORM);
      }
    }
  }

  private Map<String, Set<Form>> meanings() {
    Map<String, Set<Form>> meanings = new TreeMap<>();
    for (Form form : forms) {
      for (String key : shortForms(form, texts.apply(form))) {
        meanings.computeIfAbsent(key, k -> new TreeSet<>()).add(form);
      }
    }
    return meanings;
  }

  /** The normal forms, shorter than its name, among the ways to write it. */
  static Set<String> shortForms(Form form, Set<String> texts) {
    Set<String> shorter = new HashSet<>();
    for (String text : texts) {
      String key = OrganisationName.keyOf(text);
      if (key.length() < form.name().key().length()) {
        shorter.add(key);
      }
    }
    return shorter;
  }

  /** An acronym, or two words that are more than "Supreme Court". */
  static boolean mayStandAlone(Form form) {
    OrganisationName name = OrganisationRules.name(form);
    return name.acronym()
        || (name.content().size() > 1 && !Words.COMMON.containsAll(name.content()));
  }

  private void joinAcronyms() {
    Index index = new Index(forms, form -> OrganisationRules.acronyms(form));
    for (Form form : forms) {
      String key = form.name().key();
      if (OrganisationRules.mayBeAcronym(form)
          && key.length() >= OrganisationRules.LONG
          && clusters.trees().edge(form).isEmpty()) {
        rules.joinOnly(form, index.get(key), Rule.ACRONYM);
      }
    }
  }

  /** "National Weather Watch" where only one "National Weather Watch of X" is known. */
  private void joinTails() {
    Map<String, List<Form>> heads = new HashMap<>();
    for (Form form : forms) {
      String key = form.name().key();
      int of = key.indexOf(" of ");
      if (of > 0) {
        heads.computeIfAbsent(key.substring(0, of), k -> new ArrayList<>()).add(form);
      }
    }
    for (Form form : forms) {
      if (OrganisationRules.name(form).content().size() >= OrganisationRules.LONG) {
        List<Form> longer = heads.getOrDefault(form.name().key(), List.of());
        rules.joinOnly(form, longer, Rule.PART_OF_LONGER);
      }
    }
  }
}
