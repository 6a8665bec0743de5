package org.gongji.application.filing.sheet;

import jakarta.inject.Inject;
import java.util.Optional;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.sheet.Imports.Import;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** Shows how far the latest background import of a filing has come (导入进度). */
public final class FollowImport {

  private final Operations operations;
  private final FilingAccess access;
  private final Imports imports;

  /** Put together by the wiring. */
  @Inject
  public FollowImport(Operations operations, FilingAccess access, Imports imports) {
    this.operations = operations;
    this.access = access;
    this.imports = imports;
  }

  /** The latest one, or nothing where none ran. */
  public Decision<Optional<Import>> handle(
      Actor actor, EmployerNumber number, BusinessSerial serial) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> access.see(
            number, serial, (employer, filing) -> Decision.accept(imports.of(filing.key()))));
  }
}
