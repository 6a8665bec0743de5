package org.gongji.persistence.operation.audit;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gongji.application.operation.Transactions;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/**
 * Proves that no audit record was edited, removed or cut off (审计核验).
 *
 * <p>The seals are keyed: whoever has the database and not the key cannot seal anew. A chain whose
 * tail was cut together with the head is only found by a head that was exported before; a record
 * that was removed before it was sealed, only while it waits.
 */
public final class AuditChain {

  private final Transactions transactions;
  private final AuditMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public AuditChain(Transactions transactions, Database database, ColumnCipher cipher) {
    this.transactions = transactions;
    this.mapper = database.mapper(AuditMapper.class);
    this.cipher = cipher;
  }

  /** The head, to be kept outside the database. */
  public AuditHead head() {
    return transactions.read(mapper::head);
  }

  /**
   * Reads the whole chain in constant memory.
   *
   * @param exported a head that was kept, null where none was
   * @return what is wrong, in words; empty is good
   */
  public List<String> verify(@Nullable AuditHead exported) {
    return transactions.read(() -> {
      var findings = new ArrayList<String>();
      walk(exported, findings);
      mapper.unsealed().forEach(id -> findings.add("record " + id + " has lost its seal"));
      mapper.lost().forEach(id -> findings.add("record " + id + " was removed unsealed"));
      return List.copyOf(findings);
    });
  }

  private void walk(@Nullable AuditHead exported, List<String> findings) {
    // The head is read first: what is sealed meanwhile lies behind it.
    var head = mapper.head();
    var last = new AuditHead(0, "");
    var exportedSeen = exported == null || exported.sealNumber() == 0;
    try (var chain = mapper.chain()) {
      for (var row : chain) {
        check(row, last, findings);
        last = new AuditHead(row.sealNumber(), row.seal());
        exportedSeen |= last.equals(exported);
        if (row.sealNumber() == head.sealNumber() && !last.equals(head)) {
          findings.add("the head is not seal " + row.sealNumber());
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    if (last.sealNumber() < head.sealNumber()) {
      findings.add("cut off after seal " + last.sealNumber() + " of " + head.sealNumber());
    }
    if (!exportedSeen) {
      findings.add("the exported head " + exported + " is not in the chain");
    }
  }

  private void check(SealRow row, AuditHead last, List<String> findings) {
    if (row.sealNumber() != last.sealNumber() + 1) {
      findings.add(
          "seals " + (last.sealNumber() + 1) + " to " + (row.sealNumber() - 1) + " were removed");
      return;
    }
    var record = row.record();
    if (record == null) {
      findings.add("record " + row.sealedId() + " was removed, seal " + row.sealNumber());
    } else if (!cipher
        .seal(record.sealed(row.sealNumber(), last.seal()), row.keyVersion())
        .equals(row.seal())) {
      findings.add("record " + row.sealedId() + " was edited, seal " + row.sealNumber());
    }
  }
}
