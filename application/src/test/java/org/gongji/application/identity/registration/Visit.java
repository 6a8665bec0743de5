package org.gongji.application.identity.registration;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongji.application.identity.captcha.DrawCaptcha;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.application.identity.registration.RegistrationDrafts.Draft;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.KnownPictures;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.MobileNumber;

/** A browser at the door, with what the manual's employer would fill in. */
public final class Visit {

  public static final String PASSWORD = "Wanghai2022x";
  public static final String ADDRESS = "203.0.113.7";

  private static final Pattern CODE = Pattern.compile("校验码：(\\d{6})");
  private static final String PLACE = "place";

  private final Hall hall;
  private final String browser;
  private final Map<RegistrationField, String> fields = new EnumMap<>(RegistrationField.class);

  public Visit(Hall hall, String browser) {
    this.hall = hall;
    this.browser = browser;
    fields.put(RegistrationField.LOGIN, "wanghai01");
    fields.put(RegistrationField.OPERATOR_NAME, "梁书娜");
    fields.put(RegistrationField.OPERATOR_CERTIFICATE_TYPE, "01");
    fields.put(RegistrationField.OPERATOR_CERTIFICATE, "110101199003070038");
    fields.put(RegistrationField.ORGANISATION, "葫芦岛市望海演示有限公司");
    fields.put(RegistrationField.CREDIT_CODE, "91211400MA0QCQ00F0");
    fields.put(RegistrationField.LEGAL_NAME, "王予川");
    fields.put(RegistrationField.LEGAL_CERTIFICATE_TYPE, "01");
    fields.put(RegistrationField.LEGAL_CERTIFICATE, "110101199003070038");
    fields.put(RegistrationField.LEGAL_MOBILE, "15100004555");
    fields.put(RegistrationField.LEGAL_PERSON_TYPE, "ENTERPRISE");
    fields.put(RegistrationField.OPERATOR_MOBILE, "13000004555");
  }

  public void fill(RegistrationField field, String value) {
    fields.put(field, value);
  }

  public Visit with(RegistrationField field, String value) {
    fill(field, value);
    return this;
  }

  public String browser() {
    return browser;
  }

  public Decision<Typed> begin() {
    return begin(PASSWORD, PASSWORD, true);
  }

  public Decision<Typed> begin(String password, String again, boolean agreed) {
    return hall.door.beginRegistration.handle(
        new BeginRegistration.Command(browser, typed(1), password, again, agreed, ADDRESS));
  }

  public Decision<MobileNumber> askCode() {
    return hall.door.sendRegistrationCode.handle(
        new SendRegistrationCode.Command(typed(2), answer(KnownPictures.ANSWER)));
  }

  public Decision<MobileNumber> askCode(String answer) {
    return hall.door.sendRegistrationCode.handle(
        new SendRegistrationCode.Command(typed(2), answer(answer)));
  }

  public Decision<Draft> register(String code, boolean now) {
    return hall.door.register.handle(new Register.Command(browser, typed(2), code, now, ADDRESS));
  }

  /** All of it, with the code that came. */
  public Decision<Draft> registered(boolean now) {
    return begin()
        .then(typed -> askCode())
        .then(mobile -> register(codeAt(hall, mobile.text()), now));
  }

  /** Draws a picture and answers it. */
  public PassCaptcha.Answer answer(String text) {
    var unused = hall.door
        .drawCaptcha
        .handle(new DrawCaptcha.Command(browser, PLACE, ADDRESS))
        .orThrow();
    return new PassCaptcha.Answer(browser, PLACE, text, false, ADDRESS);
  }

  /** The code that came to a phone last. */
  public static String codeAt(Hall hall, String number) {
    hall.workAllJobs();
    return hall.door.brought.stream()
        .filter(brought -> brought.number().equals(number))
        .reduce((one, next) -> next)
        .map(brought -> CODE.matcher(brought.text()))
        .filter(found -> found.find())
        .map(found -> found.group(1))
        .orElseThrow();
  }

  private Typed typed(int step) {
    var typed = new EnumMap<RegistrationField, String>(RegistrationField.class);
    RegistrationField.of(step).forEach(field -> typed.put(field, fields.getOrDefault(field, "")));
    return new Typed(typed);
  }
}
