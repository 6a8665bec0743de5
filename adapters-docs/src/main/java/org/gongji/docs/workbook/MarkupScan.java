package org.gongji.docs.workbook;

/**
 * Reads one part of a workbook byte by byte, keeping nothing: how much text it holds, and whether
 * there is markup that no spreadsheet writes.
 *
 * <p>Refused are declarations such as {@code <!DOCTYPE}, with which entities come in, sections,
 * comments and instructions, in which text could hide, wide encodings, and cells beyond the last
 * column. A part that does not begin like XML is a picture and not looked at.
 */
final class MarkupScan {

  /** What a byte led to. */
  enum Verdict {
    FINE,
    TOO_LARGE,
    FORBIDDEN
  }

  static final int MOST_TEXT = 32 << 20;
  private static final int LONGEST_TAG = 1 << 16;
  private static final String DECLARATION = "?xml";

  /** XFD is the last column. */
  private static final int MOST_LETTERS = 3;

  private long read;
  private int first;
  private int last;
  private boolean xml;
  private int textBytes;

  /** How far into a tag, 0 outside. */
  private int tagBytes;

  private boolean named;
  private boolean declaration;
  private boolean cell;
  private int letters;

  /** The quote that an attribute's value waits for, 0 outside. */
  private int quote;

  Verdict next(byte signed) {
    var sign = signed & 0xFF;
    read++;
    if (read == 1) {
      first = sign;
      xml = sign == '<' || Character.isWhitespace(sign) || sign == 0xEF;
    }
    var verdict = Verdict.FINE;
    if (isWide(sign)) {
      verdict = Verdict.FORBIDDEN;
    } else if (xml) {
      verdict = tagBytes > 0 ? inTag(sign) : inText(sign);
    }
    last = sign;
    return verdict;
  }

  /** Two bytes a character, with a mark or without; a JPEG picture begins with FF, too. */
  private boolean isWide(int sign) {
    if (read == 2 && !xml) {
      return switch (first) {
        case 0 -> sign == '<';
        case 0xFE -> sign == 0xFF;
        case 0xFF -> sign == 0xFE;
        default -> false;
      };
    }
    return xml && sign == 0;
  }

  private Verdict inText(int sign) {
    if (sign == '<') {
      tagBytes = 1;
      named = false;
      declaration = false;
      cell = false;
      letters = 0;
      return Verdict.FINE;
    }
    textBytes++;
    return textBytes > MOST_TEXT ? Verdict.TOO_LARGE : Verdict.FINE;
  }

  private Verdict inTag(int sign) {
    if (quote == 0 && sign == '>') {
      tagBytes = 0;
      return Verdict.FINE;
    }
    if (tagBytes > LONGEST_TAG) {
      return Verdict.TOO_LARGE;
    }
    if (quote == 0 && named && (sign == '"' || sign == '\'')) {
      quote = sign;
    } else if (quote == sign) {
      quote = 0;
    }
    var verdict = named ? inAttributes(sign) : inName(sign);
    tagBytes++;
    return verdict;
  }

  private Verdict inName(int sign) {
    declaration |= tagBytes == 1 && sign == '?';
    var other =
        declaration && tagBytes <= DECLARATION.length() && sign != DECLARATION.charAt(tagBytes - 1);
    if (other || (tagBytes == 1 && sign == '!')) {
      return Verdict.FORBIDDEN;
    }
    named = Character.isWhitespace(sign);
    if (!named) {
      // The name so far is c, with or without a prefix.
      cell = sign == 'c' && (tagBytes == 1 || last == ':');
    }
    return Verdict.FINE;
  }

  /** Letters followed by a digit are an address: {@code r="AB12"}. */
  private Verdict inAttributes(int sign) {
    var digit = sign >= '0' && sign <= '9';
    if (cell && (sign == '&' || (letters > MOST_LETTERS && digit))) {
      return Verdict.FORBIDDEN;
    }
    letters = Character.isLetter(sign) ? letters + 1 : 0;
    return Verdict.FINE;
  }
}
