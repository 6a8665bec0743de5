package org.gongji.persistence.rotation;

import java.util.List;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.contributor.CertificateNumbers;
import org.gongji.persistence.rotation.EncryptedTable.BlindIndex;
import org.gongji.persistence.rotation.EncryptedTable.EncryptedColumn;
import org.jspecify.annotations.Nullable;

/** Every encrypted column of the schema; a test finds those that are missing here. */
final class PersonalData {

  private static final String OPERATOR_MOBILE = "employer.operator_mobile";
  private static final String MOBILE = "account.mobile";
  private static final String REGISTERED_MOBILE = "registration.operator_mobile";
  private static final List<String> LINE = List.of("filing_id", "line_number");

  static final List<EncryptedTable> TABLES = List.of(
      EncryptedTable.of(
          "employer",
          "employer_id",
          new EncryptedColumn(
              "operator_mobile_cipher",
              OPERATOR_MOBILE + ":",
              new BlindIndex(
                  "operator_mobile_index",
                  (cipher, number) -> cipher.index(number, OPERATOR_MOBILE),
                  null)),
          EncryptedColumn.of("basic_bank_account_cipher", "employer.basic_bank_account:"),
          EncryptedColumn.of("legal_certificate_cipher", "employer.legal_certificate:"),
          EncryptedColumn.of("legal_mobile_cipher", "employer.legal_mobile:"),
          EncryptedColumn.of("operator_certificate_cipher", "employer.operator_certificate:"),
          EncryptedColumn.of("operator_landline_cipher", "employer.operator_landline:")),
      EncryptedTable.of(
          "account",
          "account_id",
          new EncryptedColumn("certificate_cipher", "account.certificate:", certificate(null)),
          new EncryptedColumn(
              "mobile_cipher",
              MOBILE + ":",
              new BlindIndex(
                  "mobile_index", (cipher, number) -> cipher.index(number, MOBILE), null)),
          EncryptedColumn.of("landline_cipher", "account.landline:"),
          EncryptedColumn.of("bank_account_cipher", "account.bank_account:")),
      new EncryptedTable(
          "filing_line",
          LINE,
          LINE,
          List.of(
              new EncryptedColumn(
                  "certificate_cipher",
                  "filing_line.certificate:",
                  certificate("update filing_claim set subject = ? where subject = ?")),
              EncryptedColumn.of("mobile_cipher", "filing_line.mobile:"),
              EncryptedColumn.of("landline_cipher", "filing_line.landline:"),
              EncryptedColumn.of("bank_account_cipher", "filing_line.bank_account:"))),
      EncryptedTable.of(
          "information_change",
          "change_id",
          EncryptedColumn.of("value_before", "information_change.before:"),
          EncryptedColumn.of("value_after", "information_change.after:")),
      new EncryptedTable(
          "filing_import",
          List.of("filing_id"),
          List.of("import_uuid"),
          List.of(EncryptedColumn.of("mistakes_cipher", "filing_import.mistakes "))),
      EncryptedTable.of(
          "registration",
          "user_id",
          EncryptedColumn.of("legal_certificate_cipher", "registration.legal_certificate:"),
          EncryptedColumn.of("legal_mobile_cipher", "registration.legal_mobile:"),
          EncryptedColumn.of("operator_certificate_cipher", "registration.operator_certificate:"),
          new EncryptedColumn(
              "operator_mobile_cipher",
              REGISTERED_MOBILE + ":",
              new BlindIndex(
                  "operator_mobile_index",
                  (cipher, number) -> cipher.index(number, REGISTERED_MOBILE),
                  null))),
      EncryptedTable.of(
          "text_message",
          "message_id",
          EncryptedColumn.of("number_cipher", "text_message.number:"),
          EncryptedColumn.of("text_cipher", "text_message.text:")),
      new EncryptedTable(
          "ticket",
          List.of("kind", "ticket_key"),
          List.of("serial"),
          List.of(EncryptedColumn.of("content_cipher", "ticket.content "))),
      EncryptedTable.of(
          "federated_attempt",
          "state_hash",
          EncryptedColumn.of("verifier_cipher", "federated_attempt.verifier ")),
      EncryptedTable.of(
          "federated_session",
          "token_hash",
          EncryptedColumn.of("id_token_cipher", "federated_session.id_token ")));

  private PersonalData() {}

  private static BlindIndex certificate(@Nullable String elsewhere) {
    return new BlindIndex(
        "certificate_index",
        (ColumnCipher cipher, String number) -> CertificateNumbers.index(cipher, number),
        elsewhere);
  }
}
