package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.legal.Holder;
import org.gongji.application.identity.legal.LegalPersonType;
import org.gongji.application.identity.legal.Organisation;
import org.gongji.application.identity.legal.Registration;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.PersonName;
import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.identity.legal.Registrations}. */
public abstract class RegistrationsContract extends PortContract {

  private static final String ONE = "91211400MA0QCQ00F0";
  private static final String OTHER = "91350100M000100Y43";
  private static final MobileNumber MOBILE = MobileNumber.of("13000004555");

  @Test
  void a_registration_is_found_as_it_was_by_credit_code_and_user() {
    var registration = registered("one", ONE, "13000004555", 0);

    assertThat(read(() -> ports().registrations().ofCreditCode(CreditCode.of(ONE))))
        .contains(registration);
    assertThat(read(() -> ports().registrations().of(registration.userKey())))
        .contains(registration);
    assertThat(read(() -> ports().registrations().ofCreditCode(CreditCode.of(OTHER))))
        .isEmpty();
    assertThat(read(() -> ports().registrations().of(404))).isEmpty();
  }

  @Test
  void a_credit_code_is_registered_once() {
    var unused = registered("one", ONE, "13000004555", 0);

    assertThatThrownBy(() -> registered("two", ONE, "13000004556", 1))
        .isInstanceOf(Transactions.Conflict.class);
  }

  @Test
  void several_may_have_a_mobile_number_in_the_order_of_their_logins() {
    var second = registered("two", ONE, "13000004555", 0);
    var first = registered("one", OTHER, "13000004555", 1);

    assertThat(read(() -> ports().registrations().ofMobile(MOBILE))).containsExactly(first, second);
    assertThat(read(() -> ports().registrations().ofMobile(MobileNumber.of("13000004556"))))
        .isEmpty();
  }

  @Test
  void who_is_bound_waits_no_more() {
    var later = registered("one", ONE, "13000004555", 1);
    var sooner = registered("two", OTHER, "13000004555", 0);
    assertThat(read(() -> ports().registrations().waiting(9))).containsExactly(sooner, later);
    assertThat(read(() -> ports().registrations().waiting(1))).containsExactly(sooner);

    commit(() -> ports().registrations().bound(sooner.userKey(), NOW.plusSeconds(7)));
    commit(() -> ports().registrations().bound(sooner.userKey(), NOW.plusSeconds(8)));

    assertThat(read(() -> ports().registrations().waiting(9))).containsExactly(later);
    assertThat(read(() -> ports().registrations().of(sooner.userKey()))
            .orElseThrow()
            .boundAt())
        .isEqualTo(NOW.plusSeconds(7));
  }

  private Registration registered(String login, String code, String mobile, long second) {
    return committed(() -> {
      ports().users().add(login, "韩思齐", Role.OPERATOR, "hash", List.of());
      var registration = new Registration(
          ports().users().find(login).orElseThrow().user().key(),
          login,
          new Organisation("葫芦岛市望海演示有限公司", CreditCode.of(code), LegalPersonType.ENTERPRISE),
          holder("王予川", "15100004555"),
          holder("韩思齐", mobile),
          NOW.plusSeconds(second),
          null);
      ports().registrations().add(registration);
      return registration;
    });
  }

  private static Holder holder(String name, String mobile) {
    return new Holder(
        PersonName.of(name),
        Certificate.read(CertificateType.RESIDENT_ID, "110101199003070038").orThrow(),
        MobileNumber.of(mobile));
  }
}
