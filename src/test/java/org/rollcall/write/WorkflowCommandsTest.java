package org.rollcall.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rollcall.write.Annotation.Level;

class WorkflowCommandsTest {
  private static String command(Annotation annotation) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Format.GITHUB.write(Sheet.ofAnnotations(List.of(annotation)), out, Style.PLAIN);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void propertiesThatAreThereStandInOrder() throws Exception {
    assertEquals(
        "::notice file=a.txt,line=3,col=7,title=New person::Ann Lee\n",
        command(new Annotation(Level.NOTICE, "a.txt", 3, 7, "New person", "Ann Lee")));
    assertEquals(
        "::error title=Gone::Ann Lee\n",
        command(new Annotation(Level.ERROR, "", 0, 0, "Gone", "Ann Lee")));
  }

  /** As escapeData and escapeProperty of GitHub's toolkit do it. */
  @Test
  void whatHasAMeaningIsEscaped() throws Exception {
    assertEquals(
        "::warning file=a%3A b%2C c%25%0A.txt,title=t%0D%3A%3A::50%25: a, b%0D%0A::error::x\n",
        command(
            new Annotation(
                Level.WARNING, "a: b, c%\n.txt", 0, 0, "t\r::", "50%: a, b\r\n::error::x")));
  }
}
