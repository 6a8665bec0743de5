package org.gongji.web.identity.account;

import java.util.List;
import org.gongji.application.identity.User;
import org.gongji.application.identity.session.OwnSessions.Seen;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * 个人资料.
 *
 * @param title the page's title
 * @param user whose
 * @param sessions where the user is signed in
 * @param form the form for a new password
 * @param notice what was just done, empty for nothing
 */
public record MeView(String title, User user, List<Seen> sessions, Form form, String notice)
    implements View {}
