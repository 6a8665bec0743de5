package org.gongji.web.query;

import java.util.List;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.web.operation.View;

/**
 * An operator's page before any employer has granted them anything.
 *
 * @param title the page's title
 * @param claimed the credit codes with which a provider let them in, and of which no employer has one
 */
public record NobodyView(String title, List<CreditCode> claimed) implements View {}
