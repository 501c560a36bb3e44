package org.rollcall.cli;

import java.util.ArrayList;
import picocli.CommandLine.IFactory;

/**
 * Makes the lists for the values of options, which is all that picocli has to make here. Its own
 * factory looks in every jar for a language that we do not speak.
 */
final class Lists implements IFactory {
  @Override
  public <T> T create(Class<T> type) {
    return type.cast(new ArrayList<>());
  }
}
