package org.gongji.web.filing.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Line.NewIdentity;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A roster as the manual's table of its kind.
 *
 * @param columns in the manual's order
 * @param rows a row for each line
 */
public record RosterTable(List<Column> columns, List<Row> rows) {

  /** A column: its header, and the style of its cells. */
  public record Column(String header, String css) {}

  /** A line: the number that names it, and its cells. */
  public record Row(int number, List<String> cells) {}

  /** The table of a part of a roster. */
  public static RosterTable of(
      FilingKind kind, List<Entry> entries, List<Reason> reasons, String month, Words words) {
    var table = new Building(words, reasons, month);
    table.of(kind);
    return new RosterTable(
        List.copyOf(table.columns),
        entries.stream()
            .map(entry -> new Row(
                entry.number(),
                table.cells.stream().map(cell -> cell.apply(entry)).toList()))
            .toList());
  }

  private static final class Building {
    private final Words words;
    private final List<Reason> reasons;
    private final String month;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<Entry, String>> cells = new ArrayList<>();

    private Building(Words words, List<Reason> reasons, String month) {
      this.words = words;
      this.reasons = reasons;
      this.month = month;
    }

    private void of(FilingKind kind) {
      if (kind != FilingKind.ENROLMENT) {
        add(words.account(), "number", entry -> entry.line().subject());
      }
      add(words.personName(), "", Entry::name);
      add(words.residentId(), "number", Entry::certificateMasked);
      switch (kind) {
        case BASE_ADJUSTMENT -> adjustment();
        case SEAL -> {
          money(words.personalBase(), entry -> base(entry.amounts().before()));
          money(words.monthlyTotal(), entry -> amount(entry));
          change(kind);
        }
        case UNSEAL -> {
          money(words.baseAfter(), entry -> base(entry.amounts().after()));
          money(words.monthlyTotal(), entry -> amount(entry));
          change(kind);
        }
        case BACK_PAYMENT -> {
          add(words.backPaymentReason(), "", this::reason);
          money(words.backPaymentAmount(), entry -> amount(entry));
          money(words.employerPart(), entry -> employer(entry.amounts().after()));
          money(words.personalPart(), entry -> personal(entry.amounts().after()));
          add(words.backPaymentMonths(), "number", RosterTable.Building::period);
        }
        case ENROLMENT -> {
          money(words.personalBase(), entry -> base(entry.amounts().after()));
          money(words.personalPart(), entry -> personal(entry.amounts().after()));
          money(words.employerPart(), entry -> employer(entry.amounts().after()));
          money(words.monthlyTotal(), entry -> amount(entry));
          add(words.firstMonth(), "number", this::month);
        }
        case TRANSFER -> {
          add(
              words.sourceEmployer(),
              "number",
              entry -> String.valueOf(entry.line().source()));
          add(words.transferReason(), "", this::reason);
          money(words.transferAmount(), entry -> amount(entry));
          add(words.changeMonth(), "number", this::month);
        }
        case CERTIFICATE_CHANGE -> {
          add(
              words.nameAfter(),
              "",
              entry -> identity(entry).map(NewIdentity::name).orElse(""));
          add(
              words.certificateTypeAfter(),
              "",
              entry -> identity(entry)
                  .filter(identity -> !identity.number().isEmpty())
                  .map(identity -> identity.type().chineseName())
                  .orElse(""));
          add(
              words.certificateAfter(),
              "number",
              entry -> identity(entry).map(NewIdentity::number).orElse(""));
        }
      }
    }

    private void adjustment() {
      money(words.personalBase(), entry -> base(entry.amounts().before()));
      add(words.businessMonth(), "number", this::month);
      money(words.monthlyTotal(), entry -> total(entry.amounts().before()));
      money(words.employerPart(), entry -> employer(entry.amounts().before()));
      money(words.personalPart(), entry -> personal(entry.amounts().before()));
      money(words.baseAfter(), entry -> base(entry.amounts().after()));
      money(words.monthlyTotalAfter(), entry -> total(entry.amounts().after()));
      money(words.employerPartAfter(), entry -> employer(entry.amounts().after()));
      money(words.personalPartAfter(), entry -> personal(entry.amounts().after()));
    }

    private void change(FilingKind kind) {
      add(words.changeType(), "", entry -> kind.chineseName());
      add(words.changeReason(), "", this::reason);
      add(words.changeMonth(), "number", this::month);
    }

    private void add(String header, String css, Function<Entry, String> cell) {
      columns.add(new Column(header, css));
      cells.add(cell);
    }

    private void money(String header, Function<Entry, String> cell) {
      add(header, "money", cell);
    }

    private String reason(Entry entry) {
      return reasons.stream()
          .filter(reason -> reason.isNamed(entry.line().reason()))
          .findFirst()
          .map(Reason::chineseName)
          .orElse(entry.line().reason());
    }

    private String month(Entry entry) {
      return entry.effective() == null ? month : Formats.month(entry.effective());
    }

    private static Optional<NewIdentity> identity(Entry entry) {
      return Optional.ofNullable(entry.line().identity());
    }

    private static String period(Entry entry) {
      var period = entry.line().period();
      return period == null ? "" : Formats.month(period.from()) + "-" + Formats.month(period.to());
    }

    private static String amount(Entry entry) {
      return entry.amounts().amount().toString();
    }

    private static String base(@Nullable Share share) {
      return share == null || share.base() == null
          ? ""
          : Formats.yuan(share.base().yuan());
    }

    private static String total(@Nullable Share share) {
      return share == null ? "" : share.total().toString();
    }

    private static String employer(@Nullable Share share) {
      return share == null ? "" : share.employerPart().toString();
    }

    private static String personal(@Nullable Share share) {
      return share == null ? "" : share.personalPart().toString();
    }
  }
}
