package org.gongji.application.employer;

import org.gongji.application.actor.Right;
import org.gongji.application.information.Item;
import org.gongji.application.information.ItemForm;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an employer and may become another (单位信息), in the manual's order.
 *
 * <p>Not among them: the account number, which is the account; rates and precision, by which months
 * are assessed; and whatever the books compute, as 缴至年月.
 */
public enum EmployerItem implements Item {
  /** 开户机构. */
  OFFICE("开户机构", ItemForm.TEXT, false, Right.CHANGE_EMPLOYER),
  /** 单位名称. */
  EMPLOYER_NAME("单位名称", ItemForm.LONG_TEXT, true, Right.CHANGE_EMPLOYER),
  /** 统一社会信用代码. */
  CREDIT_CODE("统一社会信用代码", ItemForm.CREDIT_CODE, true, Right.CHANGE_EMPLOYER),
  /** 单位经济类型. */
  ECONOMIC_TYPE("单位经济类型", ItemForm.ECONOMIC_TYPE, false, Right.CHANGE_EMPLOYER),
  /** 组织机构代码类型. */
  ORGANISATION_TYPE("组织机构代码类型", ItemForm.ORGANISATION_TYPE, false, Right.CHANGE_EMPLOYER),
  /** 单位所属行业. */
  INDUSTRY("单位所属行业", ItemForm.INDUSTRY, false, Right.CHANGE_EMPLOYER),
  /** 基本账户开户银行. */
  BASIC_BANK("基本账户开户银行", ItemForm.TEXT, false, Right.CHANGE_EMPLOYER),
  /** 基本账户银行账号. */
  BASIC_BANK_ACCOUNT("基本账户银行账号", ItemForm.BANK_ACCOUNT, false, Right.CHANGE_EMPLOYER),
  /** 单位邮编. */
  EMPLOYER_POSTCODE("单位邮编", ItemForm.POSTCODE, false, Right.CHANGE_INFORMATION),
  /** 单位地址. */
  EMPLOYER_ADDRESS("单位地址", ItemForm.LONG_TEXT, false, Right.CHANGE_INFORMATION),
  /** 单位隶属关系. */
  AFFILIATION("单位隶属关系", ItemForm.AFFILIATION, false, Right.CHANGE_EMPLOYER),
  /** 单位电子信箱. */
  EMPLOYER_EMAIL("单位电子信箱", ItemForm.EMAIL, false, Right.CHANGE_EMPLOYER),
  /** 单位发薪日. */
  PAYDAY("单位发薪日", ItemForm.PAYDAY, false, Right.CHANGE_EMPLOYER),
  /** 单位法人代表姓名. */
  LEGAL_NAME("单位法人代表姓名", ItemForm.PERSON_NAME, false, Right.CHANGE_EMPLOYER),
  /** 单位法人代表证件类型. */
  LEGAL_CERTIFICATE_TYPE("单位法人代表证件类型", ItemForm.CERTIFICATE_TYPE, false, Right.CHANGE_EMPLOYER),
  /** 单位法人代表证件号码. */
  LEGAL_CERTIFICATE("单位法人代表证件号码", ItemForm.CERTIFICATE, false, Right.CHANGE_EMPLOYER),
  /** 单位法人代表手机号码. */
  LEGAL_MOBILE("单位法人代表手机号码", ItemForm.MOBILE, false, Right.CHANGE_EMPLOYER),
  /** 受托银行名称. */
  ENTRUSTED_BANK("受托银行名称", ItemForm.TEXT, false, Right.CHANGE_EMPLOYER),
  /** 受托银行代码. */
  ENTRUSTED_BANK_CODE("受托银行代码", ItemForm.BANK_CODE, true, Right.CHANGE_EMPLOYER),
  /** 单位设立日期. */
  FOUNDED_ON("单位设立日期", ItemForm.PAST_DATE, false, Right.CHANGE_EMPLOYER),
  /** 单位缴存类型. */
  CONTRIBUTION_TYPE("单位缴存类型", ItemForm.TEXT, false, Right.CHANGE_EMPLOYER),
  /** 经办人证件类型. */
  OPERATOR_CERTIFICATE_TYPE("经办人证件类型", ItemForm.CERTIFICATE_TYPE, false, Right.CHANGE_EMPLOYER),
  /** 经办人证件号码. */
  OPERATOR_CERTIFICATE("经办人证件号码", ItemForm.CERTIFICATE, false, Right.CHANGE_EMPLOYER),
  /** 经办人姓名. */
  OPERATOR_NAME("经办人姓名", ItemForm.PERSON_NAME, true, Right.CHANGE_EMPLOYER),
  /** 经办人固定电话号码. */
  OPERATOR_LANDLINE("经办人固定电话号码", ItemForm.LANDLINE, false, Right.CHANGE_INFORMATION),
  /** 经办人手机号码. */
  OPERATOR_MOBILE("经办人手机号码", ItemForm.MOBILE, true, Right.CHANGE_INFORMATION),
  /** 授权委托日期. */
  AUTHORISED_ON("授权委托日期", ItemForm.PAST_DATE, false, Right.CHANGE_EMPLOYER);

  private final String chineseName;
  private final ItemForm form;
  private final boolean required;
  private final Right right;

  EmployerItem(String chineseName, ItemForm form, boolean required, Right right) {
    this.chineseName = chineseName;
    this.form = form;
    this.required = required;
    this.right = right;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }

  @Override
  public ItemForm form() {
    return form;
  }

  @Override
  public boolean isRequired() {
    return required;
  }

  @Override
  public Right right() {
    return right;
  }

  @Override
  public @Nullable Item typedBy() {
    return switch (this) {
      case LEGAL_CERTIFICATE -> LEGAL_CERTIFICATE_TYPE;
      case OPERATOR_CERTIFICATE -> OPERATOR_CERTIFICATE_TYPE;
      default -> null;
    };
  }
}
