package org.rollcall.cli;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Names of encodings as Java and the internet know them. */
final class Encodings implements ITypeConverter<Encoding> {
  private static final String AUTO = "auto";

  @Override
  public Encoding convert(String text) {
    if (text.equalsIgnoreCase(AUTO)) {
      return Encoding.AUTO;
    }
    try {
      return new Encoding(Optional.of(Charset.forName(text)));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "' is no encoding known here" + hint(text));
    }
  }

  private static String hint(String text) {
    Map<String, String> names = new TreeMap<>();
    names.put(AUTO, AUTO);
    for (Charset charset : Charset.availableCharsets().values()) {
      add(names, List.of(charset.name()), charset);
      add(names, charset.aliases(), charset);
    }
    return Suggestion.nearest(text.toLowerCase(Locale.ROOT), names.keySet())
        .map(near -> "; did you mean " + names.get(near) + "?")
        .orElse("");
  }

  private static void add(Map<String, String> names, Collection<String> some, Charset charset) {
    some.forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), charset.name()));
  }
}
