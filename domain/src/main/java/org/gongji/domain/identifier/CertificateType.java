package org.gongji.domain.identifier;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.gongji.domain.decision.Named;

/** What kind of document identifies a person (证件类型), with the national code of JGJ/T 320. */
public enum CertificateType implements Named {
  /** 身份证: the resident identity card, and the permits that share its number's form. */
  RESIDENT_ID("01", "身份证", ""),
  /** 军官证: the officer's certificate, seven or eight digits with or without its 字第…号. */
  OFFICER("02", "军官证", "(?:\\p{IsHan}{1,3}字第)?\\d{7,8}号?"),
  /** 护照: a passport of any country. */
  PASSPORT("03", "护照", "[A-Z0-9]{5,17}"),
  /** 外国人永久居留证: three letters and twelve digits, or the newer number of 18 digits. */
  FOREIGNER_PERMANENT("04", "外国人永久居留证", "[A-Z]{3}\\d{12}"),
  /** 其他: anything of 4 to 40 characters that is no blank. */
  OTHER("99", "其他", "[^\\s\\p{Cntrl}]{4,40}");

  private final String code;
  private final String chineseName;
  private final Pattern form;

  CertificateType(String code, String chineseName, String form) {
    this.code = code;
    this.chineseName = chineseName;
    this.form = Pattern.compile(form);
  }

  /**
   * The national code.
   *
   * @return two digits
   */
  public String code() {
    return code;
  }

  @Override
  public String chineseName() {
    return chineseName;
  }

  /**
   * Finds a type by its national code.
   *
   * @param code two digits
   * @return the type
   * @throws IllegalArgumentException when the list has no such code
   */
  public static CertificateType ofCode(String code) {
    return Arrays.stream(values())
        .filter(type -> type.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No certificate type " + code));
  }

  boolean hasForm(String number) {
    return form.matcher(number).matches();
  }
}
