package org.gongji.application.policy;

import java.util.Optional;

/** Which pack governs the database (政策版本): appended, never changed. */
public interface PolicyBook {

  /** A pack's version as it is kept. */
  record Version(String hash, String city, String content) {}

  /** The version in force, if the database is governed yet. */
  Optional<Version> inForce();

  /** Appends a version, which is then in force. */
  void append(Version version);
}
