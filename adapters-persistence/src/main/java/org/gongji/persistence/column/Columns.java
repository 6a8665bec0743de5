package org.gongji.persistence.column;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;

/** How the domain's values stand in columns. */
public final class Columns {

  private static final int MONTHS = 100;

  private Columns() {}

  /** Teaches MyBatis all of them. */
  public static void register(TypeHandlerRegistry registry) {
    registry.register(Instant.class, new InstantColumn());
    registry.register(
        YearMonth.class, new NumberColumn<>(Columns::yyyymm, number -> month((int) number)));
    registry.register(Money.class, new NumberColumn<>(Money::fen, Money::ofFen));
    registry.register(
        BasisPoints.class,
        new NumberColumn<>(BasisPoints::bp, number -> BasisPoints.of((int) number)));
    registry.register(Base.class, new NumberColumn<>(Base::yuan, Base::ofYuan));
    registry.register(
        EmployerNumber.class, new TextColumn<>(EmployerNumber::text, EmployerNumber::new));
    registry.register(
        AccountNumber.class, new TextColumn<>(AccountNumber::text, AccountNumber::new));
    registry.register(
        BusinessSerial.class, new TextColumn<>(BusinessSerial::text, BusinessSerial::new));
    registry.register(
        EmployerStatus.class, new TextColumn<>(EmployerStatus::code, EmployerStatus::ofCode));
    registry.register(
        AccountStatus.class, new TextColumn<>(AccountStatus::code, AccountStatus::ofCode));
    registry.register(
        CertificateType.class, new TextColumn<>(CertificateType::code, CertificateType::ofCode));
    registry.register(Sex.class, new TextColumn<>(Sex::code, Sex::ofCode));
    registry.register(UUID.class, new TextColumn<>(UUID::toString, UUID::fromString));
  }

  /** 2022-04 as 202204. */
  public static int yyyymm(YearMonth month) {
    return month.getYear() * MONTHS + month.getMonthValue();
  }

  /** 202204 as 2022-04. */
  public static YearMonth month(int yyyymm) {
    return YearMonth.of(yyyymm / MONTHS, yyyymm % MONTHS);
  }
}
