@NullMarked
package org.gongji.docs.policy.text;

import org.jspecify.annotations.NullMarked;
