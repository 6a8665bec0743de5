package org.gongji.bootstrap.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gongji.persistence.column.Keyring;

/** The file of the keys that never stand in the database; a line for each version. */
public final class KeyFile {

  private KeyFile() {}

  /**
   * Makes a file with a fresh random key that only its owner may read.
   *
   * @throws java.nio.file.FileAlreadyExistsException rather than overwrite keys
   */
  public static void create(Path file) throws IOException {
    write(file, Keyring.generate());
  }

  /**
   * Exchanges the keys of a file at once, so that nobody reads half of them.
   *
   * @throws IOException when the folder cannot be written to; the file is then as it was
   */
  public static void replace(Path file, Keyring keyring) throws IOException {
    var beside = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(beside);
    write(beside, keyring);
    var unused = Files.move(
        beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Reads the keys.
   *
   * @throws Configuration.Invalid where the file is missing or malformed; never showing a key
   */
  public static Keyring read(Path file) {
    try {
      return Keyring.parse(Files.readString(file));
    } catch (IOException unreadable) {
      throw new Configuration.Invalid(List.of("无法读取密钥文件 " + file));
    } catch (IllegalArgumentException malformed) {
      throw new Configuration.Invalid(List.of(file + "：" + malformed.getMessage()));
    }
  }

  private static void write(Path file, Keyring keyring) throws IOException {
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.createFile(file, ownerOnly);
    Files.writeString(file, keyring.text() + "\n");
  }
}
