/** Assessments with their frozen lines, and the roster they are made from (汇缴). */
@NullMarked
package org.gongji.persistence.remittance;

import org.jspecify.annotations.NullMarked;
