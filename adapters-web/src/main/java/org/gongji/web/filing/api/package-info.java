/** Filings over JSON. */
@NullMarked
package org.gongji.web.filing.api;

import org.jspecify.annotations.NullMarked;
