package org.gongji.docs.attestation;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The tools of poppler-utils, which know nothing of this program. */
final class Poppler {

  private Poppler() {}

  /** Whether it is asked here; where it is missing, tests are skipped, but not where {@code CI=true}. */
  static boolean isExpected() {
    return "true".equals(System.getenv("CI"))
        || List.of(System.getenv("PATH").split(File.pathSeparator, -1)).stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdfsig")));
  }

  /** What {@code pdfsig} says of a file; whom it trusts is not asked. */
  static String says(Path file) throws IOException, InterruptedException {
    return run("pdfsig", "-nocert", file.toString());
  }

  /** The first page as {@code pdftoppm} draws it. */
  static BufferedImage drawn(Path file) throws IOException, InterruptedException {
    var to = file.toString().replaceAll("\\.pdf$", "");
    var unused = run("pdftoppm", "-png", "-r", "150", "-singlefile", file.toString(), to);
    return ImageIO.read(Path.of(to + ".png").toFile());
  }

  private static String run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    var unused = process.waitFor();
    return said;
  }
}
