package org.gongji.domain.conformance;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.Precedence;

/** What a case expects (期望): {@code 通过}, or {@code 拒绝:CODE+CODE}. No code means accepted. */
record Expectation(Set<String> codes) {

  private static final Pattern FORM =
      Pattern.compile("通过|accept|(?:拒绝|reject)\\s*:\\s*([A-Z_]+(?:\\s*\\+\\s*[A-Z_]+)*)");
  private static final Pattern PLUS = Pattern.compile("\\s*\\+\\s*");

  static Expectation of(Cells given) {
    var text = given.required(CaseRule.EXPECT);
    var matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw malformed("「" + text + "」无法识别");
    }
    if (matcher.group(1) == null) {
      return new Expectation(Set.of());
    }
    var codes = new TreeSet<>(Arrays.asList(PLUS.split(matcher.group(1))));
    var known = Precedence.ORDER.stream().map(RejectionCode::name).toList();
    for (var code : codes) {
      if (!known.contains(code)) {
        throw malformed("没有拒绝代码「" + code + "」");
      }
    }
    return new Expectation(codes);
  }

  private static MalformedCase malformed(String what) {
    return new MalformedCase(
        CaseRule.EXPECT.chinese(), "列「期望」：" + what + "，应为 通过 或 拒绝:代码，多个代码用 + 连接");
  }

  @Override
  public String toString() {
    return codes.isEmpty() ? "通过" : "拒绝:" + String.join("+", codes);
  }
}
