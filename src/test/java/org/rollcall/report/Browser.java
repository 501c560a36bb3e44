package org.rollcall.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, as Debian has it. */
final class Browser implements AutoCloseable {
  private static final File CHROMIUM =
      new File(System.getProperty("rollcall.chromium", "/usr/bin/chromium"));
  private static final File DRIVER =
      new File(System.getProperty("rollcall.chromedriver", "/usr/bin/chromedriver"));
  private static final Path SHOTS = Path.of("target/report-screenshots");

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Of the version of the browser's own protocol, of which nothing is used here that changes. */
  private static final Logger NOISE = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts it, or skips the test where there is none.
   *
   * @param profile an empty folder
   */
  static Browser start(Path profile) {
    if (!CHROMIUM.canExecute() || !DRIVER.canExecute()) {
      String missing =
          "no " + CHROMIUM + " and " + DRIVER + ": the report is not tested in a browser";
      System.out.println("[WARNING] " + missing);
      Assumptions.abort(missing);
    }
    NOISE.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).usingAnyFreePort().build();
    return new Browser(new ChromeDriver(service, options));
  }

  /** Opens a file as from disk, at a size and in light or dark. */
  Browser open(Path file, int width, boolean dark) {
    size(width, dark);
    driver.get(file.toUri().toString());
    return this;
  }

  void size(int width, boolean dark) {
    int height = width < 600 ? 860 : 1000;
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    emulate("", dark);
  }

  /** Shows the page as for a medium such as {@code print}; the empty one is the screen. */
  void emulate(String medium, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
  }

  /** Goes to a view. */
  void go(String view) {
    js("location.hash = arguments[0]", "#/" + view);
    await("document.readyState === 'complete'");
  }

  Object js(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  long number(String expression) {
    return ((Number) js("return " + expression)).longValue();
  }

  /** Waits until an expression is true. */
  void await(String expression) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(js("return Boolean(" + expression + ")"))) {
      assertTrue(System.nanoTime() < end, () -> "never: " + expression);
      Thread.onSpinWait();
    }
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  /** What elements show, in one question: a table has hundreds. */
  List<String> texts(String css) {
    Object texts =
        js(
            "return [...document.querySelectorAll(arguments[0])]"
                + ".map(e => (e.innerText ?? e.textContent).trim())",
            css);
    return ((List<?>) texts).stream().map(String::valueOf).toList();
  }

  void click(String css) {
    find(css).click();
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Types into a field that has something else in it. */
  void type(String css, String text) {
    WebElement field = find(css);
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    field.sendKeys(text);
  }

  void downloadTo(Path folder) {
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
  }

  /** Keeps a picture of what is seen in {@code target/report-screenshots}. */
  void shoot(String name) throws IOException {
    Files.createDirectories(SHOTS);
    Files.write(SHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  /** Nothing went wrong that the page could tell only its console. */
  void assertQuiet() {
    List<String> said =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::toString)
            .toList();
    assertEquals(List.of(), said);
  }

  /** Nothing that axe-core calls serious or critical, in what is shown. */
  void assertAccessible() throws IOException {
    try (var axe = Browser.class.getResourceAsStream("/axe.min.js")) {
      js(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r =>"
                + " done(r.violations.filter(v => ['serious', 'critical'].includes(v.impact))"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html + n.failureSummary).join('; '))))");
    assertEquals(List.of(), found);
  }

  /** Nothing is wider than the screen. */
  void assertFits() {
    assertEquals(0, number("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
