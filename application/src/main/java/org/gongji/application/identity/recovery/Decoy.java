package org.gongji.application.identity.recovery;

/**
 * What is shown of a credit code that nobody registered: a holder and a number that look like any
 * others and stay the same, so that the page does not tell.
 */
final class Decoy {

  private static final String[] NAMES = {
    "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "林"
  };
  private static final String[] ENDS = {
    "华", "明", "丽", "娟", "强", "军", "敏", "静", "杰", "芳", "涛", "燕", "平", "霞", "刚", ""
  };
  private static final String[] PREFIXES = {
    "130", "131", "132", "133", "135", "136", "137", "138", "139", "150", "151", "158", "159",
    "186", "188", "189"
  };
  private static final int LAST_DIGITS = 10_000;

  private final String hash;

  /** A decoy by a keyed hash of the credit code and the way. */
  Decoy(String hash) {
    this.hash = hash;
  }

  String maskedName() {
    return pick(NAMES, 0) + "*" + pick(ENDS, 1);
  }

  String maskedNumber() {
    var digits = Integer.parseInt(hash.substring(4, 10), 16) % LAST_DIGITS;
    return pick(PREFIXES, 2) + "****" + "%04d".formatted(digits);
  }

  private String pick(String[] from, int at) {
    return from[Character.digit(hash.charAt(at), 16)];
  }
}
