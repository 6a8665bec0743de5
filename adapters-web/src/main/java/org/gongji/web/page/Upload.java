package org.gongji.web.page;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A file that came with a form. */
public final class Upload {

  /** How much of a name is kept. */
  public static final int LONGEST_NAME = 120;

  private final int at;
  private final UploadedFile file;

  private Upload(int at, UploadedFile file) {
    this.at = at;
    this.file = file;
  }

  /** The files of a field; a field left empty has none. */
  public static List<Upload> of(Context ctx, String field) {
    var files =
        ctx.uploadedFiles(field).stream().filter(file -> file.size() > 0).toList();
    return IntStream.range(0, files.size())
        .mapToObj(at -> new Upload(at, files.get(at)))
        .toList();
  }

  /** The key of this file's own wish within its form's. */
  public String key(String ofForm) {
    return UUID.nameUUIDFromBytes((ofForm + at).getBytes(StandardCharsets.UTF_8))
        .toString();
  }

  /** What it was called, without folders and whatever cannot be shown. */
  public String name() {
    var name = file.filename().replaceAll("[\\p{Cntrl}\\\\/]", " ").strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }

  /** Its bytes. */
  public byte[] content() {
    try (var content = file.content()) {
      return content.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
