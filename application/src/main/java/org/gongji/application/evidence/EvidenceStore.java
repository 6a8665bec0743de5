package org.gongji.application.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where the contents of evidence lie, by checksum: the same content lies there once. It takes no part
 * in transactions: content is stored before its file is added, and swept up when no filing has it.
 */
public interface EvidenceStore {

  /** Keeps a content and answers its SHA-256 in hexadecimal. */
  String put(byte[] content);

  /**
   * The content of a checksum.
   *
   * @throws IllegalStateException when it no longer has that checksum
   */
  Optional<byte[]> get(String sha256);

  /** The checksums of contents that were last put before then. */
  List<String> storedBefore(Instant then);

  /** Removes a content if it was last put before then; one that is put meanwhile stays. */
  void remove(String sha256, Instant then);

  /** Removes what puts that were cut off before then, as by a crash, have left half written. */
  void removeUnfinished(Instant then);
}
