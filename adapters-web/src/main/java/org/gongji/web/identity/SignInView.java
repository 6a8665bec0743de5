package org.gongji.web.identity;

import java.util.List;
import org.gongji.web.HallSettings.Account;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/** 登录, with the demo's accounts where this is a demo. */
public record SignInView(String title, Form form, List<Account> accounts) implements View {}
