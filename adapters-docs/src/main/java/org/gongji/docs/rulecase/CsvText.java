package org.gongji.docs.rulecase;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a CSV file says, in whatever encoding and with whatever separator it was saved. */
final class CsvText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<Charset> CHARSETS =
      List.of(UTF_8, Charset.forName("GB18030"), UTF_16LE, UTF_16BE);
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private CsvText() {}

  /**
   * The text without its byte order mark: UTF-8, the GB18030 that spreadsheets save in China, or
   * UTF-16 where a mark says so.
   */
  static Optional<String> decoded(byte[] content) {
    return CHARSETS.stream()
        .flatMap(charset -> decoded(content, charset))
        .findFirst()
        .map(text -> isMarked(text) ? text.substring(1) : text);
  }

  private static Stream<String> decoded(byte[] content, Charset charset) {
    try {
      var text = charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(content))
          .toString();
      // Nearly any bytes are UTF-16, and a text holds no NUL.
      var wide = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
      return text.indexOf('\0') >= 0 || (wide && !isMarked(text)) ? Stream.of() : Stream.of(text);
    } catch (CharacterCodingException another) {
      return Stream.of();
    }
  }

  private static boolean isMarked(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
  }

  /** What parts the headers: a comma, or what some locales put in its place. */
  static char separator(String text) {
    var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return SEPARATORS.stream()
        .max(Comparator.comparingLong(
            separator -> header.chars().filter(sign -> sign == separator).count()))
        .filter(separator -> header.indexOf(separator) >= 0)
        .orElse(',');
  }
}
