/** Policy packs in the words of people (政策说明). */
@NullMarked
package org.gongji.docs.policy.text;

import org.jspecify.annotations.NullMarked;
