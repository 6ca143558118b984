package org.claimtrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// A headless Chromium that looks at a server. Without one on the machine, tests are skipped,
/// unless the property `browser` is `required`.
final class Browser implements AutoCloseable {

  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  private static final String COMPLETE = "document.readyState === 'complete'";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;
  private final URI server;

  private Browser(URI server) {
    this.server = server;
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run");
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
  }

  static Browser at(URI server) {
    boolean there = CHROMIUM.exists() && DRIVER.exists();
    if (!there && System.getProperty("browser", "").equals("required")) {
      throw new AssertionError("no Chromium at " + CHROMIUM + " and " + DRIVER);
    }
    assumeTrue(there, "no Chromium: tests of pages are skipped");
    return new Browser(server);
  }

  /// @param path below the server's address
  Browser open(String path) {
    // What the page before said there.
    driver.manage().logs().get(LogType.BROWSER);
    driver.get(server.resolve(path).toString());
    return this;
  }

  Browser size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    return this;
  }

  /// @param scheme "dark" or "light"
  Browser prefers(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    return this;
  }

  /// The first, as soon as it is there.
  WebElement one(String selector) {
    By found = By.cssSelector(selector);
    await(() -> !driver.findElements(found).isEmpty(), selector + " is there");
    return driver.findElement(found);
  }

  List<String> texts(String selector) {
    try {
      return driver.findElements(By.cssSelector(selector)).stream()
          .map(WebElement::getText)
          .toList();
    } catch (StaleElementReferenceException gone) {
      // A page has taken the place of that which was looked at.
      return texts(selector);
    }
  }

  /// Follows a link to another page.
  Browser click(String words) {
    By found = By.partialLinkText(words);
    await(() -> !driver.findElements(found).isEmpty(), "a link says '" + words + "'");
    return leave(() -> driver.findElement(found).click());
  }

  Browser sendKeys(String selector, String keys) {
    one(selector).sendKeys(keys);
    return this;
  }

  /// Waits until one of what a selector finds has such words.
  Browser await(String selector, String words) {
    return await(
        () -> texts(selector).stream().anyMatch(text -> text.contains(words)),
        selector + " has '" + words + "'");
  }

  /// Waits until a script returns true.
  Browser until(String script) {
    return await(() -> isTrue(script), script);
  }

  private boolean isTrue(String script) {
    try {
      return run("return " + script).equals("true");
    } catch (WebDriverException between) {
      // One page has gone, and the next is not there yet.
      return false;
    }
  }

  private Browser await(BooleanSupplier wanted, String words) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("until %s on %s", words, path()).isLessThan(end);
    }
    return this;
  }

  /// As a telephone shows it, until [#desk]; a window cannot be so narrow.
  Browser phone() {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    return this;
  }

  Browser desk() {
    driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    return this;
  }

  /// Whether pages that are opened from now on may run scripts.
  Browser scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    return this;
  }

  /// Clicks where something is drawn.
  ///
  /// @param x from the element's left edge, in pixels
  /// @param y from its upper edge
  Browser clickAt(String selector, int x, int y) {
    WebElement element = one(selector);
    driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
    Dimension size = element.getSize();
    new Actions(driver)
        .moveToElement(element, x - size.width / 2, y - size.height / 2)
        .click()
        .perform();
    return this;
  }

  /// The same where a script says.
  ///
  /// @param point a script that returns x and y
  Browser clickAt(String selector, String point) {
    if (!(driver.executeScript("return " + point) instanceof List<?> place)
        || !(place.getFirst() instanceof Number x)
        || !(place.getLast() instanceof Number y)) {
      throw new AssertionError("no place: " + point);
    }
    return clickAt(selector, x.intValue(), y.intValue());
  }

  /// Does what leads to another page, and waits until that is there.
  Browser leave(Runnable doing) {
    driver.executeScript("document.documentElement.dataset.left = 'soon'");
    doing.run();
    return until(COMPLETE + " && !document.documentElement.dataset.left");
  }

  /// Waits until all of a page is there.
  ///
  /// @param path and query
  Browser arrives(String path) {
    return await(() -> path().equals(path) && isTrue(COMPLETE), "the address is " + path);
  }

  /// The same where only the address's start is known.
  Browser arrivesBelow(String start) {
    return await(() -> path().startsWith(start) && isTrue(COMPLETE), "the address is " + start);
  }

  /// The path and query of what is shown.
  String path() {
    URI shown = URI.create(String.valueOf(driver.getCurrentUrl()));
    return shown.getRawPath() + (shown.getRawQuery() == null ? "" : "?" + shown.getRawQuery());
  }

  Object run(String script) {
    return String.valueOf(driver.executeScript(script));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /// Holds the page to what everybody needs: nothing on the console, no serious finding of
  /// axe-core, nothing wider than the window.
  Browser check() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .as("console of %s", path())
        .isEmpty();
    return checkLook();
  }

  /// The same but for the console, on which browsers note every page that is told to be at fault.
  Browser checkLook() {
    List<Rule> findings =
        new AxeBuilder()
            .analyze(driver).getViolations().stream()
                .filter(finding -> SERIOUS.contains(finding.getImpact()))
                .toList();
    assertThat(findings.stream().map(Browser::told).collect(Collectors.joining("\n")))
        .as("accessibility of %s", path())
        .isEmpty();
    assertThat(run("return document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s fits its window", path())
        .isEqualTo("true");
    return this;
  }

  private static String told(Rule finding) {
    return finding.getId() + ": " + finding.getNodes();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
