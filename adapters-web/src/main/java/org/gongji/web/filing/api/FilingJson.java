package org.gongji.web.filing.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.Line.NewIdentity;
import org.gongji.application.filing.ShowFiling.Checked;
import org.gongji.application.filing.ShowFiling.Shown;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.application.filing.sheet.ImportRoster.Imported;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.web.filing.KindOf;
import org.jspecify.annotations.Nullable;

/** Filings as JSON: money as decimal strings, bases in whole yuan, months as 2022-04. */
public final class FilingJson {

  private FilingJson() {}

  /** A line to put into a roster; which fields it takes goes by the kind. */
  public record LineFieldsJson(
      @Nullable String line,
      @Nullable String account,
      @Nullable String base,
      @Nullable String reason,
      @Nullable String from,
      @Nullable String to,
      @Nullable String amount,
      @Nullable String source,
      @Nullable String name,
      @Nullable String certificateType,
      @Nullable String certificate,
      @Nullable String mobile,
      @Nullable String establishment,
      @Nullable String maritalStatus,
      @Nullable String landline,
      @Nullable String householdIncome,
      @Nullable String duty,
      @Nullable String occupation,
      @Nullable String professionalTitle,
      @Nullable String education,
      @Nullable String address,
      @Nullable String postcode,
      @Nullable String bankName,
      @Nullable String personalBankAccount) {

    /** People's data is not for logs. */
    @Override
    public String toString() {
      return "LineFieldsJson[" + account + "]";
    }
  }

  /** The month that a draft's lines count from. */
  public record Month(String month) {}

  /** A file, base64 coded, and what it shows. */
  public record FileJson(String kind, String fileName, String content) {

    /** Files are not for logs. */
    @Override
    public String toString() {
      return "FileJson[" + kind + "]";
    }
  }

  /** A workbook, base64 coded; the mode is {@code all}, {@code good} or {@code groups}. */
  public record WorkbookJson(
      String content,
      @Nullable String fileName,
      @Nullable String mode,
      @Nullable String establishment) {

    /** Workbooks are not for logs. */
    @Override
    public String toString() {
      return "WorkbookJson[" + mode + "]";
    }
  }

  /** The revision that was checked. */
  public record Submit(String revision) {}

  /** {@code APPROVE}, or {@code RETURN} with an opinion. */
  public record Decide(String verdict, @Nullable String opinion) {}

  /** Nothing has to be said. */
  public record Nothing() {}

  /** The filing that something was done to. */
  public record Serial(String serial) {

    static Serial of(BusinessSerial serial) {
      return new Serial(serial.text());
    }
  }

  /** The filings that took a workbook's rows. */
  public record ImportedJson(List<String> serials, int rows) {

    static ImportedJson of(Imported imported) {
      return new ImportedJson(
          imported.filings().stream().map(BusinessSerial::text).toList(), imported.rows());
    }
  }

  /** The id of a file. */
  public record FileId(String id) {}

  /** A filing's head. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FilingHead(
      String serial,
      String employer,
      String kind,
      String channel,
      String month,
      String state,
      int lines,
      String openedBy,
      String openedAt,
      @Nullable String submittedAt,
      @Nullable String decidedAt) {

    static FilingHead of(Filing filing) {
      return new FilingHead(
          filing.serial().text(),
          filing.employer().text(),
          KindOf.word(filing.kind()),
          filing.channel().name(),
          filing.month().toString(),
          filing.state().name(),
          filing.lines(),
          filing.openedBy(),
          filing.openedAt().toString(),
          Optional.ofNullable(filing.submittedAt()).map(Instant::toString).orElse(null),
          Optional.ofNullable(filing.decidedAt()).map(Instant::toString).orElse(null));
    }
  }

  /** A filing with everything but its lines. */
  public record FilingWhole(
      FilingHead filing,
      int revision,
      String total,
      List<AskedJson> evidence,
      List<FileHead> files,
      List<FindingJson> findings,
      List<StepJson> steps) {

    static FilingWhole of(Shown shown, Checked checked) {
      return new FilingWhole(
          FilingHead.of(shown.filing()),
          shown.filing().revision(),
          shown.total().plain(),
          checked.asked().stream()
              .map(asked ->
                  new AskedJson(asked.item().alternatives(), asked.chineseName(), asked.present()))
              .toList(),
          shown.files().stream().map(FileHead::of).toList(),
          checked.rejections().stream().map(FindingJson::of).toList(),
          shown.steps().stream().map(StepJson::of).toList());
    }
  }

  /** Evidence that is asked for: one file of one of these kinds. */
  public record AskedJson(List<String> kinds, String name, boolean present) {}

  /** A file that was handed in. */
  public record FileHead(String id, String kind, String fileName, String type, long size) {

    static FileHead of(Evidence evidence) {
      return new FileHead(
          evidence.id().toString(),
          evidence.kind(),
          evidence.fileName(),
          evidence.type().mediaType(),
          evidence.size());
    }
  }

  /** What stands in the way, and of which line. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FindingJson(String code, @Nullable String line) {

    static FindingJson of(Rejection rejection) {
      return new FindingJson(
          rejection.code().name(),
          rejection.figure(RosterJudge.LINE).map(Object::toString).orElse(null));
    }
  }

  /** A step that was done. */
  public record StepJson(String node, String handler, String outcome, String opinion, String at) {

    static StepJson of(Filings.Step step) {
      return new StepJson(
          step.node().name(),
          step.handler(),
          step.outcome().name(),
          step.opinion(),
          step.at().toString());
    }
  }

  /** A line with what it comes to. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record LineJson(
      int line,
      String account,
      String name,
      String certificate,
      @Nullable String newName,
      @Nullable String newCertificateType,
      @Nullable String newCertificate,
      String reason,
      @Nullable ShareJson before,
      @Nullable ShareJson after,
      String amount,
      @Nullable String effective) {

    static LineJson of(Entry entry) {
      return new LineJson(
          entry.number(),
          entry.line().account() == null ? "" : entry.line().subject(),
          entry.name(),
          entry.certificateMasked(),
          changed(entry, NewIdentity::name),
          changed(
              entry,
              identity -> identity.number().isEmpty() ? "" : identity.type().code()),
          changed(entry, NewIdentity::number),
          entry.line().reason(),
          ShareJson.of(entry.amounts().before()),
          ShareJson.of(entry.amounts().after()),
          entry.amounts().amount().plain(),
          Optional.ofNullable(entry.effective()).map(Object::toString).orElse(null));
    }
  }

  private static @Nullable String changed(Entry entry, Function<NewIdentity, String> part) {
    return Optional.ofNullable(entry.line().identity())
        .map(part)
        .filter(text -> !text.isEmpty())
        .orElse(null);
  }

  /** A base with both parts. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ShareJson(@Nullable Long base, String employerPart, String personalPart) {

    static @Nullable ShareJson of(@Nullable Share share) {
      return share == null
          ? null
          : new ShareJson(
              Optional.ofNullable(share.base()).map(Base::yuan).orElse(null),
              share.employerPart().plain(),
              share.personalPart().plain());
    }
  }
}
