package de.nordertor.market.boundary;

import de.nordertor.cooperation.entity.HonourRate;
import de.nordertor.market.entity.PromisedKind;
import java.io.Serializable;
import java.util.List;

/**
 * What came of a marketplace.
 *
 * @param deals the latest first
 * @param agreements how many of them hold; what was withdrawn does not
 * @param signed how many of them are signed
 * @param promised by kind, of the agreements that hold
 * @param partners the names of the partners that agreed on something, in their order
 * @param rate how many of the promises that are signed were kept
 */
public record MarketBalance(
        List<DealRow> deals,
        int agreements,
        int signed,
        List<PromisedKind> promised,
        List<String> partners,
        HonourRate rate)
        implements Serializable {}
