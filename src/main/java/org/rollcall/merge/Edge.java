package org.rollcall.merge;

/**
 * Why two forms are one entity.
 *
 * @param from the form that was joined
 * @param to the form it was joined to
 * @param rule the rule; its strength is the edge's
 */
record Edge(Form from, Form to, Rule rule) {
  /** The same edge seen from its other end. */
  Edge reversed() {
    return new Edge(to, from, rule);
  }

  // By hand, as in other records that are keys: what Java makes of a record is linked at each
  // start.
  @Override
  public boolean equals(Object object) {
    return object instanceof Edge other
        && from.equals(other.from)
        && to.equals(other.to)
        && rule == other.rule;
  }

  @Override
  public int hashCode() {
    return 31 * from.hashCode() + to.hashCode();
  }
}
