package org.gongji.application.contributor;

import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.actor.Right;
import org.gongji.application.information.Item;
import org.gongji.application.information.ItemForm;
import org.jspecify.annotations.Nullable;

/** What is kept of a person who contributes (缴存人信息); the last five change by a filing only. */
public enum PersonItem implements Item {
  /** 手机号码. */
  MOBILE("手机号码", ItemForm.MOBILE, true, Right.CHANGE_INFORMATION),
  /** 固定电话号码. */
  LANDLINE("固定电话号码", ItemForm.LANDLINE, false, Right.CHANGE_INFORMATION),
  /** 婚姻状况. */
  MARITAL_STATUS("婚姻状况", ItemForm.MARITAL_STATUS, false, Right.CHANGE_INFORMATION),
  /** 职业. */
  OCCUPATION("职业", ItemForm.TEXT, false, Right.CHANGE_INFORMATION),
  /** 职务. */
  DUTY("职务", ItemForm.TEXT, false, Right.CHANGE_INFORMATION),
  /** 职称. */
  PROFESSIONAL_TITLE("职称", ItemForm.TEXT, false, Right.CHANGE_INFORMATION),
  /** 学历. */
  EDUCATION("学历", ItemForm.EDUCATION, false, Right.CHANGE_INFORMATION),
  /** 家庭住址. */
  ADDRESS("家庭住址", ItemForm.LONG_TEXT, false, Right.CHANGE_INFORMATION),
  /** 邮政编码. */
  POSTCODE("邮政编码", ItemForm.POSTCODE, false, Right.CHANGE_INFORMATION),
  /** 家庭月收入. */
  HOUSEHOLD_INCOME("家庭月收入", ItemForm.MONEY, false, Right.CHANGE_INFORMATION),
  /** 个人存款账户开户银行名称. */
  BANK_NAME("个人存款账户开户银行名称", ItemForm.TEXT, false, Right.CHANGE_INFORMATION),
  /** 个人存款账户号码. */
  PERSONAL_BANK_ACCOUNT("个人存款账户号码", ItemForm.BANK_ACCOUNT, false, Right.CHANGE_INFORMATION),
  /** 姓名. */
  NAME("姓名", ItemForm.PERSON_NAME, true, null),
  /** 证件类型. */
  CERTIFICATE_TYPE("证件类型", ItemForm.CERTIFICATE_TYPE, true, null),
  /** 证件号码. */
  CERTIFICATE("证件号码", ItemForm.CERTIFICATE, true, null),
  /** 性别. */
  SEX("性别", ItemForm.SEX, false, null),
  /** 出生日期. */
  BIRTH_DATE("出生日期", ItemForm.PAST_DATE, false, null);

  private final String chineseName;
  private final ItemForm form;
  private final boolean required;
  private final @Nullable Right right;

  PersonItem(String chineseName, ItemForm form, boolean required, @Nullable Right right) {
    this.chineseName = chineseName;
    this.form = form;
    this.required = required;
    this.right = right;
  }

  /** Those that change at once. */
  public static List<PersonItem> atOnce() {
    return Stream.of(values()).filter(item -> item.right != null).toList();
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
  public @Nullable Right right() {
    return right;
  }
}
