package org.gongji.web.operation;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the fields of a form, a query or a JSON body, and gathers everything that is wrong.
 *
 * <p>What a field holds is there whenever the decision of {@link #command} was accepted.
 */
public final class Fields {

  private static final int LONGEST = 100;
  private static final int LONGEST_SECRET = 128;
  private static final int LONGEST_SHOWN = 40;
  private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cntrl}\\uFFFD]");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private final Function<String, @Nullable String> source;
  private final List<Rejection> wrong = new ArrayList<>();

  private Fields(Function<String, @Nullable String> source) {
    this.source = source;
  }

  /** The fields of a form that was sent. */
  public static Fields ofForm(Context ctx) {
    return new Fields(ctx::formParam);
  }

  /** The fields of whatever gives a text by name. */
  public static Fields of(Function<String, @Nullable String> source) {
    return new Fields(source);
  }

  /** A month such as 2022-04. */
  public Optional<YearMonth> month(String field) {
    return read(field, InputCode.MONTH_MALFORMED, text -> {
      if (!MONTH.matcher(text).matches()) {
        throw new IllegalArgumentException(text);
      }
      return YearMonth.parse(text);
    });
  }

  /** A date such as 2022-04-01. */
  public Optional<LocalDate> date(String field) {
    return read(field, InputCode.DATE_MALFORMED, LocalDate::parse);
  }

  /** An amount in yuan. */
  public Optional<Money> money(String field) {
    return read(field, InputCode.AMOUNT_MALFORMED, Money::parse);
  }

  /** A contribution base in yuan, rounded to whole yuan. */
  public Optional<Base> base(String field) {
    return read(field, InputCode.AMOUNT_MALFORMED, Base::parse);
  }

  /** A contribution base, or nothing; nothing is not wrong. */
  public Optional<Base> baseIfAny(String field) {
    return given(field).isEmpty() ? Optional.empty() : base(field);
  }

  /** An amount in yuan, or nothing; nothing is not wrong. */
  public Optional<Money> moneyIfAny(String field) {
    return given(field).isEmpty() ? Optional.empty() : money(field);
  }

  /** A date, or nothing; nothing is not wrong. */
  public Optional<LocalDate> dateIfAny(String field) {
    return given(field).isEmpty() ? Optional.empty() : date(field);
  }

  /** Whether a field was sent at all, be it empty. */
  public boolean has(String field) {
    return source.apply(field) != null;
  }

  /** A text, or an empty one; nothing is not wrong. */
  public String textIfAny(String field) {
    return textIfAny(field, LONGEST);
  }

  /** A text of at most so many characters, or an empty one. */
  public String textIfAny(String field, int longest) {
    return given(field).isEmpty() ? "" : text(field, longest).orElse("");
  }

  /** One of the values there are to choose from; what cannot be read is none of them. */
  public <T> Optional<T> choice(String field, Function<String, T> parse) {
    return read(field, InputCode.CHOICE_UNKNOWN, parse);
  }

  /** A whole number from 0. */
  public Optional<Integer> whole(String field) {
    return read(field, InputCode.CHOICE_UNKNOWN, text -> {
      if (!text.matches("\\d{1,9}")) {
        throw new IllegalArgumentException(text);
      }
      return Integer.valueOf(text);
    });
  }

  /** An employer account number. */
  public Optional<EmployerNumber> employer(String field) {
    return read(field, InputCode.TEXT_TOO_LONG, EmployerNumber::new);
  }

  /** A text, without the spaces around it. */
  public Optional<String> text(String field) {
    return text(field, LONGEST);
  }

  /** A text of at most so many characters, without the spaces around it. */
  public Optional<String> text(String field, int longest) {
    return read(field, longest, InputCode.TEXT_UNREADABLE, Function.identity());
  }

  /** A password, as it was typed; refusals never repeat it. */
  public Optional<String> secret(String field) {
    var text = source.apply(field);
    if (text == null || text.isEmpty()) {
      return refuse(InputCode.FIELD_MISSING.rejection().at(field));
    }
    return text.length() > LONGEST_SECRET
        ? refuse(InputCode.TEXT_TOO_LONG
            .of(Figure.of("…"), Figure.of(LONGEST_SECRET))
            .at(field))
        : Optional.of(text);
  }

  /** A file that stands in JSON, base64 coded, of at most so many characters. */
  public Decision<byte[]> content(String field, int longest) {
    var coded = text(field, longest);
    return command(coded::orElseThrow).then(text -> {
      try {
        return Decision.accept(Base64.getDecoder().decode(text));
      } catch (IllegalArgumentException notBase64) {
        return Decision.reject(InputCode.CHOICE_UNKNOWN.of(Figure.of("base64")).at(field));
      }
    });
  }

  /** A business serial number. */
  public Optional<BusinessSerial> serial(String field) {
    return read(field, InputCode.SERIAL_MALFORMED, BusinessSerial::new);
  }

  /** A business serial number, or nothing; nothing is not wrong. */
  public Optional<BusinessSerial> serialIfAny(String field) {
    return given(field).isEmpty() ? Optional.empty() : serial(field);
  }

  /** The command, when every field that was read holds what it should. */
  public <C> Decision<C> command(Supplier<C> build) {
    return Violations.of(wrong).orAccept(build);
  }

  private <T> Optional<T> read(String field, InputCode otherwise, Function<String, T> parse) {
    return read(field, LONGEST, otherwise, parse);
  }

  private <T> Optional<T> read(
      String field, int longest, InputCode otherwise, Function<String, T> parse) {
    var text = given(field);
    if (text.isEmpty()) {
      return refuse(InputCode.FIELD_MISSING.rejection().at(field));
    }
    if (text.length() > longest) {
      return refuse(InputCode.TEXT_TOO_LONG.of(shown(text), Figure.of(longest)).at(field));
    }
    if (UNREADABLE.matcher(text).find()) {
      return refuse(InputCode.TEXT_UNREADABLE.rejection().at(field));
    }
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException | IllegalArgumentException malformed) {
      return refuse(otherwise.of(shown(text), Figure.of(longest)).at(field));
    }
  }

  private <T> Optional<T> refuse(Rejection rejection) {
    wrong.add(rejection);
    return Optional.empty();
  }

  private String given(String field) {
    var text = source.apply(field);
    return text == null ? "" : text.strip();
  }

  private static Figure shown(String text) {
    return Figure.of(
        text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…");
  }
}
