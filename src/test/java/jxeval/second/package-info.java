/**
 * A second calculation of the monthly bulletin, from the specification alone: it reads the target
 * file and the CSV files by itself and uses no class of the program. Null stands for nothing.
 */
package jxeval.second;
