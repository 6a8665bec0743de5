@NullMarked
package org.gongji.docs.policy;

import org.jspecify.annotations.NullMarked;
