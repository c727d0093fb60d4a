/**
 * The YAML 1.2 core as plain trees: texts, lists and mappings, each with its place; everything that
 * YAML can do beyond that is refused.
 */
@NullMarked
package jxeval.scheme.yaml;

import org.jspecify.annotations.NullMarked;
