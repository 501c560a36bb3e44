package org.rollcall.names.decode;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.names.features.Weights;

/**
 * The decisions that a model knows, as OpenNLP's {@code BilouCodec} has them: a token begins,
 * continues or ends a name of a type, is one by itself, or is in none.
 */
public final class Outcomes {
  /** The state before the first token. */
  static final int NONE = -1;

  private enum Role {
    START,
    CONT,
    LAST,
    UNIT,
    OTHER
  }

  private final String[] names;
  private final Role[] roles;
  private final String[] types;

  /** Row of the decision before, {@link #NONE} first, then column of the decision. */
  private final boolean[][] follows;

  /**
   * @param names as the model has them, such as {@code person-start}
   * @throws IllegalArgumentException if one is no such decision, or there are so many or so few
   *     that a row of them could not be kept or not be ended
   */
  public Outcomes(String[] names) {
    if (names.length > Weights.MAX_DECISIONS) {
      throw new IllegalArgumentException("too many decisions: " + names.length);
    }
    this.names = names.clone();
    roles = new Role[names.length];
    types = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      roles[i] = role(names[i]);
      int dash = names[i].lastIndexOf('-');
      types[i] = dash > 0 ? names[i].substring(0, dash) : null;
    }
    follows = new boolean[names.length + 1][names.length];
    for (int before = NONE; before < names.length; before++) {
      boolean endless = true;
      for (int next = 0; next < names.length; next++) {
        follows[before + 1][next] = mayFollow(before, next);
        endless &= !follows[before + 1][next];
      }
      if (endless) {
        throw new IllegalArgumentException("no decision may stand behind decision " + before);
      }
    }
  }

  private static Role role(String name) {
    for (Role role : Role.values()) {
      if (name.endsWith(role.name().toLowerCase(java.util.Locale.ROOT))) {
        return role;
      }
    }
    throw new IllegalArgumentException("no decision about a name: " + name);
  }

  /** The rule of OpenNLP's {@code BilouNameFinderSequenceValidator}. */
  private boolean mayFollow(int before, int next) {
    boolean open = before != NONE && (roles[before] == Role.START || roles[before] == Role.CONT);
    boolean within = roles[next] == Role.CONT || roles[next] == Role.LAST;
    return open ? within && types[next] != null && types[next].equals(types[before]) : !within;
  }

  /** How many there are. */
  public int size() {
    return names.length;
  }

  /** They, as the model has them. */
  public String[] names() {
    return names.clone();
  }

  /** Whether {@code next} may stand behind {@code before}, which may be {@link #NONE}. */
  boolean follows(int before, int next) {
    return follows[before + 1][next];
  }

  /**
   * A name that decisions make.
   *
   * @param start index of its first token
   * @param end behind its last token
   * @param type as the model calls it
   */
  record Name(int start, int end, String type) {}

  /**
   * The names that a row of decisions makes, in order.
   *
   * @param decided the decision of each token
   */
  List<Name> names(int[] decided) {
    List<Name> names = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < decided.length; i++) {
      int outcome = decided[i];
      switch (roles[outcome]) {
        case START -> start = i;
        case LAST -> {
          if (start >= 0) {
            names.add(new Name(start, i + 1, types[outcome]));
          }
          start = -1;
        }
        case UNIT -> names.add(new Name(i, i + 1, types[outcome]));
        default -> {
          // inside a name, or in none
        }
      }
    }
    return names;
  }
}
