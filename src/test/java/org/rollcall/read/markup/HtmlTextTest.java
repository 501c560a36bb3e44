package org.rollcall.read.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {
  private static String text(String html) {
    return HtmlText.of(html).text();
  }

  @Test
  void blocksStandApartAndInlineTextGoesOn() {
    assertEquals(
        "A new quay for Tema.\nIt opens\n\nin May\n",
        text("<p>A  new&nbsp;<b>qu</b>ay\nfor T&shy;ema.<br>It opens<div>in May</div>"));
  }

  @Test
  void rowsAndItemsStandApart() {
    assertEquals(
        "Name | Votes\n\nAlma Quist | 4,200\n\none\n\ntwo\n",
        text(
            "<table><tr><th>Name<th>Votes<tr><td>Alma Quist<td>4,200</table><ul><li>one<li>two</ul>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>X</nav>",
        "<aside>X</aside>",
        "<script>X</script>",
        "<style>X</style>",
        "<noscript>X</noscript>",
        "<template>X</template>",
        "<form>X</form>",
        "<button>X</button>",
        "<footer>X</footer>",
        "<header>X</header>",
        "<p hidden>X</p>",
        "<p style='Display : none'>X</p>",
        "<p aria-hidden=true>X</p>",
        "<p role=navigation>X</p>",
        "<p class='a sr-only'>X</p>",
        "<sup><a href='#n1'>X</a></sup>",
        "<!-- X -->",
        "<svg><text>X</text></svg>",
        "<img alt=X>",
      })
  void whatIsNotOfTheArticleIsLeftOut(String html) {
    assertEquals("Before\n\nafter\n", text("<p>Before</p>" + html + "<p>after</p>"));
  }

  @Test
  void longestArticleIsTheArticle() {
    assertEquals(
        "The story is long enough.\n",
        text(
            "<div>Menu</div><article>The story is long enough.</article><article>Teaser</article>"));
    assertEquals("One\n\nTwo\n", text("<article>One</article><article>Two</article>"));
    assertEquals("Main\n", text("<div>Menu</div><main>Main</main>"));
  }

  @Test
  void pageInsideAFormIsRead() {
    assertEquals("Head\n\nStory\n", text("<form><h1>Head</h1><p>Story</p><input></form>"));
  }

  @Test
  void headlineComesFirst() {
    assertEquals("Head\n\nPorts\n\nStory\n", text("<p>Ports</p><h1>Head</h1><p>Story</p>"));
    assertEquals(
        "Shared\n\nStory\n",
        text("<title>Shared - Site</title><meta property=og:title content=Shared><p>Story"));
    assertEquals("Title\n\nStory\n", text("<title>Title</title><p>Story"));
    assertEquals("Title\n\nStory\n", text("<title>Title</title><h2>Title</h2><p>Story"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta property='article:published_time' content='2026-03-14T08:00:00Z'>",
        "<meta name=DC.date content=2026-03-14>",
        "<p>On <time datetime='2026-03-14 08:00'>Saturday</time>",
        "<script type='application/ld+json'>{\"a\":[{\"datePublished\":\"2026-03-14\"}]}</script>",
        "<meta name=date content=Saturday><time datetime=P2D></time><time datetime=2026-03-14>",
      })
  void dateIsFound(String html) {
    assertEquals(Optional.of(LocalDate.of(2026, 3, 14)), HtmlText.of(html).date());
  }

  @Test
  void brokenLinkedDataIsNoDate() {
    String html = "<script type='application/ld+json'>{\"datePublished\":</script><p>Story";
    assertEquals(Optional.empty(), HtmlText.of(html).date());
  }

  @Test
  void deepNestingCostsNothingAndLosesNoText() {
    String deep = "<div>".repeat(100_000) + "<p>Alma Quist";
    assertTimeout(Duration.ofSeconds(60), () -> assertEquals("Alma Quist\n", text(deep)));
  }

  @Test
  void tagsAreLimited() {
    assertTrue(HtmlText.isReadable("<p>" + "a < b ".repeat(HtmlText.MAX_TAGS + 1)));
    assertFalse(HtmlText.isReadable("<b>".repeat(HtmlText.MAX_TAGS + 1)));
  }

  @Test
  void aDayInWhatIsNotShownIsNotTheArticles() {
    String page =
        "<form><p><time datetime=2026-01-01>x</time></form><div hidden><time datetime=2026-02-02>"
            + "</div><p>Text <time>today</time><time datetime=2026-03-03>x</time>"
            + "<time datetime=2026-04-04>x</time>";
    assertEquals(Optional.of(LocalDate.of(2026, 3, 3)), HtmlText.of(page).date());
  }

  @Test
  void aFormAroundAllIsThePageAndOthersAreNot() {
    assertEquals("Kept\n", HtmlText.of("<form><div><main><p>Kept</main></div></form>").text());
    assertEquals("Kept\n", HtmlText.of("<form><p>Search</form><main><p>Kept</main>").text());
    assertEquals("", HtmlText.of("<p style='Display: NONE'>x</p><p role=' Search'>y</p>").text());
  }
}
