package org.gongji.persistence.attestation;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.Attestations;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** Attestations as rows, their files in a table beside. */
public final class MyBatisAttestations implements Attestations {

  private final AttestationMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisAttestations(Database database) {
    this.mapper = database.mapper(AttestationMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void add(long employerKey, Attestation attestation, Signed signed) {
    var id = keys.next();
    mapper.insert(id, employerKey, AttestationRow.of(attestation), signed);
    mapper.insertFile(id, signed.pdf());
  }

  @Override
  public Optional<Attestation> find(BusinessSerial serial) {
    return mapper.find(serial).map(AttestationRow::attestation);
  }

  @Override
  public Optional<byte[]> pdf(long employerKey, BusinessSerial serial) {
    return mapper.pdf(employerKey, serial);
  }

  @Override
  public Optional<Attestation> ofFile(String sha256) {
    return mapper.ofFile(sha256).map(AttestationRow::attestation);
  }

  @Override
  public boolean knows(Collection<String> certificates) {
    return mapper.known(certificates.toArray(String[]::new)) > 0;
  }

  @Override
  public Page<Attestation> list(long employerKey, Page.Wanted wanted) {
    var rows = mapper.list(employerKey, wanted).stream()
        .map(AttestationRow::attestation)
        .toList();
    return new Page<>(rows, wanted.number(), wanted.size(), mapper.count(employerKey));
  }
}
