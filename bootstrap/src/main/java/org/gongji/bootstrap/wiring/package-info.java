/** Which adapter stands behind which port (装配); the only place that knows Guice. */
@NullMarked
package org.gongji.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
