package org.gongji.bootstrap.kills;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.employer.Employers;
import org.gongji.application.employer.OpenEmployer;
import org.gongji.application.operation.Request;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoClock;
import org.gongji.bootstrap.demo.GeneratedId;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.Standing;

/** A hall in a folder, in which a node files until it is killed. */
final class KilledHall {

  static final EmployerNumber EMPLOYER = new EmployerNumber("01010999");
  static final String CONFIGURATION = "config";
  static final String PICTURE = "picture.png";
  static final int FILINGS = 600;
  static final int PERSONS = 5;
  static final long NEW_BASE = 3_600;

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final long OLD_BASE = 3_000;
  private static final int MOST_STEPS = 12;
  private static final int LONGEST_MILLIS = 40;

  private final Path folder;
  private final List<Acknowledged> acknowledged = new ArrayList<>();

  private KilledHall(Path folder) {
    this.folder = folder;
  }

  /** An employer with a person for every line of every filing. */
  static KilledHall in(Path folder, List<String> database) throws IOException {
    KeyFile.create(folder.resolve("keys"));
    var lines = new ArrayList<>(database);
    lines.add("keys.file=" + folder.resolve("keys"));
    lines.add("evidence.folder=" + folder.resolve("evidence"));
    lines.add("http.port=0");
    Files.write(folder.resolve(CONFIGURATION), lines);
    var picture = new BufferedImage(480, 640, BufferedImage.TYPE_INT_RGB);
    if (!ImageIO.write(picture, "png", folder.resolve(PICTURE).toFile())) {
      throw new IllegalStateException("No PNG");
    }
    var hall = new KilledHall(folder);
    try (var node = hall.node()) {
      node.get(DemoClock.class).set(APRIL.atDay(1));
      open(node);
    }
    return hall;
  }

  private static void open(Node node) {
    var opening = new Employers.Opening(
        EMPLOYER,
        "断电测试单位",
        "91211400MA0QCQ00F0",
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "王芳",
        "13000000000",
        APRIL.atDay(1),
        APRIL);
    var unusedNumber =
        node.get(OpenEmployer.class).handle(Request.of(Actor.SYSTEM, opening)).orThrow();
    var people = IntStream.range(0, FILINGS)
        .mapToObj(KilledHall::persons)
        .flatMap(List::stream)
        .toList();
    var unusedCount = node.get(OpenAccounts.class)
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(EMPLOYER, people)))
        .orThrow();
  }

  /** Whom a filing is about. */
  static List<Contributors.Opening> persons(int filing) {
    return IntStream.range(filing * PERSONS, (filing + 1) * PERSONS)
        .mapToObj(KilledHall::person)
        .toList();
  }

  private static Contributors.Opening person(int at) {
    return new Contributors.Opening(
        new AccountNumber("5%011d".formatted(at)),
        "职工" + at,
        GeneratedId.of("211402", LocalDate.of(1970, 1, 1).plusDays(at), 128),
        "139%08d".formatted(at),
        APRIL.atDay(1),
        new Contributors.Terms(
            APRIL, AccountStatus.NORMAL, Standing.ENROLLED, OLD_BASE, 1_000, 1_000));
  }

  /** Every third filing waits for a decision. */
  static boolean isDecided(int filing) {
    return filing % 3 != 2;
  }

  /** What all nodes together said that they have done. */
  List<Acknowledged> acknowledged() {
    return List.copyOf(acknowledged);
  }

  Path configuration() {
    return folder.resolve(CONFIGURATION);
  }

  /** A node over the hall, as it was left. */
  Node node() {
    return Node.demo(Configuration.read(configuration(), Map.of()));
  }

  /** Lets a node file, kills it in the middle of it, and answers its exit code. */
  int kill(Random random) throws IOException, InterruptedException {
    var process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Duser.timezone=UTC",
            "-cp",
            System.getProperty("java.class.path"),
            FilingNode.class.getName(),
            folder.toString(),
            String.valueOf(
                acknowledged.stream().mapToInt(Acknowledged::filing).max().orElse(0)))
        .redirectError(folder.resolve("errors.log").toFile())
        .start();
    try (var said = process.inputReader(StandardCharsets.UTF_8)) {
      listen(said, 1 + random.nextInt(MOST_STEPS));
      TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_MILLIS));
      // The process itself would close what was said and not yet heard.
      var killed = process.toHandle().destroyForcibly();
      if (!killed) {
        throw new IllegalStateException(
            "Ended by itself: " + process + "\n" + Files.readString(folder.resolve("errors.log")));
      }
      listen(said, Integer.MAX_VALUE);
    } finally {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  private void listen(BufferedReader said, int steps) throws IOException {
    var heard = 0;
    for (var line = heard < steps ? said.readLine() : null;
        line != null;
        line = heard < steps ? said.readLine() : null) {
      var step = Acknowledged.of(line);
      step.ifPresent(acknowledged::add);
      heard += step.isPresent() ? 1 : 0;
    }
  }
}
