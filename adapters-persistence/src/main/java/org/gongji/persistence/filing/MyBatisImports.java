package org.gongji.persistence.filing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongji.application.filing.sheet.Imports;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.filing.ImportMapper.Ended;

/** Background imports as rows, so that any node can work on them and show them. */
public final class MyBatisImports implements Imports {

  private static final String PLACE = "filing_import.mistakes ";

  private final ImportMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisImports(Database database, ColumnCipher cipher) {
    this.mapper = database.mapper(ImportMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void enter(long filingKey, UUID id, Order order) {
    var unused = mapper.delete(filingKey);
    mapper.insert(filingKey, id, order);
  }

  @Override
  public Optional<Import> of(long filingKey) {
    return mapper.of(filingKey).map(this::opened);
  }

  @Override
  public Optional<Import> lock(UUID id) {
    return mapper.lock(id).flatMap(locked -> mapper.find(id)).map(this::opened);
  }

  @Override
  public void begin(UUID id) {
    var unused = mapper.begin(id);
  }

  @Override
  public boolean read(UUID id, int rows) {
    return mapper.read(id, rows) == 1;
  }

  @Override
  public void over(UUID id, State state, Outcome outcome) {
    var mistakes = outcome.mistakes();
    var none = mistakes.isEmpty();
    var unused = mapper.over(
        id,
        new Ended(
            state,
            outcome.rows(),
            outcome.filings().stream().map(BusinessSerial::text).collect(Collectors.joining(" ")),
            outcome.mistakesInAll(),
            none ? null : cipher.encrypt(RejectionText.write(mistakes), PLACE + id),
            none ? null : cipher.version()));
  }

  private Import opened(ImportRow row) {
    return row.with(mistakes(row));
  }

  private List<Rejection> mistakes(ImportRow row) {
    return row.mistakesCipher() == null || row.keyVersion() == null
        ? List.of()
        : RejectionText.read(
            cipher.decrypt(row.mistakesCipher(), row.keyVersion(), PLACE + row.id()));
  }
}
