package de.nordertor.cooperation.view;

import de.nordertor.platform.boundary.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts as people here write them: 120, 1.200 or 1,5. */
@FacesConverter("nordertor.Amount")
public class AmountConverter implements Converter<BigDecimal> {

    private static final Pattern WRITTEN = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,10})(?:,\\d{1,2})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.strip();
        if (!WRITTEN.matcher(typed).matches()) {
            String sentence = Texts.in(context.getViewRoot().getLocale())
                    .format(
                            "cooperation.amount.form",
                            String.valueOf(component.getAttributes().get("label")));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return new BigDecimal(typed.replace(".", "").replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal amount) {
        return amount == null
                ? ""
                : new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(amount);
    }
}
