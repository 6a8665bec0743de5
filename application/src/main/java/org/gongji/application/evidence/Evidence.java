package org.gongji.application.evidence;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that shows something (影像资料); its content lies in the store under its checksum.
 *
 * @param id names it in addresses
 * @param filingKey the filing it belongs to
 * @param kind what it shows: a code of the city's list
 * @param fileName what the user called it, for people's eyes only
 * @param type what it was found to be
 * @param size bytes as stored
 * @param sha256 the content's checksum, in hexadecimal
 * @param uploadedBy the login of who handed it in
 * @param uploadedAt the instant of that
 */
public record Evidence(
    UUID id,
    long filingKey,
    String kind,
    String fileName,
    Type type,
    long size,
    String sha256,
    String uploadedBy,
    Instant uploadedAt) {

  /** What is taken. */
  public enum Type {
    /** A JPEG picture. */
    JPEG("image/jpeg"),
    /** A PNG picture. */
    PNG("image/png"),
    /** A PDF document. */
    PDF("application/pdf");

    private final String mediaType;

    Type(String mediaType) {
      this.mediaType = mediaType;
    }

    /** The media type it is served with. */
    public String mediaType() {
      return mediaType;
    }
  }

  /** File names may name people, who are not for logs. */
  @Override
  public String toString() {
    return "Evidence[" + kind + " " + id + "]";
  }
}
