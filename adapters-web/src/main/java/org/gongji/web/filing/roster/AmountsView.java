package org.gongji.web.filing.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form.FieldError;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the line that is being typed would come to.
 *
 * @param title the page's title
 * @param name whose line it is, empty where it cannot be said yet
 * @param rows the amounts, none where they cannot be said yet
 * @param missing the fields that are still empty
 * @param errors what is wrong with the others
 * @param fields the fields that have a place for what is wrong with them
 */
public record AmountsView(
    String title,
    String name,
    List<Amount> rows,
    String missing,
    List<FieldError> errors,
    List<String> fields)
    implements View {

  /** An amount before and after, each empty where there is none. */
  public record Amount(String label, String before, String after) {}

  /** Whether a kind's lines have amounts that are worth to be seen while they are typed. */
  public static boolean isOf(FilingKind kind) {
    return !fields(kind).isEmpty();
  }

  /** A line that may be put in. */
  static AmountsView of(FilingKind kind, Entry entry, Words words) {
    return new AmountsView(
        words.kindTitle(kind), entry.name(), rows(kind, entry, words), "", List.of(), fields(kind));
  }

  /** A line that may not be put in, or not yet. */
  static AmountsView of(
      FilingKind kind, List<Rejection> rejections, Words words, Refusals refusals) {
    var missing = rejections.stream()
        .filter(each -> each.code() == InputCode.FIELD_MISSING)
        .map(each -> words.field(each.figure(Rejection.FIELD).map(Figure::text).orElse("")))
        .collect(Collectors.joining("、"));
    var wrong = rejections.stream()
        .filter(each -> each.code() != InputCode.FIELD_MISSING)
        .toList();
    return new AmountsView(
        words.kindTitle(kind),
        "",
        List.of(),
        missing,
        refusals.of(LineFields.OF.place(wrong)),
        fields(kind));
  }

  /** Whether it is about what was typed, and not about who asks for what. */
  static boolean isTyped(List<Rejection> rejections) {
    return rejections.stream().noneMatch(each -> each.code() instanceof OperationCode);
  }

  /** What is wrong with a field, null for nothing. */
  public @Nullable FieldError error(String field) {
    return errors.stream()
        .filter(each -> each.field().equals(field))
        .findFirst()
        .orElse(null);
  }

  /** What is wrong with none of the fields. */
  public List<FieldError> others() {
    return errors.stream().filter(each -> !fields.contains(each.field())).toList();
  }

  /** Whether something was contributed before. */
  public boolean hasBefore() {
    return rows.stream().anyMatch(row -> !row.before().isEmpty());
  }

  private static List<String> fields(FilingKind kind) {
    return switch (kind) {
      case BASE_ADJUSTMENT -> List.of("account", "base");
      case UNSEAL -> List.of("account", "reason", "base");
      case BACK_PAYMENT -> List.of("account", "reason", "from", "to", "amount");
      case ENROLMENT -> List.of("name", "certificate", "mobile", "base");
      case SEAL, TRANSFER, CERTIFICATE_CHANGE -> List.of();
    };
  }

  private static List<Amount> rows(FilingKind kind, Entry entry, Words words) {
    var rows = new ArrayList<Amount>();
    if (kind != FilingKind.BACK_PAYMENT) {
      rows.add(row(
          words.field("base"),
          entry,
          share -> share.base() == null
              ? ""
              : Formats.yuan(Objects.requireNonNull(share.base()).yuan())));
    }
    rows.add(row(words.employerPart(), entry, share -> share.employerPart().toString()));
    rows.add(row(words.personalPart(), entry, share -> share.personalPart().toString()));
    rows.add(
        kind == FilingKind.BACK_PAYMENT
            ? new Amount(words.backPaymentAmount(), "", entry.amounts().amount().toString())
            : row(words.monthlyTotal(), entry, share -> share.total().toString()));
    return rows;
  }

  private static Amount row(String label, Entry entry, Function<Share, String> text) {
    var before = entry.amounts().before();
    var after = entry.amounts().after();
    return new Amount(
        label, before == null ? "" : text.apply(before), after == null ? "" : text.apply(after));
  }
}
