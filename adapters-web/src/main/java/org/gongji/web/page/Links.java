package org.gongji.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** The addresses of pages that other pages lead to. */
public final class Links {

  private Links() {}

  /** 首页 of an employer; its other pages lie below. */
  public static String employer(EmployerNumber number) {
    return "/employers/" + segment(number.text());
  }

  /** 汇缴核定. */
  public static String remittance(EmployerNumber number) {
    return employer(number) + "/remittance";
  }

  /** 汇缴核定 with chosen months. */
  public static String remittance(EmployerNumber number, YearMonth from, YearMonth to) {
    return remittance(number) + "?from=" + from + "&to=" + to;
  }

  /** 汇缴核定查询; the pages of one assessment lie below. */
  public static String assessments(EmployerNumber number) {
    return remittance(number) + "/assessments";
  }

  /** 明细 of an assessment. */
  public static String assessment(EmployerNumber number, BusinessSerial serial) {
    return assessments(number) + "/" + serial.text();
  }

  /** 汇缴凭条. */
  public static String voucher(EmployerNumber number, BusinessSerial serial) {
    return assessment(number, serial) + "/voucher.pdf";
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
