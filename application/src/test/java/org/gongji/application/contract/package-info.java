/** What every port promises, told as tests that any database behind the ports must pass. */
@NullMarked
package org.gongji.application.contract;

import org.jspecify.annotations.NullMarked;
