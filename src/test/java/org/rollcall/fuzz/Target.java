package org.rollcall.fuzz;

import java.util.Locale;
import java.util.function.Consumer;
import org.rollcall.cli.SettingsTarget;
import org.rollcall.names.CompiledTarget;
import org.rollcall.names.ModelTarget;
import org.rollcall.read.GlobTarget;
import org.rollcall.text.SegmenterTarget;

/** What is fuzzed. Each takes any bytes at all and checks what must hold of the result. */
public enum Target {
  READER(ReaderTarget::check),
  TAGGED(TaggedTarget::check),
  HTML(MarkupTarget::html),
  MARKDOWN(MarkupTarget::markdown),
  NUMBERS(NumbersTarget::check),
  SEGMENTER(SegmenterTarget::check),
  MERGE(MergeTarget::check, 20),
  ALIASES(AliasesTarget::check),
  SETTINGS(SettingsTarget::check, 20),
  TABLE(TableTarget::check),
  GLOB(GlobTarget::check),
  RECIPE(RecipeTarget::check),
  MODEL(ModelTarget::check),
  COMPILED(CompiledTarget::check);

  private static final int SMOKE = 150;

  private final Consumer<byte[]> check;
  private final int smoke;

  Target(Consumer<byte[]> check) {
    this(check, SMOKE);
  }

  Target(Consumer<byte[]> check, int smoke) {
    this.check = check;
    this.smoke = smoke;
  }

  /** How many new inputs the unit tests can afford. */
  int smoke() {
    return smoke;
  }

  /** The name of its folder of seeds, and on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Runs an input.
   *
   * @throws AssertionError or any other exception if the program does wrong
   */
  public void check(byte[] data) {
    check.accept(data);
  }
}
