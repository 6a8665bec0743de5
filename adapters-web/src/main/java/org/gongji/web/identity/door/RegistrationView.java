package org.gongji.web.identity.door;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongji.application.identity.legal.LegalPersonType;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * 注册法人用户.
 *
 * @param title the page's title
 * @param words the words of the door
 * @param step 1, 2 or 3
 * @param form what was filled in
 * @param captcha the picture of step 2
 * @param sentTo the number that a code was just sent to, masked; else empty
 * @param kept whether the password was typed before and may stay
 * @param taken whether the credit code was found taken
 * @param login the login that was registered, in step 3
 * @param bound to how many employers it was bound, in step 3
 */
public record RegistrationView(
    String title,
    DoorWords words,
    int step,
    Form form,
    CaptchaBox captcha,
    String sentTo,
    boolean kept,
    boolean taken,
    String login,
    int bound)
    implements View {

  static RegistrationView of(String title, DoorWords words, int step, Form form) {
    return new RegistrationView(
        title, words, step, form, CaptchaBox.fresh(), "", false, false, "", 0);
  }

  RegistrationView keeping(boolean password) {
    return new RegistrationView(
        title, words, step, form, captcha, sentTo, password, taken, login, bound);
  }

  RegistrationView sentTo(String masked) {
    return new RegistrationView(
        title, words, step, form, captcha, masked, kept, taken, login, bound);
  }

  RegistrationView taken(boolean code) {
    return new RegistrationView(
        title, words, step, form, captcha, sentTo, kept, code, login, bound);
  }

  RegistrationView done(String who, int employers) {
    return new RegistrationView(
        title, words, step, form, captcha, sentTo, kept, taken, who, employers);
  }

  /** 证件类型 to choose from. */
  public static Map<String, String> certificateTypes() {
    var choices = new LinkedHashMap<String, String>();
    Arrays.stream(CertificateType.values())
        .forEach(type -> choices.put(type.code(), type.chineseName()));
    return choices;
  }

  /** 法人类型 to choose from. */
  public static Map<String, String> legalPersonTypes() {
    var choices = new LinkedHashMap<String, String>();
    Arrays.stream(LegalPersonType.values())
        .forEach(type -> choices.put(type.name(), type.chineseName()));
    return choices;
  }
}
