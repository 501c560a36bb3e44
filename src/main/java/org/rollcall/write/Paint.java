package org.rollcall.write;

/** Colours of a terminal, or none: the sixteen that every colour scheme knows. */
public enum Paint {
  /** With colours. */
  COLOURED,
  /** Text alone. */
  PLAIN;

  private static final String RESET = "\u001b[0m";

  /** What stands out. */
  public enum Tone {
    HEADING("1"),
    ADDED("32"),
    REMOVED("31"),
    CHANGED("33"),
    ERROR("1;31"),
    WARNING("1;33"),
    PERSON("36"),
    PLACE("32"),
    ORGANISATION("35");

    private final String code;

    Tone(String code) {
      this.code = code;
    }
  }

  /** The text in a tone. */
  public String of(Tone tone, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + tone.code + "m" + text + RESET;
  }

  /** The word of a type in its colour; numbers, which are many, have none. */
  String ofType(String word) {
    return switch (word.strip()) {
      case "person" -> of(Tone.PERSON, word);
      case "place" -> of(Tone.PLACE, word);
      case "organisation" -> of(Tone.ORGANISATION, word);
      default -> word;
    };
  }
}
