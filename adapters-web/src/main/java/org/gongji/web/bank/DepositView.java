package org.gongji.web.bank;

import java.util.List;
import org.gongji.application.bank.ListDeposits.Counter;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * 缴存款登记.
 *
 * @param title the page's title
 * @param form what the bank's receipt says
 * @param accounts the centre's collecting accounts to choose from
 * @param counter what waits, and what was recorded lately
 * @param recorded the serial that was just given, empty for none
 */
public record DepositView(
    String title, Form form, List<CollectingAccount> accounts, Counter counter, String recorded)
    implements View {}
