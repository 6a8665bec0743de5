package org.gongji.persistence.filing;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.Precedence;

/** Refusals of an import as text: a line each, the code, then its figures as in an address. */
final class RejectionText {

  private static final Map<String, RejectionCode> CODES = Stream.of(
          Precedence.ORDER.stream(),
          Stream.of(SheetCode.values()),
          Stream.of(HandlingCode.values()),
          Stream.of(OperationCode.values()))
      .flatMap(Function.<Stream<? extends RejectionCode>>identity())
      .collect(Collectors.toUnmodifiableMap(RejectionCode::name, code -> code));

  private RejectionText() {}

  static String write(List<Rejection> rejections) {
    return rejections.stream().map(RejectionText::line).collect(Collectors.joining("\n"));
  }

  static List<Rejection> read(String text) {
    return text.lines().map(RejectionText::rejection).toList();
  }

  private static String line(Rejection rejection) {
    var line = new StringBuilder(rejection.code().name());
    rejection
        .figures()
        .forEach((name, figure) -> line.append('&')
            .append(name)
            .append('=')
            .append(URLEncoder.encode(figure.text(), StandardCharsets.UTF_8)));
    return line.toString();
  }

  private static Rejection rejection(String line) {
    var parts = List.of(line.split("&"));
    var code = CODES.get(parts.get(0));
    if (code == null) {
      throw new IllegalStateException("No import is refused like this: " + parts.get(0));
    }
    var rejection = code.rejection();
    for (var part : parts.subList(1, parts.size())) {
      var at = part.indexOf('=');
      var figure = URLDecoder.decode(part.substring(at + 1), StandardCharsets.UTF_8);
      rejection = rejection.with(part.substring(0, at), Figure.of(figure));
    }
    return rejection;
  }
}
