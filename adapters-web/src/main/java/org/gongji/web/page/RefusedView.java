package org.gongji.web.page;

import java.util.List;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form.FieldError;

/**
 * A page in place of the one asked for (错误页).
 *
 * @param title what happened
 * @param reasons why, and what to do
 * @param requestId the number to quote to the fund centre, empty where that would not help
 */
public record RefusedView(String title, List<FieldError> reasons, String requestId)
    implements View {}
