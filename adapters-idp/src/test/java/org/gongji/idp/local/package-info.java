@NullMarked
package org.gongji.idp.local;

import org.jspecify.annotations.NullMarked;
