package org.gongji.application.remittance;

import java.time.YearMonth;
import java.util.function.Consumer;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;

/** Everybody an employer's month may concern: who contributes in it, and who did the month before. */
public interface Roster {

  /**
   * One person.
   *
   * @param accountKey the database's own key
   * @param account 个人账号
   * @param name 姓名
   * @param standing how the account came to stand as it does
   * @param contributes whether it is normal and with this employer in the month
   * @param baseYuan 缴存基数 of the month
   * @param employerRateBp 单位缴存比例 of the month
   * @param personalRateBp 个人缴存比例 of the month
   * @param last what the month before froze with this employer, null where the person was not in it
   */
  record Person(
      long accountKey,
      AccountNumber account,
      String name,
      Standing standing,
      boolean contributes,
      long baseYuan,
      int employerRateBp,
      int personalRateBp,
      @Nullable FrozenLine last) {}

  /** Streams the persons of a month by account key, in constant memory. */
  void forEach(long employerKey, YearMonth month, Consumer<Person> person);

  /**
   * The same for a month that follows one which is not frozen yet: {@code last} is what the month
   * before would freeze by the terms in force in it.
   *
   * @param precision 计算精度 by which that month would be computed
   */
  void forEachAhead(
      long employerKey, YearMonth month, RoundingPrecision precision, Consumer<Person> person);
}
