package org.gongji.web.operation.audit;

import java.util.List;
import org.gongji.application.operation.AuditTrail.Line;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * 审计记录.
 *
 * @param title the page's title
 * @param form what is asked for
 * @param lines what was found, the newest first
 * @param older where the older lines are, empty where there are none
 * @param export where all of them are as a file
 */
public record AuditView(String title, Form form, List<Line> lines, String older, String export)
    implements View {}
