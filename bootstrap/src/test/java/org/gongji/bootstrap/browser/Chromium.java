package org.gongji.bootstrap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The system's browser; where there is none, tests are skipped, but not where {@code CI=true}. */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    playwright = Playwright.create(
        new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright
        .chromium()
        .launch(new LaunchOptions()
            .setExecutablePath(executable)
            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
  }

  /** Whether tests in a browser are run here, named by {@code @EnabledIf}. */
  static boolean isExpected() {
    return "true".equals(System.getenv("CI")) || executable().isPresent();
  }

  static Chromium start() {
    return new Chromium(executable()
        .orElseThrow(() -> new IllegalStateException("None of " + NAMES + " on the path")));
  }

  /** Somebody at a screen, with cookies of their own. */
  Visitor visitor(int port) {
    return new Visitor(browser, port);
  }

  @Override
  public void close() {
    playwright.close();
  }

  private static Optional<Path> executable() {
    var folders = List.of(System.getenv("PATH").split(File.pathSeparator, -1));
    return NAMES.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
