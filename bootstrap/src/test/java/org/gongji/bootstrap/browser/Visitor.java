package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.domain.money.Money;

/** Somebody who uses the hall with a mouse and a keyboard, and looks at every page. */
final class Visitor {

  private static final List<String> WCAG_2_2_AA =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final List<int[]> SCREENS = List.of(new int[] {390, 844}, new int[] {1366, 768});
  private static final int PATIENCE = 20_000;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Page page;
  private final String hall;
  private final List<String> blocked = new ArrayList<>();

  Visitor(Browser browser, int port) {
    hall = "http://localhost:" + port;
    page =
        browser.newContext(new Browser.NewContextOptions().setLocale("zh-CN")).newPage();
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        blocked.add(message.text());
      }
    });
  }

  Visitor signIn(DemoAccount account) {
    return signIn(account.login());
  }

  /** Somebody who has the demo's password. */
  Visitor signIn(String login) {
    open("/sign-in");
    page.fill("#login", login);
    page.fill("#password", DemoAccount.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** At a screen as narrow as a hand. */
  Visitor onPhone() {
    page.setViewportSize(SCREENS.get(0)[0], SCREENS.get(0)[1]);
    return this;
  }

  /** Opens a link that was handed over as a whole. */
  void openLink(String link) {
    page.navigate(link);
  }

  /** Takes a photograph of a paper, which the phone sends at once. */
  void photograph(String paper, Path file) {
    page.locator("section.card", new Page.LocatorOptions().setHasText(paper))
        .locator("input[capture]")
        .setInputFiles(file);
  }

  /** Signs out. */
  void signOut() {
    page.click("form[action='/sign-out'] button");
  }

  /** From now on the browser does not get where the pattern says. */
  void without(String pattern) {
    page.route(pattern, route -> route.abort("aborted"));
  }

  /** Signs out and closes the browser. */
  void leave() {
    signOut();
    page.context().close();
  }

  /** Follows a link with the keyboard. */
  void follow(String words) {
    page.locator("main a", new Page.LocatorOptions().setHasText(words)).first().focus();
    page.keyboard().press("Enter");
  }

  /** What has the focus. */
  String focused() {
    return String.valueOf(page.evaluate("document.activeElement.id"));
  }

  /** What stands at a place of the page. */
  String text(String selector) {
    return page.locator(selector).innerText().strip();
  }

  void open(String path) {
    page.navigate(hall + path);
  }

  void fill(Map<String, String> fields) {
    fields.forEach((name, value) -> page.fill("#" + name, value));
  }

  /** Types into a field that the keyboard has gone to. */
  void type(String field, String value) {
    page.locator("#" + field).focus();
    page.keyboard().press("Control+A");
    page.keyboard().press("Delete");
    page.keyboard().type(value);
  }

  /** Sends a form with the enter key, from one of its fields. */
  void submit(String field) {
    page.locator("#" + field).focus();
    leads(() -> page.keyboard().press("Enter"));
  }

  /** Ticks a box with the space bar. */
  void tick(String field) {
    page.locator("#" + field).focus();
    page.keyboard().press("Space");
  }

  /** The same by the name of the field. */
  void tickNamed(String name) {
    page.locator("input[name=" + name + "]").focus();
    page.keyboard().press("Space");
  }

  /** Presses a button with the keyboard, and waits for the page that follows. */
  void pressByKey(String words) {
    page.locator("main button:text-is('" + words + "')").focus();
    leads(() -> page.keyboard().press("Enter"));
  }

  void choose(String field, String value) {
    page.selectOption("#" + field, value);
  }

  /** Chooses by the words on the page. */
  void chooseLabel(String field, String words) {
    page.selectOption("#" + field, new SelectOption().setLabel(words));
  }

  /** The path of the page. */
  String path() {
    return URI.create(page.url()).getPath();
  }

  boolean has(String words) {
    return page.locator("main", new Page.LocatorOptions().setHasText(words)).count() > 0;
  }

  /** Presses the button with these words. */
  void press(String words) {
    page.click("main button:text-is('" + words + "')");
  }

  /** Chooses a file for a field and sends its form. */
  void upload(String field, Path file) {
    page.setInputFiles("#" + field, file);
    page.locator("#" + field)
        .locator("xpath=ancestor::form")
        .locator("button[type=submit]")
        .click();
  }

  /** Hands a file in where the first one is missing. */
  void uploadMissing(Path file) {
    var asked = page.locator("section.card", new Page.LocatorOptions().setHasText("待上传"))
        .first();
    asked.locator("input[type=file]").setInputFiles(file);
    asked.locator("button[type=submit]").last().click();
  }

  /** How many of them the page has. */
  int count(String selector) {
    return page.locator(selector).count();
  }

  /** Follows a link of the page with the keyboard alone. */
  void go(String words) {
    page.locator("main a", new Page.LocatorOptions().setHasText(words)).first().focus();
    leads(() -> page.keyboard().press("Enter"));
  }

  /** Clicks the first of them, and waits for the page that follows. */
  void click(String selector) {
    leads(() -> page.locator(selector).first().click());
  }

  /** Waits for the page that something leads to. */
  private void leads(Runnable step) {
    var answered = page.waitForResponse(
        response -> response.request().isNavigationRequest() && response.status() / 100 != 3, step);
    assertThat(answered.finished()).isNull();
    page.waitForLoadState();
  }

  /** What a script in the page comes to. */
  Object evaluate(String script) {
    return page.evaluate(script);
  }

  /** Sends the page's form. */
  void send() {
    page.click("main form[data-once] button[type=submit]");
  }

  /** Double-clicks, as people do. */
  void sendTwice() {
    page.dblclick("main form[data-once] button[type=submit]");
  }

  /** Waits until the page says so: a form that was just sent may still be on its way. */
  void sees(String... words) {
    for (var word : words) {
      PlaywrightAssertions.assertThat(page.locator("main"))
          .containsText(word, new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
    }
  }

  String strip(String id) {
    return page.textContent("#" + id);
  }

  /** Where a link of the page leads. */
  String link(String words) {
    return page.locator("main a", new Page.LocatorOptions().setHasText(words))
        .first()
        .getAttribute("href");
  }

  byte[] download(String path) {
    return page.request().get(hall + path).body();
  }

  /** Reloads until the hall's own worker has done its part. */
  void waitFor(String id, String value) {
    for (var attempt = 0; attempt < 50 && !strip(id).equals(value); attempt++) {
      page.waitForTimeout(200);
      page.reload();
    }
    assertThat(strip(id)).isEqualTo(value);
  }

  /** A column of the page's first table by the first column's text, as money. */
  Map<String, Money> column(int key, int value) {
    var column = new LinkedHashMap<String, Money>();
    for (var row : page.locator("main tbody tr").all()) {
      column.put(cell(row, key), Money.parse(cell(row, value)));
    }
    return column;
  }

  /** Keeps pictures for both screens, and lets axe and the policy have their say. */
  void look(String name) {
    for (var screen : SCREENS) {
      page.setViewportSize(screen[0], screen[1]);
      page.screenshot(new ScreenshotOptions()
          .setPath(SCREENSHOTS.resolve(name + "-" + screen[0] + ".png"))
          .setFullPage(true));
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("%s fits %s px", name, screen[0])
          .isEqualTo(screen[0]);
      var violations = new AxeBuilder(page)
          .withTags(WCAG_2_2_AA).analyze().getViolations().stream()
              .map(rule -> rule.getId() + " " + rule.getNodes())
              .toList();
      assertThat(violations).as("axe on %s at %s px", name, screen[0]).isEmpty();
    }
    assertThat(blocked).as("refused by the content security policy").isEmpty();
  }

  private static String cell(Locator row, int index) {
    return row.locator("td").nth(index).textContent().strip();
  }
}
