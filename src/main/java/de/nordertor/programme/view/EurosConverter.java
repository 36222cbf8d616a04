package de.nordertor.programme.view;

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

/** Euros as people here write them: 25.000, 25000 or 1.234,56. */
@FacesConverter("nordertor.Euros")
public class EurosConverter implements Converter<BigDecimal> {

    private static final Pattern WRITTEN = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,10})(?:,\\d{1,2})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.replace("€", "").strip();
        if (!WRITTEN.matcher(typed).matches()) {
            String sentence = Texts.in(context.getViewRoot().getLocale())
                    .format(
                            "programme.programme.sumForm",
                            String.valueOf(component.getAttributes().get("label")));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return new BigDecimal(typed.replace(".", "").replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal euros) {
        return euros == null ? "" : text(euros);
    }

    static String text(BigDecimal euros) {
        String form = euros.stripTrailingZeros().scale() > 0 ? "#,##0.00" : "#,##0";
        return new DecimalFormat(form, DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(euros);
    }
}
