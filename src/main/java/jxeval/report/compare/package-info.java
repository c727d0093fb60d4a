/** Two runs of one folder side by side: what another target file changes. */
@NullMarked
package jxeval.report.compare;

import org.jspecify.annotations.NullMarked;
