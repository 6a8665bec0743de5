package org.gongji.persistence.operation.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.operation.AuditTrail;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;

/** Audit records, appended unchained and sealed afterwards, so that operations need not queue. */
public final class MyBatisAuditTrail implements AuditTrail {

  private static final String INSERT_SEAL =
      "insert into audit_seal (seal_number, audit_id, key_version, seal) values (?, ?, ?, ?)";
  private static final String DELETE_PENDING = "delete from audit_pending where audit_id = ?";

  private final Database database;
  private final AuditMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisAuditTrail(Database database, ColumnCipher cipher) {
    this.database = database;
    this.mapper = database.mapper(AuditMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void append(Line line) {
    var row = AuditRow.of(database.keys().next(), line);
    mapper.insert(row);
    mapper.insertPending(row);
  }

  @Override
  public List<Kept> list(Search search, Place behind, int most) {
    return mapper.list(search, behind, most).stream().map(AuditRow::kept).toList();
  }

  @Override
  public int seal(int most) {
    var head = mapper.lockHead();
    var rows = mapper.pending(most);
    if (rows.isEmpty()) {
      return 0;
    }
    var connection = database.connection();
    var version = cipher.version();
    try (var seals = new Batch(connection, INSERT_SEAL);
        var pending = new Batch(connection, DELETE_PENDING)) {
      for (var record : rows) {
        var number = head.sealNumber() + 1;
        var seal = cipher.seal(record.sealed(number, head.seal()), version);
        seals.add(row -> {
          row.setLong(1, number);
          row.setLong(2, record.auditId());
          row.setInt(3, version);
          row.setString(4, seal);
        });
        pending.add(row -> row.setLong(1, record.auditId()));
        head = new AuditHead(number, seal);
      }
    }
    var unused = mapper.moveHead(head);
    return rows.size();
  }
}
