package org.gongji.web.identity;

import java.util.List;
import org.gongji.web.HallSettings.Account;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * 登录.
 *
 * @param title the page's title
 * @param form the form
 * @param notTaken whether a form was sent by somebody who was no longer signed in
 * @param accounts the demo's accounts, none where this is no demo
 */
public record SignInView(String title, Form form, boolean notTaken, List<Account> accounts)
    implements View {}
