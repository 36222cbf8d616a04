package de.nordertor.cooperation.boundary;

/**
 * What narrows the balance; null for everything.
 *
 * @param partnerId the promises that it made and that were made to it
 * @param year of the day on which a promise is due
 */
public record BalanceFilter(Long partnerId, Integer year) {

    public static final BalanceFilter NONE = new BalanceFilter(null, null);
}
