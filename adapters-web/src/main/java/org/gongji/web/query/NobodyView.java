package org.gongji.web.query;

import org.gongji.web.operation.View;

/** An operator's page before any employer has granted them anything. */
public record NobodyView(String title) implements View {}
