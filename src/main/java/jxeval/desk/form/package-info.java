/** Blank forms: what each unit is asked for, as workbooks to fill in. */
@NullMarked
package jxeval.desk.form;

import org.jspecify.annotations.NullMarked;
