package org.gongji.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A folder of case files (用例文件夹): every {@code .csv} right in it. */
public final class CaseFolder {

  private static final String ROOT = "cases";

  private final String name;
  private final Reading reading;

  private CaseFolder(String name, Reading reading) {
    this.name = name;
    this.reading = reading;
  }

  @FunctionalInterface
  private interface Reading {
    List<LocatedCase> cases() throws IOException, URISyntaxException;
  }

  /**
   * A folder that comes with the kit.
   *
   * @param name {@code common}, whose cases hold in every city, or a city's such as {@code huludao}
   * @return the folder
   */
  public static CaseFolder ofKit(String name) {
    return new CaseFolder(name, () -> readKit(name));
  }

  /**
   * A folder of one's own.
   *
   * @param folder a path, relative to where the tests run, which with Maven is the module
   * @return the folder
   */
  public static CaseFolder at(Path folder) {
    return new CaseFolder(folder.toString(), () -> read(folder));
  }

  /** In the order of the files' names. Whoever asks meets what cannot be read as a failing case. */
  List<LocatedCase> cases() {
    try {
      return reading.cases();
    } catch (IOException | UncheckedIOException | URISyntaxException unreadable) {
      return List.of(LocatedCase.malformed(name, 0, "无法读取用例文件夹：" + unreadable));
    }
  }

  /** The kit is a jar where it is used, and a folder where it is built. */
  private static List<LocatedCase> readKit(String name) throws IOException, URISyntaxException {
    var self = Objects.requireNonNull(CaseFolder.class.getResource("CaseFolder.class"));
    if (self.openConnection() instanceof JarURLConnection connection) {
      var jar = Path.of(connection.getJarFileURL().toURI());
      try (var files = FileSystems.newFileSystem(jar)) {
        return read(files.getPath("/", ROOT, name));
      }
    }
    var top = Path.of(self.toURI()).resolveSibling("../../..").normalize();
    return read(top.resolve(ROOT).resolve(name));
  }

  private static List<LocatedCase> read(Path folder) throws IOException {
    var cases = new ArrayList<LocatedCase>();
    try (var files = Files.list(folder)) {
      files.filter(CaseFolder::isCaseFile).sorted().forEach(file -> cases.addAll(cases(file)));
    }
    return cases;
  }

  private static List<LocatedCase> cases(Path file) {
    try {
      return new CaseFile(name(file)).cases(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isCaseFile(Path file) {
    return name(file).endsWith(".csv") && !name(file).startsWith(".");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @Override
  public String toString() {
    return name;
  }
}
