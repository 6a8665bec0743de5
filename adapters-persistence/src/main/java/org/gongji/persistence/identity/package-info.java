/** Users, sessions and failed sign-ins in the database (登录). */
@NullMarked
package org.gongji.persistence.identity;

import org.jspecify.annotations.NullMarked;
