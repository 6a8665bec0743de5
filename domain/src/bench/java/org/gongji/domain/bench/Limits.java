package org.gongji.domain.bench;

/**
 * What a city has set for some months, both included and counted as {@link Filing} counts them.
 *
 * @param from the first month
 * @param through the last month
 * @param floor 缴存基数下限, in yuan
 * @param ceiling 缴存基数上限, in yuan
 * @param lowestRate in basis points
 * @param highestRate in basis points
 * @param monthsAhead how far after the business month a change may lie
 * @param onlineLimit in basis points of the old base
 */
public record Limits(
    int from,
    int through,
    long floor,
    long ceiling,
    int lowestRate,
    int highestRate,
    int monthsAhead,
    int onlineLimit) {}
