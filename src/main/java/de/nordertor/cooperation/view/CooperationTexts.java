package de.nordertor.cooperation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers of cooperations as people here write them. */
@Named("cooperationTexts")
@ApplicationScoped
public class CooperationTexts {

    /** For example 1.234,5; nothing for null. */
    public String number(BigDecimal number) {
        return number == null ? "" : format("#,##0.##", number);
    }

    /** For example 1.234,50; nothing for null. */
    public String euros(BigDecimal sum) {
        if (sum == null) {
            return "";
        }
        return format(sum.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0", sum);
    }

    private static String format(String pattern, BigDecimal number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(number);
    }
}
