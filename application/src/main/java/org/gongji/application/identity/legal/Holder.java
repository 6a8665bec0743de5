package org.gongji.application.identity.legal;

import org.gongji.domain.identifier.Certificate;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.PersonName;

/**
 * A person who stands for an organisation: its legal representative (法定代表人) or operator (经办人).
 *
 * @param name 姓名
 * @param certificate 证件
 * @param mobile 手机号码, by which a password is recovered
 */
public record Holder(PersonName name, Certificate certificate, MobileNumber mobile) {}
