package org.gongji.docs.policy.text;

import java.util.ArrayList;
import java.util.List;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.policy.CentreTerms;

/** Who the fund centre is, and where it collects, in words. */
final class CentreWords {

  private CentreWords() {}

  static List<String> centre(CentreTerms terms) {
    return List.of(
        "名称：" + terms.centreName(),
        "单位账号的格式：" + terms.employerNumbers(),
        "个人账号的格式：" + terms.accountNumbers(),
        "业务流水号里的机构号：" + terms.office(),
        "集中封存户：" + terms.centralSealedAccount());
  }

  /** The first says so, for it serves other banks as well. */
  static List<String> accounts(CollectingAccounts terms) {
    var lines = new ArrayList<String>();
    for (var account : terms.accounts()) {
      lines.add(line(account) + (lines.isEmpty() ? "（其他银行的单位也用）" : ""));
    }
    return lines;
  }

  private static String line(CollectingAccount account) {
    return account.bankCode()
        + " "
        + account.bankName()
        + "：账号 "
        + account.accountNumber()
        + "，户名 "
        + account.accountName()
        + (account.interbankNumber().isEmpty() ? "" : "，联行号 " + account.interbankNumber());
  }
}
