package org.gongji.persistence.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.gongji.application.evidence.EvidenceStore;

/**
 * Contents in a folder, each in a file named by its checksum: {@code ba/78/ba7816bf…}. A file is
 * there whole or not at all, and what was put is on the disk; a file's time is when its content was
 * last put. Several nodes may share the folder.
 */
public final class FolderEvidenceStore implements EvidenceStore {

  private static final Pattern CHECKSUM = Pattern.compile("[0-9a-f]{64}");

  private static final String PART_PREFIX = "new-";
  private static final String PART_SUFFIX = ".part";

  /** Beside the lock on a file, which is one for the whole process. */
  private static final ReentrantLock WITHIN_PROCESS = new ReentrantLock();

  private final Path folder;
  private final Clock clock;

  /** A store in a folder, which is made when something is put first. */
  public FolderEvidenceStore(Path folder) {
    this(folder, Clock.systemUTC());
  }

  FolderEvidenceStore(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  @Override
  public String put(byte[] content) {
    var sha256 = sha256(content);
    var file = file(sha256);
    try {
      Files.createDirectories(parent(file));
      var written = write(content);
      try {
        alone(() -> {
          Files.setLastModifiedTime(written, FileTime.from(clock.instant()));
          Files.move(
              written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        });
      } finally {
        Files.deleteIfExists(written);
      }
      syncFolders(parent(file));
      return sha256;
    } catch (IOException failure) {
      throw new UncheckedIOException("Evidence " + sha256 + " could not be kept", failure);
    }
  }

  @Override
  public Optional<byte[]> get(String sha256) {
    try {
      var content = Files.readAllBytes(file(sha256));
      if (!sha256(content).equals(sha256)) {
        throw new IllegalStateException("Evidence was altered: " + sha256);
      }
      return Optional.of(content);
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException("Evidence " + sha256 + " could not be read", failure);
    }
  }

  @Override
  public List<String> storedBefore(Instant then) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> CHECKSUM.matcher(String.valueOf(file.getFileName())).matches())
          .filter(file -> isBefore(file, then))
          .map(file -> String.valueOf(file.getFileName()))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Evidence in " + folder + " could not be listed", failure);
    }
  }

  /** Whoever puts the content again has moved it here before the lock is taken, or does after it. */
  @Override
  public void remove(String sha256, Instant then) {
    var file = file(sha256);
    try {
      alone(() -> {
        if (isBefore(file, then)) {
          Files.deleteIfExists(file);
        }
      });
    } catch (IOException failure) {
      throw new UncheckedIOException("Evidence " + sha256 + " could not be removed", failure);
    }
  }

  @Override
  public void removeUnfinished(Instant then) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (var parts = Files.newDirectoryStream(folder, PART_PREFIX + "*" + PART_SUFFIX)) {
      for (var part : parts) {
        if (isBefore(part, then)) {
          Files.deleteIfExists(part);
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("Parts in " + folder + " could not be removed", failure);
    }
  }

  private Path file(String sha256) {
    if (!CHECKSUM.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Not a checksum: " + sha256);
    }
    return folder
        .resolve(sha256.substring(0, 2))
        .resolve(sha256.substring(2, 4))
        .resolve(sha256);
  }

  private static Path parent(Path file) {
    var parent = file.getParent();
    return parent == null ? file : parent;
  }

  /** One that is gone is not before anything. */
  private static boolean isBefore(Path file, Instant then) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(then);
    } catch (NoSuchFileException gone) {
      return false;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path write(byte[] content) throws IOException {
    var file = Files.createTempFile(folder, PART_PREFIX, PART_SUFFIX);
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        var unused = channel.write(bytes);
      }
      channel.force(true);
    }
    return file;
  }

  private void syncFolders(Path lowest) throws IOException {
    for (var each : List.of(lowest, parent(lowest), folder)) {
      try (var channel = FileChannel.open(each, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  private void alone(Step step) throws IOException {
    WITHIN_PROCESS.lock();
    try {
      Files.createDirectories(folder);
      try (var channel = FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        if (lock.isValid()) {
          step.run();
        }
      }
    } finally {
      WITHIN_PROCESS.unlock();
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
