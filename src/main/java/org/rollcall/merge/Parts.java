package org.rollcall.merge;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rollcall.model.Entity;

/** The articles of an entity in their order, each made when it is asked for. */
final class Parts extends AbstractList<Entity.Part> {
  /** How a form came into the entity. */
  private record Joined(String rule, String to) {}

  private static final int[] ALONE = new int[0];

  private final Units units;
  private final List<Joined> joined;
  private final int[] forms; // of each unit, its form's place in joined; none if there is but one

  /**
   * @param forms at least one
   * @param unitsOf the articles of each form
   * @param edgeOf what joined each form to the entity
   */
  Parts(List<Form> forms, Function<Form, Units> unitsOf, Function<Form, Optional<Edge>> edgeOf) {
    joined = new ArrayList<>(forms.size());
    for (Form form : forms) {
      joined.add(joined(form, edgeOf.apply(form)));
    }
    if (forms.size() == 1) {
      units = unitsOf.apply(forms.get(0));
      this.forms = ALONE;
      return;
    }
    List<Units> all = new ArrayList<>(forms.size());
    int sum = 0;
    for (Form form : forms) {
      all.add(unitsOf.apply(form));
      sum += all.get(all.size() - 1).size();
    }
    long[] order = new long[sum];
    int[] formOf = new int[order.length];
    int[] placeIn = new int[order.length];
    int size = 0;
    for (int form = 0; form < all.size(); form++) {
      for (int i = 0; i < all.get(form).size(); i++) {
        formOf[size] = form;
        placeIn[size] = i;
        order[size] = (long) all.get(form).article(i) << 32 | size;
        size++;
      }
    }
    Arrays.sort(order);
    this.forms = new int[size];
    units = all.get(0).empty(size);
    for (int i = 0; i < size; i++) {
      int at = (int) order[i];
      this.forms[i] = formOf[at];
      units.add(all.get(formOf[at]), placeIn[at]);
    }
  }

  private static Joined joined(Form form, Optional<Edge> edge) {
    return edge.isPresent()
        ? new Joined(edge.get().rule().label(), edge.get().to().surface())
        : new Joined(Rule.SAME_FORM.label(), form.surface());
  }

  @Override
  public Entity.Part get(int index) {
    Unit unit = units.get(index);
    Joined how = joined.get(forms.length == 0 ? 0 : forms[index]);
    return index == 0 && how.rule().equals(Rule.SAME_FORM.label())
        ? new Entity.Part(unit.id(), unit.entity(), Rule.FIRST.label())
        : new Entity.Part(unit.id(), unit.entity(), how.rule(), how.to());
  }

  @Override
  public int size() {
    return units.size();
  }

  /** How often the articles name the entity. */
  int mentions() {
    return units.weight();
  }
}
