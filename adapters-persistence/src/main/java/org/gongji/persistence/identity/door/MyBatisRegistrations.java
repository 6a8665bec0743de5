package org.gongji.persistence.identity.door;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.identity.legal.Registrations;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;

/** Registrations as rows; certificates and phones encrypted. */
public final class MyBatisRegistrations implements Registrations {

  private final RegistrationMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisRegistrations(Database database, ColumnCipher cipher) {
    this.mapper = database.mapper(RegistrationMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void add(Registration registration) {
    mapper.insert(RegistrationRow.of(registration, cipher));
  }

  @Override
  public Optional<Registration> ofCreditCode(CreditCode creditCode) {
    return mapper.ofCreditCode(creditCode.text()).map(row -> row.registration(cipher));
  }

  @Override
  public Optional<Registration> of(long userKey) {
    return mapper.of(userKey).map(row -> row.registration(cipher));
  }

  /** There are as many indexes of a number as keys it may have been written under. */
  @Override
  public List<Registration> ofMobile(MobileNumber mobile) {
    return cipher.indexes(mobile.text(), RegistrationRow.OPERATOR_MOBILE).stream()
        .flatMap(index -> mapper.ofMobile(index).stream())
        .map(row -> row.registration(cipher))
        .sorted(Comparator.comparing(Registration::login))
        .toList();
  }

  @Override
  public List<Registration> waiting(int most) {
    return mapper.waiting(most).stream().map(row -> row.registration(cipher)).toList();
  }

  @Override
  public void bound(long userKey, Instant at) {
    var unused = mapper.bound(userKey, at);
  }
}
