/** 网上大厅: pages and JSON over HTTP. */
@NullMarked
package org.gongji.web;

import org.jspecify.annotations.NullMarked;
