/** {@code gongji keys}: the keys of personal data, made and exchanged (密钥). */
@NullMarked
package org.gongji.bootstrap.command.keys;

import org.jspecify.annotations.NullMarked;
