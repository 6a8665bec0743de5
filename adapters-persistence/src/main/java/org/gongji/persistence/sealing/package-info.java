/** Who waits for the central sealed account (待转). */
@NullMarked
package org.gongji.persistence.sealing;

import org.jspecify.annotations.NullMarked;
