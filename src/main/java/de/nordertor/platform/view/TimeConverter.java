package de.nordertor.platform.view;

import de.nordertor.platform.boundary.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as people here write them: 14:30; also 14.30, 1430, 9:05, 14 and 14 Uhr. */
@FacesConverter("nordertor.Time")
public class TimeConverter implements Converter<LocalTime> {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?(?:\\s*Uhr)?");

    @Override
    public LocalTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return parse(text.strip());
        } catch (DateTimeException e) {
            String sentence = Texts.in(context.getViewRoot().getLocale())
                    .format(
                            "platform.form.time.invalid",
                            String.valueOf(component.getAttributes().get("label")));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalTime time) {
        return time == null ? "" : WRITTEN.format(time);
    }

    static LocalTime parse(String text) {
        Matcher typed = TYPED.matcher(text);
        if (!typed.matches()) {
            throw new DateTimeException(text);
        }
        return LocalTime.of(
                Integer.parseInt(typed.group(1)), typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2)));
    }
}
