package org.gongji.docs.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.policy.CentreTerms;

/** Reads who the fund centre is, and where it collects. */
final class CentreReader {

  private final Mistakes mistakes;

  CentreReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Optional<CentreTerms> centre(Fields fields) {
    var name = fields.text("name");
    var employers = Forms.regex(fields, "employer-numbers");
    var accounts = Forms.regex(fields, "account-numbers");
    var office = fields.value("office", "两位数字，写在引号里，如 \"01\"", CentreReader::office);
    var sealed = fields.text("central-sealed-account");
    if (employers.isPresent() && sealed.isPresent() && !sealed.get().matches(employers.get())) {
      fields.wrong(
          "central-sealed-account", "集中封存户「" + sealed.get() + "」不符合单位账号的格式 " + employers.get());
      return Optional.empty();
    }
    return name.isPresent()
            && employers.isPresent()
            && accounts.isPresent()
            && office.isPresent()
            && sealed.isPresent()
        ? Optional.of(new CentreTerms(
            name.get(), employers.get(), accounts.get(), office.get(), sealed.get()))
        : Optional.empty();
  }

  private static String office(String text) {
    Forms.require(text.matches("\\d{2}"), text);
    return text;
  }

  Optional<CollectingAccounts> accounts(Fields fields) {
    var accounts = new ArrayList<CollectingAccount>();
    var banks = new HashSet<String>();
    var before = mistakes.count();
    for (var item : fields.items("accounts")) {
      var account = Fields.of(item, mistakes);
      var bank = account.text("bank-code");
      if (bank.isPresent() && !banks.add(bank.get())) {
        account.wrong("bank-code", "银行代码「" + bank.get() + "」重复，一家银行只能有一个收款账户");
      }
      accounts.add(new CollectingAccount(
          bank.orElse(""),
          account.text("bank-name").orElse(""),
          account.text("account-number").orElse(""),
          account.text("account-name").orElse(""),
          account.text("interbank-number").orElse("")));
      account.nothingElse();
    }
    return mistakes.count() == before
        ? Optional.of(new CollectingAccounts(accounts))
        : Optional.empty();
  }
}
