package de.nordertor.market.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.regex.Pattern;

/** Money is not dealt with at a marketplace: time, knowledge, things, rooms and contacts are. */
public final class NoMoney {

    private static final Pattern SUM = Pattern.compile(
            "\\d[.,–-]*\\s*(?:€|(?:EUR|Euro|Cent)\\b)|€\\s*\\d|\\b(?:Geldspende|Geldbetrag)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NoMoney() {}

    /** @throws InvalidInputException where a sum of money is promised */
    public static void require(String what) {
        if (what != null && SUM.matcher(what).find()) {
            throw new InvalidInputException("market.deal.noMoney");
        }
    }
}
