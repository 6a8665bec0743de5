package org.gongji.domain.ledger;

/**
 * A bank account into which the centre collects (收款账户).
 *
 * @param bankCode the entrusted bank's code (受托银行代码), for example {@code 102}
 * @param bankName 银行名称
 * @param accountNumber 收款账号
 * @param accountName 收款户名
 * @param interbankNumber 联行号, empty where it is not printed
 */
public record CollectingAccount(
    String bankCode,
    String bankName,
    String accountNumber,
    String accountName,
    String interbankNumber) {}
