package org.gongji.application.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which evidence belongs to which filing. */
public interface EvidenceFiles {

  /** Adds a file to its filing. */
  void add(Evidence evidence);

  /** The files of a filing, in the order in which they came. */
  List<Evidence> of(long filingKey);

  /** A file of a filing. */
  Optional<Evidence> find(long filingKey, UUID id);

  /** Takes a file away from its filing; answers whether there was one. */
  boolean remove(long filingKey, UUID id);

  /** Which of these checksums some filing still has a file of. */
  Set<String> inUse(Collection<String> checksums);
}
