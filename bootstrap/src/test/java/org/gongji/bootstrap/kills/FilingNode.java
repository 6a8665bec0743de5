package org.gongji.bootstrap.kills;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.DecideFiling.Verdict;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.draft.AttachEvidence.Place;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.BusinessSerial;

/**
 * A node that imports, submits and approves one filing after the other until it is killed, and says
 * so after each. What it was at when it was killed it asks for again, with the same keys.
 */
final class FilingNode {

  private static final Actor OPERATOR =
      new Actor("operator", "王芳", Role.OPERATOR, Set.of(Grant.main(KilledHall.EMPLOYER)));
  private static final Actor REVIEWER = new Actor("reviewer", "李明", Role.REVIEWER, Set.of());

  private final Node node;
  private final Path folder;
  private final byte[] picture;

  private FilingNode(Node node, Path folder) throws IOException {
    this.node = node;
    this.folder = folder;
    this.picture = Files.readAllBytes(folder.resolve(KilledHall.PICTURE));
  }

  /** The folder of the hall, and the filing to go on with. */
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    var configuration = Configuration.read(folder.resolve(KilledHall.CONFIGURATION), Map.of());
    try (var node = Node.demo(configuration)) {
      node.start();
      var work = new FilingNode(node, folder);
      for (var at = Integer.parseInt(args[1]); at < KilledHall.FILINGS; at++) {
        work.file(at);
      }
    }
  }

  private void file(int at) throws IOException {
    var serial = imported(at);
    new Acknowledged(at, Acknowledged.Step.IMPORTED, serial).say();
    // It may be submitted already by the node before, which was not heard any more.
    var filing = shown(serial);
    if (filing.state() == FilingState.DRAFT) {
      submit(at, filing);
    }
    new Acknowledged(at, Acknowledged.Step.SUBMITTED, serial).say();
    if (KilledHall.isDecided(at)) {
      approve(at, serial);
      new Acknowledged(at, Acknowledged.Step.APPROVED, serial).say();
    }
  }

  private BusinessSerial imported(int at) throws IOException {
    var importRoster = node.get(ImportRoster.class);
    var sha256 = importRoster.keep(OPERATOR, KilledHall.EMPLOYER, workbook(at)).orThrow();
    var command = new ImportRoster.Command(
        KilledHall.EMPLOYER,
        FilingKind.BASE_ADJUSTMENT,
        null,
        sha256,
        ImportRoster.Mode.ALL,
        false);
    return importRoster
        .handle(new Request<>(OPERATOR, "import-" + at, command))
        .orThrow()
        .filings()
        .get(0);
  }

  private void submit(int at, Filing filing) {
    for (var kind : List.of("OPERATOR_ID", "LIVE_PHOTO")) {
      var place = new Place(KilledHall.EMPLOYER, filing.serial(), kind, kind + ".png");
      var unused = node.get(AttachEvidence.class)
          .handle(OPERATOR, kind + "-" + at, place, picture)
          .orThrow();
    }
    var command = new SubmitFiling.Command(
        KilledHall.EMPLOYER, filing.serial(), shown(filing.serial()).revision());
    var unused = node.get(SubmitFiling.class)
        .handle(new Request<>(OPERATOR, "submit-" + at, command))
        .orThrow();
  }

  private Filing shown(BusinessSerial serial) {
    return node.get(ShowFiling.class)
        .handle(OPERATOR, KilledHall.EMPLOYER, serial, new Page.Wanted(1, 1))
        .orThrow()
        .filing();
  }

  private void approve(int at, BusinessSerial serial) {
    var command = new DecideFiling.Command(KilledHall.EMPLOYER, serial, Verdict.APPROVE, "同意");
    var unused = node.get(DecideFiling.class)
        .handle(new Request<>(REVIEWER, "approve-" + at, command))
        .orThrow();
  }

  /** The same file whenever it is asked for. */
  private byte[] workbook(int at) throws IOException {
    var file = folder.resolve(at + ".xlsx");
    if (!Files.exists(file)) {
      var part = Files.write(folder.resolve("workbook.part"), filled(KilledHall.persons(at)));
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Files.readAllBytes(file);
  }

  private byte[] filled(List<Contributors.Opening> persons) throws IOException {
    var template = node.get(RosterSheets.class).template(FilingKind.BASE_ADJUSTMENT, Map.of());
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        var out = new ByteArrayOutputStream()) {
      var sheet = workbook.getSheetAt(0);
      for (var person : persons) {
        var row = sheet.createRow(persons.indexOf(person) + 1);
        row.createCell(0).setCellValue(row.getRowNum());
        row.createCell(1).setCellValue(person.number().text());
        row.createCell(2).setCellValue(person.name());
        row.createCell(3).setCellValue(person.certificate());
        row.createCell(4).setCellValue((double) KilledHall.NEW_BASE);
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }
}
