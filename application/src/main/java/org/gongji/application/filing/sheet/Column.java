package org.gongji.application.filing.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Named;

/** The columns of the manual's workbooks, with the headers they have to have. */
public enum Column implements Named {
  /** 序号: any number, for people's eyes. */
  SEQUENCE("序号", true),
  /** 个人账号; 0 where it is not known. */
  ACCOUNT("个人账号", true),
  /** 姓名. */
  NAME("姓名", true),
  /** 证件号码; 0 where it is not known. */
  CERTIFICATE("证件号码", true),
  /** 调整后缴存基数, in yuan. */
  NEW_BASE("调整后缴存基数", true),
  /** 补缴原因. */
  BACK_PAYMENT_REASON("补缴原因", true),
  /** 补缴开始年月, as 2022-01. */
  FROM("补缴开始年月", true),
  /** 补缴结束年月, as 2022-02. */
  TO("补缴结束年月", true),
  /** 补缴金额, in yuan. */
  AMOUNT("补缴金额", true),
  /** 封存原因. */
  SEAL_REASON("封存原因", true),
  /** 启封原因. */
  UNSEAL_REASON("启封原因", true),
  /** 缴存基数 after an unseal, in yuan; the kept one where it is empty. */
  UNSEAL_BASE("缴存基数", false),
  /** 转出单位账号. */
  SOURCE("转出单位账号", true),
  /** 转移原因. */
  TRANSFER_REASON("转移原因", true),
  /** 变更后姓名; empty where it stays. */
  NEW_NAME("变更后姓名", false),
  /** 变更后证件类型; a resident ID where it is empty. */
  NEW_CERTIFICATE_TYPE("变更后证件类型", false),
  /** 变更后证件号码; empty where it stays. */
  NEW_CERTIFICATE("变更后证件号码", false),
  /** 婚姻状况. */
  MARITAL_STATUS("婚姻状况", false),
  /** 固定电话号码. */
  LANDLINE("固定电话号码", false),
  /** 手机号码. */
  MOBILE("手机号码", true),
  /** 家庭月收入, in yuan. */
  HOUSEHOLD_INCOME("家庭月收入", false),
  /** 职务. */
  DUTY("职务", false),
  /** 职业. */
  OCCUPATION("职业", false),
  /** 职称. */
  TITLE("职称", false),
  /** 学历. */
  EDUCATION("学历", false),
  /** 家庭住址. */
  ADDRESS("家庭住址", false),
  /** 邮政编码. */
  POSTCODE("邮政编码", false),
  /** 个人缴存基数, in yuan. */
  BASE("个人缴存基数", true),
  /** 个人月缴存额, in yuan; has to agree with the base where it is given. */
  PERSONAL_PART("个人月缴存额", false),
  /** 单位月缴存额, in yuan; has to agree with the base where it is given. */
  EMPLOYER_PART("单位月缴存额", false),
  /** 个人存款账户开户银行名称. */
  BANK_NAME("个人存款账户开户银行名称", false),
  /** 个人存款账户号码. */
  BANK_ACCOUNT("个人存款账户号码", false);

  private static final Map<FilingKind, List<Column>> OF_KINDS = new EnumMap<>(Map.of(
      FilingKind.BASE_ADJUSTMENT,
      List.of(SEQUENCE, ACCOUNT, NAME, CERTIFICATE, NEW_BASE),
      FilingKind.BACK_PAYMENT,
      List.of(SEQUENCE, ACCOUNT, NAME, CERTIFICATE, BACK_PAYMENT_REASON, FROM, TO, AMOUNT),
      FilingKind.ENROLMENT,
      List.of(
          SEQUENCE,
          NAME,
          CERTIFICATE,
          MARITAL_STATUS,
          LANDLINE,
          MOBILE,
          HOUSEHOLD_INCOME,
          DUTY,
          OCCUPATION,
          TITLE,
          EDUCATION,
          ADDRESS,
          POSTCODE,
          BASE,
          PERSONAL_PART,
          EMPLOYER_PART,
          BANK_NAME,
          BANK_ACCOUNT),
      FilingKind.SEAL,
      List.of(SEQUENCE, ACCOUNT, NAME, CERTIFICATE, SEAL_REASON),
      FilingKind.UNSEAL,
      List.of(SEQUENCE, ACCOUNT, NAME, CERTIFICATE, UNSEAL_REASON, UNSEAL_BASE),
      FilingKind.TRANSFER,
      List.of(SEQUENCE, ACCOUNT, NAME, CERTIFICATE, SOURCE, TRANSFER_REASON),
      FilingKind.CERTIFICATE_CHANGE,
      List.of(
          SEQUENCE, ACCOUNT, NAME, CERTIFICATE, NEW_NAME, NEW_CERTIFICATE_TYPE, NEW_CERTIFICATE)));

  private final String chineseName;
  private final boolean required;

  Column(String chineseName, boolean required) {
    this.chineseName = chineseName;
    this.required = required;
  }

  /** The columns of a kind's workbook in the manual's order; empty for a kind that has none. */
  public static List<Column> of(FilingKind kind) {
    return OF_KINDS.getOrDefault(kind, List.of());
  }

  /** The header. */
  @Override
  public String chineseName() {
    return chineseName;
  }

  /** Whether a cell of it may not be empty. */
  public boolean isRequired() {
    return required;
  }
}
