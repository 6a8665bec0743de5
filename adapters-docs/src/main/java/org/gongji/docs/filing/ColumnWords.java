package org.gongji.docs.filing;

import org.gongji.application.filing.sheet.Column;

/** What is written into a column, for whoever fills in the workbook. */
final class ColumnWords {

  private static final String YUAN = "金额，以元为单位，最多两位小数，不写单位";
  private static final String TEXT = "文字，不超过 200 个字符";
  private static final int IDENTIFIER = 20;

  private ColumnWords() {}

  /** What it takes. */
  static String of(Column column) {
    return switch (column) {
      case SEQUENCE -> "数字，只为便于查看";
      case ACCOUNT -> "个人公积金账号；不知道的填 0，按证件号码查找";
      case NAME -> "与证件一致，1 至 80 个字符";
      case CERTIFICATE -> "15 位或 18 位身份证号码";
      case NEW_BASE, BASE -> "职工本人上一年度月平均工资，" + YUAN;
      case UNSEAL_BASE -> YUAN + "；基数没有变化的留空";
      case AMOUNT -> "单位和个人补缴额之和，" + YUAN;
      case PERSONAL_PART, EMPLOYER_PART -> YUAN + "；填写的须与缴存基数和比例相符";
      case HOUSEHOLD_INCOME -> YUAN;
      case FROM -> "补缴的第一个月，年月，写成 yyyy-mm";
      case TO -> "补缴的最后一个月，年月，写成 yyyy-mm";
      case BACK_PAYMENT_REASON, SEAL_REASON, UNSEAL_REASON, TRANSFER_REASON -> "从本市规定的原因中选择";
      case NEW_NAME -> "新证件上的姓名；姓名没有变化的留空";
      case NEW_CERTIFICATE_TYPE -> "从列出的证件类型中选择；留空的是身份证";
      case NEW_CERTIFICATE -> "新证件的号码；证件没有变化的留空";
      case SOURCE -> "职工现在所在单位的单位账号";
      case MOBILE -> "以 1 开头的 11 位数字";
      case POSTCODE -> "6 位数字";
      case MARITAL_STATUS,
          LANDLINE,
          DUTY,
          OCCUPATION,
          TITLE,
          EDUCATION,
          ADDRESS,
          BANK_NAME,
          BANK_ACCOUNT -> TEXT;
    };
  }

  /** A value of it; of nobody. */
  static String exampleOf(Column column) {
    return switch (column) {
      case SEQUENCE -> "1";
      case ACCOUNT -> "390000000017";
      case NAME -> "张三";
      case CERTIFICATE -> "110101199003071233";
      case NEW_BASE, BASE -> "6100.00";
      case UNSEAL_BASE -> "4070.00";
      case AMOUNT -> "1220.00";
      case PERSONAL_PART, EMPLOYER_PART -> "610.00";
      case HOUSEHOLD_INCOME -> "9000.00";
      case FROM -> "2022-01";
      case TO -> "2022-02";
      case BACK_PAYMENT_REASON -> "漏缴";
      case SEAL_REASON -> "离职封存";
      case UNSEAL_REASON -> "正常上班启封";
      case NEW_NAME -> "张叁";
      case NEW_CERTIFICATE_TYPE -> "身份证";
      case NEW_CERTIFICATE -> "110101199003071233";
      case SOURCE -> "0000010";
      case TRANSFER_REASON -> "工作调动";
      case MARITAL_STATUS -> "已婚";
      case LANDLINE -> "0429-3110000";
      case MOBILE -> "13800000000";
      case DUTY -> "科员";
      case OCCUPATION -> "教师";
      case TITLE -> "讲师";
      case EDUCATION -> "本科";
      case ADDRESS -> "葫芦岛市龙港区某街某号";
      case POSTCODE -> "125000";
      case BANK_NAME -> "中国银行葫芦岛分行";
      case BANK_ACCOUNT -> "6210000000000000000";
    };
  }

  /** How many Chinese characters wide it is to be. */
  static int widthOf(Column column) {
    var header = column.chineseName().length();
    return switch (column) {
      case ACCOUNT, CERTIFICATE, NEW_CERTIFICATE, BANK_ACCOUNT, ADDRESS ->
        Math.max(header, IDENTIFIER / 2 + 1);
      default -> header;
    };
  }
}
