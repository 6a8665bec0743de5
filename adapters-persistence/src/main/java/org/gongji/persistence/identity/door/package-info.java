/** What stands at the door in the database: attempts, tickets, registrations (登录、注册). */
@NullMarked
package org.gongji.persistence.identity.door;

import org.jspecify.annotations.NullMarked;
