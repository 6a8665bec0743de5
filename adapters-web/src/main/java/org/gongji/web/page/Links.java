package org.gongji.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** The addresses of pages that other pages lead to. */
public final class Links {

  private Links() {}

  /** Where a visitor signs in by a provider and comes back to a path. */
  public static String provider(String name, String next) {
    return "/sign-in/oidc/" + segment(name) + "?next=" + URLEncoder.encode(next, UTF_8);
  }

  /** 首页 of an employer; its other pages lie below. */
  public static String employer(EmployerNumber number) {
    return "/employers/" + segment(number.text());
  }

  /** 单位部门管理; the pages of one department lie below. */
  public static String departments(EmployerNumber number) {
    return employer(number) + "/departments";
  }

  /** 缴存人信息查询; its other tabs, its files and the pages of one person lie below. */
  public static String contributors(EmployerNumber number) {
    return employer(number) + "/contributors";
  }

  /** 消息. */
  public static String messages(EmployerNumber number) {
    return employer(number) + "/messages";
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

  /** 缴存证明 of an employer and its contributors. */
  public static String attestations(EmployerNumber number) {
    return employer(number) + "/attestations";
  }

  /** 缴存证明 as PDF. */
  public static String attestation(EmployerNumber number, BusinessSerial serial) {
    return attestations(number) + "/" + serial.text() + "/attestation.pdf";
  }

  /** 经办人管理; the page of each lies below. */
  public static String operators(EmployerNumber number) {
    return employer(number) + "/operators";
  }

  /** One operator of an employer. */
  public static String operator(EmployerNumber number, String login) {
    return operators(number) + "/" + segment(login);
  }

  /** 账户信息查询. */
  public static String books(EmployerNumber number) {
    return employer(number) + "/books";
  }

  /** 业务流水查询; the pages of one posting lie below. */
  public static String flow(EmployerNumber number) {
    return employer(number) + "/flow";
  }

  /** A path with what is asked for; what is empty is left out. */
  public static String asking(String path, Map<String, String> query) {
    var text = query.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
    return text.isEmpty() ? path : path + "?" + text;
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
