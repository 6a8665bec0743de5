package org.gongji.persistence.information;

import java.time.Instant;
import java.time.LocalDate;
import org.gongji.application.information.InformationChanges.About;
import org.gongji.application.information.InformationChanges.By;
import org.gongji.application.information.InformationChanges.Change;
import org.gongji.application.information.InformationChanges.Listed;
import org.gongji.application.listing.Place;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** A change with the account it is about; its values are encrypted where it has a key version. */
record ChangeRow(
    long changeId,
    long employerId,
    @Nullable Long accountId,
    String item,
    String valueBefore,
    String valueAfter,
    @Nullable Integer keyVersion,
    String changedBy,
    String changedByName,
    LocalDate businessDate,
    Instant changedAt,
    @Nullable BusinessSerial serial,
    @Nullable AccountNumber accountNumber,
    @Nullable String personName) {

  static final String BEFORE = "information_change.before";
  static final String AFTER = "information_change.after";

  static String place(String column, long changeId) {
    return column + ":" + changeId;
  }

  Listed listed(ColumnCipher cipher) {
    var change = new Change(
        new About(employerId, accountId),
        item,
        clear(valueBefore, BEFORE, cipher),
        clear(valueAfter, AFTER, cipher),
        keyVersion != null,
        new By(changedBy, changedByName, businessDate, changedAt, serial));
    return new Listed(
        new Place(businessDate, changeId),
        change,
        accountNumber,
        personName == null ? "" : personName);
  }

  private String clear(String value, String column, ColumnCipher cipher) {
    return keyVersion == null ? value : cipher.decrypt(value, keyVersion, place(column, changeId));
  }
}
