package de.nordertor.partner.view;

import de.nordertor.platform.boundary.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Degrees as people write them: 52,6412 or 52.6412; digits behind the seventh are rounded when they are stored. */
@FacesConverter("nordertor.Degrees")
public class DegreesConverter implements Converter<BigDecimal> {

    private static final Pattern WRITTEN = Pattern.compile("[+-]?\\d{1,4}(?:[.,]\\d{1,20})?");

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String typed = text.strip();
        if (!WRITTEN.matcher(typed).matches()) {
            String sentence = Texts.in(context.getViewRoot().getLocale())
                    .format(
                            "partner.address.degreesForm",
                            String.valueOf(component.getAttributes().get("label")));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, BigDecimal degrees) {
        return degrees == null
                ? ""
                : degrees.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
