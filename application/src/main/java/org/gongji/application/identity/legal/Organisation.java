package org.gongji.application.identity.legal;

import org.gongji.domain.identifier.CreditCode;

/**
 * The legal person that registers (法人).
 *
 * @param name 机构全称
 * @param creditCode 统一社会信用代码
 * @param type 法人类型
 */
public record Organisation(String name, CreditCode creditCode, LegalPersonType type) {}
