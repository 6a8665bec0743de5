package org.gongji.application.identity.challenge;

/**
 * What a code is good for; a code of one challenge opens no other.
 *
 * @param purpose what for
 * @param subject whose business it is: a draft, a user, a browser
 * @param number the mobile number, whole; empty where none is known
 * @param known whether the number is somebody's who may have a code; others are treated alike, get no
 *     message, and no code fits
 * @param login what {@link Purpose#RECOVER} tells beside the code, else empty
 */
public record Challenge(
    Purpose purpose, String subject, String number, boolean known, String login) {

  /** What codes are sent for. */
  public enum Purpose {
    /** 注册. */
    REGISTER("您正在注册住房公积金网上服务大厅"),
    /** 找回密码. */
    RECOVER("您正在找回住房公积金网上服务大厅的密码"),
    /** 短信登录. */
    SIGN_IN("您正在登录住房公积金网上服务大厅");

    private final String opening;

    Purpose(String opening) {
      this.opening = opening;
    }

    String text(Challenge challenge, String code, long minutes) {
      var name = challenge.login.isEmpty() ? "" : "，用户名：" + challenge.login;
      return "【住房公积金】" + opening + name + "，校验码：" + code + "，" + minutes + " 分钟内有效。如非本人操作，请勿告知他人。";
    }
  }

  /** Numbers are not for logs. */
  @Override
  public String toString() {
    return "Challenge[" + purpose + "]";
  }
}
