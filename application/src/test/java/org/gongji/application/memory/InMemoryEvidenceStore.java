package org.gongji.application.memory;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.gongji.application.evidence.EvidenceStore;
import org.gongji.application.operation.BusinessCalendar;

/** Contents in memory, beside the transactions. */
public final class InMemoryEvidenceStore implements EvidenceStore {

  private record Content(ByteBuffer bytes, Instant putAt) {}

  private final Map<String, Content> contents = new ConcurrentSkipListMap<>();
  private final BusinessCalendar calendar;

  InMemoryEvidenceStore(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public String put(byte[] content) {
    var checksum = sha256(content);
    contents.put(checksum, new Content(ByteBuffer.wrap(content.clone()), calendar.now()));
    return checksum;
  }

  @Override
  public Optional<byte[]> get(String sha256) {
    return Optional.ofNullable(contents.get(sha256))
        .map(content -> content.bytes().array().clone());
  }

  @Override
  public List<String> storedBefore(Instant then) {
    return contents.entrySet().stream()
        .filter(entry -> entry.getValue().putAt().isBefore(then))
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public void remove(String sha256, Instant then) {
    var unused = contents.computeIfPresent(
        sha256, (key, content) -> content.putAt().isBefore(then) ? null : content);
  }

  /** Nothing is ever half put here. */
  @Override
  public void removeUnfinished(Instant then) {}

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
