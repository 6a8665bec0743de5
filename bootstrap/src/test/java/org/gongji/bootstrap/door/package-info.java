/** Who gets in where, on real databases (登录与权限). */
@NullMarked
package org.gongji.bootstrap.door;

import org.jspecify.annotations.NullMarked;
