package org.gongji.application.remittance;

import java.time.YearMonth;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.AccountNumber;

/**
 * A person whose base the month's limits leave outside (基数超限).
 *
 * @param account 个人账号
 * @param name 姓名
 * @param month in which month
 * @param rejection which limit, with its figures
 */
public record OutsideLimits(
    AccountNumber account, String name, YearMonth month, Rejection rejection) {}
