package org.gongji.persistence.evidence;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** What evidence there is, a row for each file. */
public final class MyBatisEvidenceFiles implements EvidenceFiles {

  private final EvidenceMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisEvidenceFiles(Database database) {
    this.mapper = database.mapper(EvidenceMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void add(Evidence evidence) {
    mapper.insert(keys.next(), evidence);
  }

  @Override
  public List<Evidence> of(long filingKey) {
    return mapper.of(filingKey);
  }

  @Override
  public Optional<Evidence> find(long filingKey, UUID id) {
    return mapper.find(filingKey, id);
  }

  @Override
  public boolean remove(long filingKey, UUID id) {
    return mapper.delete(filingKey, id) == 1;
  }

  @Override
  public Set<String> inUse(Collection<String> checksums) {
    return mapper.inUse(checksums.toArray(String[]::new));
  }
}
